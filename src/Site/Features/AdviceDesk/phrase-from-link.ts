/**
 * Takes the return phrase from behind the # of a scanned link into the field, and out of the address bar at once:
 * the browser's history must not keep it.
 */
class PhraseFromLink extends HTMLElement {
  connectedCallback() {
    const field = this.querySelector("input");
    const phrase = new URLSearchParams(`phrase=${location.hash.slice(1)}`).get("phrase") ?? "";
    if (!field || phrase.split("-").length !== 5) return;
    history.replaceState(null, "", location.pathname);
    field.value = phrase.replaceAll("-", " ");
    field.form?.querySelector("button")?.focus();
  }
}

customElements.define("phrase-from-link", PhraseFromLink);
