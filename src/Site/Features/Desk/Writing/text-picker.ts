/**
 * Finds a piece of text by what is typed, and puts it at the cursor; without script its button sends the form and comes back with it.
 * `<text-picker><details>… <input type="search"> <ul><li><button data-body="…" data-remember="Form.Inserted" value="id"></button></li></ul> <p data-empty></p></details></text-picker>`
 */
class TextPicker extends HTMLElement {
  connectedCallback() {
    this.#search.closest<HTMLElement>(".field")!.hidden = false;
    this.#search.addEventListener("input", () => this.#filter());
    this.#search.addEventListener("keydown", (event) => this.#takeFirst(event));
    this.#details.addEventListener("toggle", () => this.#details.open && this.#search.focus());
    for (const button of this.#buttons) button.addEventListener("click", (event) => this.#take(event, button));
  }

  get #details() {
    return this.querySelector("details")!;
  }

  get #search() {
    return this.querySelector<HTMLInputElement>("input[type=search]")!;
  }

  get #buttons() {
    return [...this.querySelectorAll<HTMLButtonElement>("button[data-body]")];
  }

  #filter() {
    const words = this.#search.value.toLowerCase().split(/\s+/);
    for (const button of this.#buttons) {
      const text = `${button.textContent} ${button.dataset.body}`.toLowerCase();
      button.parentElement!.hidden = !words.every((word) => text.includes(word));
    }
    this.querySelector<HTMLElement>("[data-empty]")!.hidden = this.#buttons.some((button) => !button.parentElement!.hidden);
  }

  /** Enter would send the form. */
  #takeFirst(event: KeyboardEvent) {
    if (event.key !== "Enter") return;
    event.preventDefault();
    this.#buttons.find((button) => !button.parentElement!.hidden)?.click();
  }

  #take(event: Event, button: HTMLButtonElement) {
    const text = this.closest("form")!.querySelector("textarea")!;
    event.preventDefault();
    this.#details.open = false;
    text.focus();
    text.setRangeText(button.dataset.body!, text.selectionStart, text.selectionEnd, "end");
    text.dispatchEvent(new Event("input", { bubbles: true }));
    const name = button.dataset.remember;
    if (name) this.append(Object.assign(document.createElement("input"), { type: "hidden", name, value: button.value }));
  }
}

customElements.define("text-picker", TextPicker);
