/** Lets Escape and a press elsewhere close the open menus; without script they stay open until pressed again. */
class SiteMenu extends HTMLElement {
  #closing = new AbortController();

  connectedCallback() {
    const { signal } = this.#closing;
    this.addEventListener("keydown", (event) => this.#onKey(event), { signal });
    document.addEventListener("click", (event) => this.#onPress(event), { signal });
  }

  disconnectedCallback() {
    this.#closing.abort();
  }

  #onKey(event: KeyboardEvent) {
    const open = this.querySelector<HTMLDetailsElement>("details[open]");
    if (event.key !== "Escape" || !open) return;
    open.open = false;
    open.querySelector("summary")?.focus();
  }

  #onPress(event: MouseEvent) {
    for (const menu of this.querySelectorAll<HTMLDetailsElement>("details[open]"))
      if (!menu.contains(event.target as Node)) menu.open = false;
  }
}

customElements.define("site-menu", SiteMenu);
