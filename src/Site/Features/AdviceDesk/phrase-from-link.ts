/**
 * Takes the return phrase from behind the # of a scanned link, out of the address bar at once, since the browser's history must not
 * keep it, and sends it as if it had been typed. Without script the link opens the form.
 */
class PhraseFromLink extends HTMLElement {
  connectedCallback() {
    const field = this.querySelector("input");
    const phrase = new URLSearchParams(`phrase=${location.hash.slice(1)}`).get("phrase") ?? "";
    if (!field || phrase.split("-").length !== 5) return;
    history.replaceState(null, "", location.pathname);
    field.value = phrase.replaceAll("-", " ");
    field.form?.requestSubmit();
  }
}

customElements.define("phrase-from-link", PhraseFromLink);
