/**
 * While very many write: finds the number that the server's ProofOfWork asks for, as the person writes. A form sent sooner waits for
 * it, though not for long. Without script or Web Crypto nothing happens here, and somebody looks at the question first.
 */
class ProofOfWork extends HTMLElement {
  static readonly batch = 128;
  static readonly patience = 10_000;

  #pressed: HTMLElement | null = null;
  #isWaiting = false;
  #isOver = false;

  connectedCallback() {
    if (!crypto.subtle) return;
    for (const text of this.querySelectorAll("p")) text.hidden = !text.hidden;
    this.#form?.addEventListener("submit", (event) => this.#onSubmit(event));
    void this.#work();
  }

  get #form() {
    return this.closest("form");
  }

  get #field() {
    return this.querySelector<HTMLInputElement>("[name=proof]");
  }

  async #work() {
    for (let number = 0; !this.#field!.value; number += ProofOfWork.batch) {
      // Hashes come back before anything else: without this break the page would neither scroll nor take a letter meanwhile.
      await new Promise((resolve) => setTimeout(resolve));
      const hashes = await Promise.all(Array.from({ length: ProofOfWork.batch }, (_, step) => this.#hash(number + step)));
      const found = hashes.findIndex((hash) => this.#beginsWithZeros(hash));
      if (found >= 0) this.#field!.value = `${number + found}`;
    }
    this.#end();
  }

  #hash(number: number) {
    return crypto.subtle.digest("SHA-256", new TextEncoder().encode(`${this.getAttribute("challenge")}:${number}`));
  }

  #beginsWithZeros(hash: ArrayBuffer) {
    return new DataView(hash).getUint32(0) < 2 ** (32 - Number(this.getAttribute("bits")));
  }

  /** The buttons with a name do not send the question. */
  #onSubmit(event: SubmitEvent) {
    if (this.#isOver || event.submitter?.hasAttribute("name")) return;
    event.preventDefault();
    this.#pressed = event.submitter;
    if (this.#isWaiting) return;
    this.#isWaiting = true;
    this.querySelector("output")!.textContent = this.getAttribute("wait");
    setTimeout(() => this.#end(), ProofOfWork.patience);
  }

  #end() {
    if (this.#isOver) return;
    this.#isOver = true;
    if (this.#isWaiting) this.#form?.requestSubmit(this.#pressed);
  }
}

customElements.define("proof-of-work", ProofOfWork);
