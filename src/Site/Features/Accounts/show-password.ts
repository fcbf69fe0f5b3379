/**
 * A button that shows what is typed into the password field inside, and hides it again; without script there is none.
 * `<show-password show="…" hide="…"><div class="field">…</div></show-password>`
 */
class ShowPassword extends HTMLElement {
  connectedCallback() {
    const field = this.querySelector("input");
    if (!field) return;
    const button = document.createElement("button");
    button.type = "button";
    button.className = "show-password";
    button.setAttribute("aria-controls", field.id);
    button.onclick = () => this.#show(field, button, field.type === "password");
    field.after(button);
    this.#show(field, button, false);
    // A browser keeps what is sent as text among the words it offers elsewhere.
    field.form?.addEventListener("submit", () => this.#show(field, button, false));
  }

  #show(field: HTMLInputElement, button: HTMLButtonElement, shown: boolean) {
    field.type = shown ? "text" : "password";
    button.textContent = this.getAttribute(shown ? "hide" : "show");
  }
}

customElements.define("show-password", ShowPassword);
