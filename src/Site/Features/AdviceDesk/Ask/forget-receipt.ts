/**
 * Once the phrase is saved, going back does not show it again: the receipt's place in the browser's history becomes that of an empty
 * form. Without script the browser asks before it sends the question a second time and shows the same receipt.
 */
class ForgetReceipt extends HTMLElement {
  #forgotten = false;

  connectedCallback() {
    this.addEventListener("submit", () => this.#forget());
    // A browser may have kept the page as it was, for going back to.
    window.addEventListener("pageshow", () => this.#forgotten && location.reload());
  }

  #forget() {
    this.#forgotten = true;
    history.replaceState(null, "", location.pathname);
  }
}

customElements.define("forget-receipt", ForgetReceipt);
