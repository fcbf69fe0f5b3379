/** Copies the text of another element; without script there is no button to press. */
class CopyButton extends HTMLElement {
  connectedCallback() {
    const button = this.querySelector("button");
    const source = document.getElementById(this.getAttribute("for") ?? "");
    if (!button || !source || !navigator.clipboard) return;
    button.hidden = false;
    button.addEventListener("click", async () => {
      await navigator.clipboard.writeText(source.textContent?.trim() ?? "");
      button.textContent = this.dataset.done ?? "";
      button.setAttribute("aria-live", "polite");
    });
  }
}

customElements.define("copy-button", CopyButton);
