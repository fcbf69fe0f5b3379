/**
 * Offers names while one is typed after `@`: arrows choose, Enter and Tab take, Escape closes. Without script the name is typed to its end.
 * `<mention-field one="…" many="… {0} …"><textarea></textarea><ul role="listbox" hidden><li role="option" data-name="…"></li></ul><p role="status"></p></mention-field>`
 */
class MentionField extends HTMLElement {
  connectedCallback() {
    const attributes = { "aria-autocomplete": "list", "aria-haspopup": "listbox", "aria-controls": this.#list.id };
    for (const [name, value] of Object.entries(attributes)) this.#text.setAttribute(name, value);
    this.#text.addEventListener("input", () => this.#offer());
    this.#text.addEventListener("keydown", (event) => this.#press(event));
    this.#text.addEventListener("blur", () => this.#close());
    // A press on the list must not take the focus from the text.
    this.#list.addEventListener("mousedown", (event) => event.preventDefault());
    for (const option of this.#options) option.addEventListener("click", () => this.#take(option));
    this.closest("details")?.addEventListener("toggle", () => this.closest("details")!.open && this.#text.focus());
  }

  get #text() {
    return this.querySelector("textarea")!;
  }

  get #list() {
    return this.querySelector<HTMLElement>("[role=listbox]")!;
  }

  get #options() {
    return [...this.querySelectorAll<HTMLElement>("[role=option]")];
  }

  get #offered() {
    return this.#options.filter((option) => !option.hidden);
  }

  /** What is typed of a name before the cursor; none where no name is begun. */
  get #begun() {
    return /(?:^|[^\p{L}\p{N}])@([^@\n]*)$/u.exec(this.#text.value.slice(0, this.#text.selectionStart))?.[1];
  }

  #offer() {
    const begun = this.#begun?.toLowerCase();
    const words = (option: HTMLElement) => option.dataset.name!.toLowerCase();
    for (const option of this.#options) option.hidden = begun === undefined || !(words(option).startsWith(begun) || words(option).includes(` ${begun}`));
    if (this.#offered.length === 0) return this.#close();
    this.#list.hidden = false;
    this.#choose(this.#offered[0]);
    this.#say(this.getAttribute(this.#offered.length === 1 ? "one" : "many")!.replace("{0}", `${this.#offered.length}`));
  }

  #press(event: KeyboardEvent) {
    if (this.#list.hidden || event.isComposing) return;
    const at = this.#offered.findIndex((option) => option.ariaSelected === "true");
    if (event.key === "ArrowDown") this.#choose(this.#offered[(at + 1) % this.#offered.length]);
    else if (event.key === "ArrowUp") this.#choose(this.#offered.at(at - 1)!);
    else if (event.key === "Enter" || event.key === "Tab") this.#take(this.#offered[at]);
    else if (event.key === "Escape") this.#close();
    else return;
    event.preventDefault();
  }

  #choose(chosen: HTMLElement) {
    for (const option of this.#options) option.ariaSelected = `${option === chosen}`;
    this.#text.setAttribute("aria-activedescendant", chosen.id);
    chosen.scrollIntoView({ block: "nearest" });
  }

  #take(option: HTMLElement) {
    const cursor = this.#text.selectionStart;
    this.#text.setRangeText(option.dataset.name!, cursor - (this.#begun ?? "").length, cursor, "end");
    this.#close();
  }

  #close() {
    this.#list.hidden = true;
    this.#text.removeAttribute("aria-activedescendant");
    this.#say("");
  }

  #say(text: string) {
    this.querySelector("[role=status]")!.textContent = text;
  }
}

customElements.define("mention-field", MentionField);
