/**
 * Copies the text of the element named by `from` and says so in `<output>`:
 * `<copy-text from="phrase" done="Kopioitu"><button type="button" hidden>Kopioi</button> <output></output></copy-text>`.
 */
class CopyText extends HTMLElement {
  connectedCallback() {
    const button = this.querySelector("button");
    if (!button || !navigator.clipboard) return;
    button.hidden = false;
    button.onclick = () => this.#copy();
  }

  async #copy() {
    const source = document.getElementById(this.getAttribute("from") ?? "");
    await navigator.clipboard.writeText(source?.textContent?.trim() ?? "");
    const output = this.querySelector("output");
    if (output) output.textContent = this.getAttribute("done");
  }
}

customElements.define("copy-text", CopyText);
