import { listen, type News } from "../Live/desk-events";
import { patchRows } from "./patch-rows";

/**
 * Keeps the queue true while it is looked at: asks for the page anew when something happened and puts in what differs. Focus, checked
 * boxes and the place in the list stay; what is new is said politely, and so is that the page is not kept true.
 * `<queue-live events="/…" one="…" many="… {0} …" away="…">`
 */
class QueueLive extends HTMLElement {
  static readonly pause = 400;

  #new = new Set<number>();
  #timer = 0;

  connectedCallback() {
    listen(this.getAttribute("events")!, (news) => this.#hear(news));
  }

  #hear(news: News) {
    if (news.kind === "away" || news.kind === "open") this.querySelector(".away")!.textContent = news.kind === "away" ? this.getAttribute("away") : "";
    if (news.kind === "away") return;
    if (news.kind === "asked" || news.kind === "followedup") this.#new.add(news.question);
    this.#timer ||= window.setTimeout(() => this.#refresh(), QueueLive.pause);
  }

  async #refresh() {
    this.#timer = 0;
    try {
      const response = await fetch(location.href);
      if (!response.ok || response.redirected) return;
      this.#show(new DOMParser().parseFromString(await response.text(), "text/html"));
    } catch {
      // The server is away: the stream says when it is back.
    }
  }

  #show(page: Document) {
    const counts = page.querySelectorAll("queue-live .count");
    this.querySelectorAll(".count").forEach((count, place) => (count.textContent = counts[place]?.textContent ?? count.textContent));
    const rows = this.querySelector("tbody");
    const fresh = page.querySelector<HTMLTableSectionElement>("queue-live tbody");
    if (rows && fresh) patchRows(rows, fresh);
    else this.#replace(page, "rows");
    this.#replace(page, "pages");
    this.#announce();
  }

  #replace(page: Document, part: string) {
    const shown = this.querySelector(`[data-live=${part}]`)!;
    const fresh = page.querySelector(`queue-live [data-live=${part}]`);
    if (fresh && shown.innerHTML !== fresh.innerHTML && !shown.contains(document.activeElement)) shown.innerHTML = fresh.innerHTML;
  }

  #announce() {
    if (this.#new.size === 0) return;
    const text = this.getAttribute(this.#new.size === 1 ? "one" : "many")!;
    this.querySelector("[role=status]")!.textContent = text.replace("{0}", `${this.#new.size}`);
    this.#new.clear();
  }
}

customElements.define("queue-live", QueueLive);
