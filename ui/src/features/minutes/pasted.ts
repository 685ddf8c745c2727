/**
 * What is pasted from a word processor, made into what the editor has: list paragraphs become
 * lists, and cells of a table do not run together. The words are never changed.
 */

/** The pasted HTML, tidied. */
export function tidied(html: string): string {
  const page = new DOMParser().parseFromString(html, "text/html");
  for (const row of page.querySelectorAll("tr")) {
    const cells = [...row.cells].map((cell) => (cell.textContent ?? "").replace(/\s+/g, " ").trim()).filter(Boolean);
    const line = page.createElement("p");
    line.textContent = cells.join(" | ");
    row.replaceWith(line);
  }
  for (const table of page.querySelectorAll("table")) table.replaceWith(...table.querySelectorAll("p"));
  for (const item of page.querySelectorAll<HTMLElement>("p[style*='mso-list']")) listed(page, item);
  return page.body.innerHTML;
}

function listed(page: Document, item: HTMLElement): void {
  const sign = item.querySelector("[style*='mso-list:Ignore'], [style*='mso-list: Ignore']");
  const numbered = /^\s*\d+[.)]/.test(sign?.textContent ?? "");
  sign?.remove();
  const entry = page.createElement("li");
  entry.append(...item.childNodes);
  const kind = numbered ? "ol" : "ul";
  const before = item.previousElementSibling;
  if (before?.localName === kind && before.hasAttribute("data-pasted")) {
    before.append(entry);
    item.remove();
    return;
  }
  const list = page.createElement(kind);
  list.setAttribute("data-pasted", "");
  list.append(entry);
  item.replaceWith(list);
}
