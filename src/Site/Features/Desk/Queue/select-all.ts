/** The box above the boxes: `<select-all><label hidden><input type="checkbox"></label></select-all>`. Without script each is checked by hand. */
class SelectAll extends HTMLElement {
  connectedCallback() {
    const label = this.querySelector("label")!;
    const all = label.querySelector("input")!;
    label.hidden = false;
    const table = this.closest("table")!;
    const boxes = () => [...table.querySelectorAll<HTMLInputElement>("tbody input[type=checkbox]")];
    all.addEventListener("change", () => boxes().forEach((box) => (box.checked = all.checked)));
    table.addEventListener("change", () => {
      const checked = boxes().filter((box) => box.checked).length;
      all.checked = checked > 0 && checked === boxes().length;
      all.indeterminate = checked > 0 && !all.checked;
    });
  }
}

customElements.define("select-all", SelectAll);
