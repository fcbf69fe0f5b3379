/**
 * Asks the site about the text of its form while it is being written and puts the answer in place; without script the same part
 * comes with the page. `<ask-checks action="/fi/…" about="follow-up"><div>part</div><output></output></ask-checks>`
 */
class AskChecks extends HTMLElement {
  static readonly pause = 700;
  static readonly shortest = 10;

  #timer = 0;
  #shown = "";
  #asking = new AbortController();

  connectedCallback() {
    const text = this.#text;
    text?.addEventListener("input", () => this.#wait());
    // Typed before this ran, or put back by the browser.
    if (text?.value !== text?.defaultValue) this.#wait();
  }

  get #form() {
    return this.closest("form");
  }

  get #text() {
    return this.#form?.querySelector<HTMLTextAreaElement>("textarea[name=text]");
  }

  #wait() {
    clearTimeout(this.#timer);
    this.#timer = window.setTimeout(() => this.#ask(), AskChecks.pause);
  }

  async #ask() {
    const text = this.#text?.value ?? "";
    if (text.trim().length < AskChecks.shortest) return;
    this.#asking.abort();
    this.#asking = new AbortController();
    const seen = this.querySelector<HTMLInputElement>("[name=seen]")?.value ?? "";
    const body = new URLSearchParams({ text, seen, about: this.getAttribute("about") ?? "" });
    try {
      const response = await fetch(this.getAttribute("action")!, { method: "POST", body, signal: this.#asking.signal });
      if (response.ok) this.#show(await response.text());
    } catch {
      // Overtaken by more typing, or offline: sending the form checks the text as well.
    }
  }

  /** What has not changed stays as it is: a part that is open stays open. */
  #show(part: string) {
    if (part === this.#shown) return;
    this.#shown = part;
    this.firstElementChild!.innerHTML = part;
    this.querySelector("output")!.textContent = this.querySelector<HTMLElement>("[data-status]")?.dataset.status ?? "";
  }
}

customElements.define("ask-checks", AskChecks);
