/**
 * Keys of one letter for whoever works here all day. Each row of the dialog says what its key does: `data-press` presses the element a
 * selector names, `data-focus` goes there, `data-move` walks the rows of the queue. Off while somebody types, and off for good
 * where its box says so (WCAG 2.1.4): some speak to their browser, and a word is many letters.
 */
class DeskKeys extends HTMLElement {
  static readonly setting = "desk-keys";

  #before = "";

  connectedCallback() {
    const open = this.querySelector<HTMLButtonElement>(":scope > button")!;
    open.hidden = false;
    open.onclick = () => this.#dialog.showModal();
    this.#box.checked = localStorage.getItem(DeskKeys.setting) !== "off";
    this.#box.onchange = () => localStorage.setItem(DeskKeys.setting, this.#box.checked ? "on" : "off");
    document.addEventListener("keydown", (event) => this.#onKey(event));
  }

  get #dialog() {
    return this.querySelector("dialog")!;
  }

  get #box() {
    return this.querySelector<HTMLInputElement>("input[type=checkbox]")!;
  }

  #onKey(event: KeyboardEvent) {
    if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented || !this.#box.checked) return;
    if (this.#dialog.open || isTyping(event.target as Element)) return;
    const keys = this.#before + event.key;
    this.#before = event.key === "g" ? "g" : "";
    const row = this.querySelector<HTMLElement>(`[data-key="${CSS.escape(keys)}"]`) ?? this.querySelector<HTMLElement>(`[data-key="${CSS.escape(event.key)}"]`);
    if (event.key === "?") this.#dialog.showModal();
    else if (!row || !act(row)) return;
    event.preventDefault();
  }
}

function isTyping(target: Element) {
  return target.matches("textarea, select, [contenteditable], input:not([type=checkbox], [type=radio])");
}

/** False where the page has nothing for the key. */
function act({ dataset }: HTMLElement): boolean {
  if (dataset.move) return move(Number(dataset.move));
  if (dataset.row) return press(currentRow()?.querySelector(dataset.row));
  if (dataset.focus) return focus(document.querySelector(dataset.focus));
  if (dataset.chosen) chooseCurrent();
  return press(document.querySelector(dataset.press!));
}

function currentRow() {
  return document.activeElement?.closest("tr[data-question]");
}

function move(by: number) {
  const links = [...document.querySelectorAll<HTMLElement>("tr[data-question] th a")];
  const at = links.findIndex((link) => link.closest("tr") === currentRow());
  return focus(links[at < 0 ? 0 : Math.min(Math.max(at + by, 0), links.length - 1)]);
}

/** An act on what is chosen means the row one stands in where nothing is. */
function chooseCurrent() {
  const box = currentRow()?.querySelector<HTMLInputElement>("input[type=checkbox]");
  if (box && !document.querySelector("tr[data-question] :checked")) box.checked = true;
}

function press(target?: Element | null) {
  (target as HTMLElement | null)?.click();
  return !!target;
}

function focus(target?: HTMLElement | null) {
  target?.focus();
  target?.scrollIntoView({ block: "nearest" });
  return !!target;
}

customElements.define("desk-keys", DeskKeys);
