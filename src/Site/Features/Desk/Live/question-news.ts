import { listen, type News } from "./desk-events";

/** Tells whoever reads or writes that the question is no longer what the page shows. It changes nothing: a text half written stays. */
class QuestionNews extends HTMLElement {
  #leaves = false;
  #wasAway = false;

  connectedCallback() {
    // What one's own button does comes back as news as well.
    document.addEventListener("submit", () => (this.#leaves = true));
    listen(this.getAttribute("events")!, (news) => this.#hear(news));
  }

  #hear(news: News) {
    if (news.kind === "away" || news.kind === "open") return this.#follow(news.kind === "open");
    if (news.question === Number(this.getAttribute("question"))) this.#tell(news.kind);
  }

  /** While the stream is there nothing is missed; what happened while it was not, the page cannot know. */
  #follow(live: boolean) {
    this.toggleAttribute("live", live);
    if (!live) this.#tell("away");
    else if (this.#wasAway) this.#tell("missed");
    this.#wasAway = !live;
  }

  #tell(kind: string) {
    const text = this.querySelector<HTMLTemplateElement>(`template[data-kind="${kind}"]`)?.content.textContent;
    if (!text || this.#leaves) return;
    const notice = this.querySelector<HTMLElement>(".news")!;
    notice.hidden = false;
    notice.querySelector("p")!.textContent = text;
  }
}

customElements.define("question-news", QuestionNews);
