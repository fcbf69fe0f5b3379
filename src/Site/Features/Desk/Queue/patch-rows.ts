/** Makes the rows what they are now, and touches only what differs: whoever stands in a row stays there. */
export function patchRows(shown: HTMLTableSectionElement, fresh: HTMLTableSectionElement) {
  const focused = document.activeElement as HTMLElement | null;
  const place = [...shown.rows].findIndex((row) => row.contains(focused));
  let next = shown.firstElementChild;
  for (const row of [...fresh.rows]) {
    const known = shown.querySelector<HTMLTableRowElement>(`tr[data-question="${row.dataset.question}"]`);
    if (known) patchCells(known, row);
    const target = known ?? document.adoptNode(row);
    if (target === next) next = next.nextElementSibling;
    else shown.insertBefore(target, next);
  }
  while (next) {
    const gone = next;
    next = next.nextElementSibling;
    gone.remove();
  }
  restore(shown, focused, place);
}

/** The first cell is the reader's: its box may be checked. */
function patchCells(known: HTMLTableRowElement, row: HTMLTableRowElement) {
  [...row.cells].slice(1).forEach((cell, place) => {
    const old = known.cells[place + 1];
    if (old.innerHTML !== cell.innerHTML && !old.contains(document.activeElement)) old.innerHTML = cell.innerHTML;
  });
}

/** A row that moved takes its focus along; where it is gone, the one in its place has it. */
function restore(shown: HTMLTableSectionElement, focused: HTMLElement | null, place: number) {
  if (place < 0 || !focused || document.activeElement === focused) return;
  const target = focused.isConnected ? focused : shown.rows[Math.min(place, shown.rows.length - 1)]?.querySelector<HTMLElement>("a");
  target?.focus({ preventScroll: true });
}
