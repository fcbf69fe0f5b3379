/**
 * Leaves for another site at once: blanks the page, and puts that site in its place in the browser's history, so that going back
 * does not lead here. A press of the link does it, and so does Escape pressed three times. Without script the link is a link.
 */
class QuickExit extends HTMLElement {
  static readonly presses = 3;
  static readonly within = 1500;

  #pressed: number[] = [];
  #leaving = new AbortController();

  connectedCallback() {
    const { signal } = this.#leaving;
    this.#link?.addEventListener("click", (event) => this.#onClick(event), { signal });
    document.addEventListener("keydown", (event) => this.#onKey(event), { signal });
    this.querySelector<HTMLElement>(".quick-exit-key")!.hidden = false;
  }

  disconnectedCallback() {
    this.#leaving.abort();
  }

  get #link() {
    return this.querySelector<HTMLAnchorElement>(".quick-exit-leave");
  }

  #onClick(event: MouseEvent) {
    event.preventDefault();
    this.#leave();
  }

  /** A key held down is one press. */
  #onKey(event: KeyboardEvent) {
    if (event.repeat) return;
    this.#pressed = event.key === "Escape" ? [...this.#pressed, event.timeStamp].slice(-QuickExit.presses) : [];
    if (this.#pressed.length === QuickExit.presses && event.timeStamp - this.#pressed[0] < QuickExit.within) this.#leave();
  }

  #leave() {
    const { href, hostname } = this.#link!;
    document.title = hostname;
    document.body.replaceChildren();
    location.replace(href);
  }
}

customElements.define("quick-exit", QuickExit);
