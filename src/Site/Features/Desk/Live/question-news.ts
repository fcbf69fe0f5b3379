import { listen, type News } from "./desk-events";

/** Tells whoever reads or writes that the question is no longer what the page shows. It changes nothing: a text half written stays. */
class QuestionNews extends HTMLElement {
  #leaves = false;

  connectedCallback() {
    // What one's own button does comes back as news as well.
    document.addEventListener("submit", () => (this.#leaves = true));
    listen(this.getAttribute("events")!, (news) => this.#hear(news));
  }

  #hear(news: News) {
    // From here on nothing is missed.
    if (news.kind === "open") this.toggleAttribute("live", true);
    const text = this.querySelector<HTMLTemplateElement>(`template[data-kind="${news.kind}"]`)?.content.textContent;
    if (!text || this.#leaves || news.question !== Number(this.getAttribute("question"))) return;
    const notice = this.querySelector<HTMLElement>(".news")!;
    notice.hidden = false;
    notice.querySelector("p")!.textContent = text;
  }
}

customElements.define("question-news", QuestionNews);
