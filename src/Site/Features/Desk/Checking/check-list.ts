import { replacePart } from "../Writing/replace-part";

/** Ticks points without leaving the page, so that what is being written stays; without script each button is a small form of its own. `<check-list trouble="…">` */
class CheckList extends HTMLElement {
  connectedCallback() {
    this.addEventListener("submit", (event) => {
      event.preventDefault();
      // The page stays: whoever tells that it leaves must not hear of this.
      event.stopPropagation();
      void this.#tick(event.target as HTMLFormElement);
    });
  }

  async #tick(form: HTMLFormElement) {
    const body = new FormData(form);
    body.set("parts", "true");
    const response = await fetch(form.action, { method: "POST", body, redirect: "manual" }).catch(() => null);
    this.querySelector("[role=alert]")!.textContent = response?.ok ? "" : this.getAttribute("trouble");
    if (response?.ok) this.#show(await response.text());
  }

  #show(page: string) {
    for (const part of new DOMParser().parseFromString(page, "text/html").querySelectorAll<HTMLElement>("[data-check]")) {
      const shown = document.querySelector(`[data-check=${part.dataset.check}]`);
      if (shown) replacePart(shown, part);
    }
  }
}

customElements.define("check-list", CheckList);
