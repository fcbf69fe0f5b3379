import { replacePart } from "../Writing/replace-part";

/**
 * Keeps the edition while it is typed, and puts in place what the site says of it: the comparison and what is pointed out. Without script the
 * second button of the form does the same. `<edition-compare action="/tyotila/…"><div data-part="flags"></div>…</edition-compare>`
 */
class EditionCompare extends HTMLElement {
  static readonly pause = 1500;

  #timer = 0;
  #saving = Promise.resolve();

  connectedCallback() {
    this.addEventListener("input", () => this.#wait());
    this.closest("form")!.addEventListener("submit", () => clearTimeout(this.#timer));
  }

  #wait() {
    clearTimeout(this.#timer);
    this.#timer = window.setTimeout(() => (this.#saving = this.#saving.then(() => this.#save())), EditionCompare.pause);
  }

  async #save() {
    const body = new FormData(this.closest("form")!);
    const response = await fetch(this.getAttribute("action")!, { method: "POST", body, redirect: "manual" }).catch(() => null);
    // What is not kept now is kept by the next word, or by either button.
    if (response?.ok) this.#show(await response.text());
  }

  #show(page: string) {
    for (const part of new DOMParser().parseFromString(page, "text/html").querySelectorAll<HTMLElement>("[data-part]")) {
      const shown = this.querySelector(`[data-part=${part.dataset.part}]`);
      if (shown) replacePart(shown, part);
    }
  }
}

customElements.define("edition-compare", EditionCompare);
