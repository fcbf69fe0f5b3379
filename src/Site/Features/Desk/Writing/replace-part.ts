const stops = "a[href], button, input, summary";

/** Puts new content in place of what is shown, and whoever is there with the keyboard, or has opened something, finds it so again. */
export function replacePart(shown: Element, part: Element) {
  const open = [...shown.querySelectorAll("details[open][id]")].map((details) => details.id);
  const at = [...shown.querySelectorAll(stops)].indexOf(document.activeElement!);
  shown.replaceChildren(...part.childNodes);
  for (const id of open) shown.querySelector(`#${id}`)?.toggleAttribute("open", true);
  if (at >= 0) [...shown.querySelectorAll<HTMLElement>(stops)].at(Math.min(at, shown.querySelectorAll(stops).length - 1))?.focus();
}
