import { listen } from "../Live/desk-events";

/** Says every ten seconds that its reader is here, reading or writing, and shows who else is. Says goodbye when the page closes. */
class QuestionPresence extends HTMLElement {
  static readonly beat = 10_000;
  static readonly writingFor = 20_000;

  #typed = -Infinity;
  #question = 0;

  connectedCallback() {
    this.#question = Number(/(\d+)\/[^/]+$/.exec(this.getAttribute("action")!)![1]);
    document.addEventListener("input", (event) => this.#type(event));
    document.addEventListener("visibilitychange", () => this.#say());
    addEventListener("pagehide", () => navigator.sendBeacon(this.getAttribute("action")!, this.#words("poistuu")));
    setInterval(() => this.#say(), QuestionPresence.beat);
    listen(this.getAttribute("events")!, (news) => {
      if (news.kind === "presence" && news.question === this.#question) void this.#say();
    });
    void this.#say();
  }

  get #isWriting() {
    return performance.now() - this.#typed < QuestionPresence.writingFor;
  }

  #type(event: Event) {
    if (!(event.target instanceof HTMLTextAreaElement)) return;
    const began = !this.#isWriting;
    this.#typed = performance.now();
    if (began) void this.#say();
  }

  async #say() {
    if (document.visibilityState === "hidden") return;
    try {
      const response = await fetch(this.getAttribute("action")!, { method: "POST", body: this.#words(this.#isWriting ? "kirjoittaa" : "lukee") });
      if (!response.ok || response.redirected) return;
      const others = this.querySelector(".others")!;
      const text = await response.text();
      if (others.innerHTML.trim() !== text.trim()) others.innerHTML = text;
    } catch {
      // The server is away; the next beat tries again.
    }
  }

  #words(doing: string) {
    const words = new FormData(this.querySelector("form")!);
    words.set("tekee", doing);
    return words;
  }
}

customElements.define("question-presence", QuestionPresence);
