import { replacePart } from "./replace-part";

/**
 * Saves the answer of its form while it is being written, and puts what the site says of it in place. Nothing is sent before all that is
 * typed is kept. `<answer-draft action="/tyotila/…" unreachable="…" signed-out="…" unsent="…"><div data-part="state"></div>…</answer-draft>`
 */
class AnswerDraft extends HTMLElement {
  static readonly pause = 2000;
  static readonly patience = 5000;

  #timer = 0;
  #kept = "";
  /** Sent, and not heard of: it may be kept or not. */
  #unheard?: string;
  #saving?: Promise<boolean>;
  #refused = false;

  connectedCallback() {
    // What the site sent; the field may hold more already, typed before this ran or restored by the browser.
    this.#kept = this.#text.defaultValue;
    if (this.#isUnkept) this.#wait(AnswerDraft.pause);
    this.#text.addEventListener("input", () => this.#wait(AnswerDraft.pause));
    this.#text.addEventListener("blur", (event) => {
      // Sending saves by itself. What saving has to say would move the button away from under the press.
      if (!(event.relatedTarget instanceof HTMLButtonElement && event.relatedTarget.form === this.#form)) void this.#save();
    });
    document.addEventListener("visibilitychange", () => document.hidden && this.#save());
    addEventListener("beforeunload", (event) => this.#isUnkept && event.preventDefault());
    this.#form.addEventListener("submit", (event) => this.#keepFirst(event));
  }

  get #form() {
    return this.closest("form")!;
  }

  get #text() {
    return this.querySelector("textarea")!;
  }

  get #isUnkept() {
    return !this.#refused && (this.#unheard !== undefined || this.#text.value !== this.#kept);
  }

  #wait(time: number) {
    clearTimeout(this.#timer);
    this.#timer = window.setTimeout(() => this.#save(), time);
  }

  async #keepFirst(event: SubmitEvent) {
    if (!this.#isUnkept) return;
    event.preventDefault();
    if ((await this.#save()) || this.#refused) this.#form.requestSubmit(event.submitter);
    else this.#tell(this.getAttribute("unsent")!);
  }

  /** One after another, because each goes on from the revision that the one before it made. */
  #save() {
    return (this.#saving ??= this.#saveAll().finally(() => (this.#saving = undefined)));
  }

  async #saveAll() {
    clearTimeout(this.#timer);
    // What was not heard of is sent once more as it was: the site knows the same text again, and nobody is in conflict with themselves.
    while (this.#isUnkept) if (!(await this.#send((this.#unheard ??= this.#text.value)))) return false;
    return true;
  }

  async #send(text: string) {
    const body = new FormData(this.#form);
    body.set("Form.Text", text);
    const response = await fetch(this.getAttribute("action")!, { method: "POST", body, redirect: "manual", keepalive: document.hidden }).catch(() => null);
    if (!response?.headers.has("content-type") || response.status >= 500) {
      this.#tell(this.getAttribute(response?.type === "opaqueredirect" || response?.status === 400 ? "signed-out" : "unreachable")!);
      this.#wait(AnswerDraft.patience);
      return false;
    }
    this.#show(await response.text());
    this.#unheard = undefined;
    this.#kept = text;
    this.#refused = !response.ok;
    return response.ok;
  }

  #show(page: string) {
    for (const part of new DOMParser().parseFromString(page, "text/html").querySelectorAll<HTMLElement>("[data-part]")) {
      const shown = this.querySelector(`[data-part=${part.dataset.part}]`);
      if (shown) replacePart(shown, part);
    }
  }

  #tell(trouble: string) {
    this.querySelector("[data-part=trouble]")!.textContent = trouble;
  }
}

customElements.define("answer-draft", AnswerDraft);
