import { listen } from "../Live/desk-events";

/** Keeps the count of one's own mentions true while a page stands open. `<mention-count action="/…" events="/…" aria-live="polite">` */
class MentionCount extends HTMLElement {
  static readonly kinds = new Set(["noted", "mentions", "open"]);

  connectedCallback() {
    listen(this.getAttribute("events")!, (news) => {
      if (MentionCount.kinds.has(news.kind)) void this.#ask();
    });
  }

  async #ask() {
    try {
      const response = await fetch(this.getAttribute("action")!);
      if (!response.ok || response.redirected) return;
      const count = await response.text();
      if (this.innerHTML.trim() !== count.trim()) this.innerHTML = count;
    } catch {
      // The server is away: the stream says when it is back.
    }
  }
}

customElements.define("mention-count", MentionCount);
