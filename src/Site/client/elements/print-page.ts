/** Shows the button inside, which only works with script, and prints the page with it. */
class PrintPage extends HTMLElement {
  connectedCallback() {
    const button = this.querySelector("button");
    if (!button) return;
    button.hidden = false;
    button.onclick = () => window.print();
  }
}

customElements.define("print-page", PrintPage);
