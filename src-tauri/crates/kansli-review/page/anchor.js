// Where marked words stand: which text, and from where to where in it. A text's pieces carry their places (data-at).

const AROUND = 40;

/** The element that a text stands in. */
function fieldElement(item, name) {
  const within = item ? find(`[data-item="${item}"]`) : document;
  return (within && find(`[data-f="${name}"]`, within)) ?? find(`[data-f="${name}"]`);
}

/** A text as the sender gave it. */
function fieldText(item, name) {
  const fields = item && !name.startsWith("attachment/") ? itemOf(item)?.fields : facts.front;
  return fields?.find((field) => field.name === name)?.text ?? fieldElement(item, name)?.textContent ?? "";
}

const piecesOf = (field) => (field.hasAttribute("data-at") ? [field] : findAll("[data-at]", field));

/** The place in a text that a point of the page is. */
function placeAt(field, node, offset) {
  const point = document.createRange();
  const near = node.nodeType === Node.ELEMENT_NODE ? node : node.parentElement;
  const piece = near.closest("[data-at]");
  if (piece && field.contains(piece)) {
    point.setStart(piece, 0);
    point.setEnd(node, offset);
    return Number(piece.dataset.at) + point.toString().length;
  }
  point.setStart(node, offset);
  const next = piecesOf(field).find((one) => point.comparePoint(one, 0) >= 0);
  return next ? Number(next.dataset.at) : Infinity;
}

/** The words between two places, with a little of what stands around them; nothing when there are none. */
function anchorOf(item, name, from, to) {
  const text = fieldText(item, name);
  const end = Math.min(to, text.length);
  const quote = text.slice(from, end).trim();
  if (!quote) return undefined;
  const start = text.indexOf(quote, from);
  const after = start + quote.length;
  return {
    field: name,
    quote: wellFormed(quote),
    prefix: wellFormed(text.slice(Math.max(0, start - AROUND), start)),
    suffix: wellFormed(text.slice(after, after + AROUND)),
  };
}

/** Half a letter, where a cut went through one, cannot be written in a file. */
const wellFormed = (text) => text.replace(/\p{Surrogate}/gu, "\ufffd");

/** What is marked in the page now: the item and the words; nothing when that is outside the texts. */
function markedNow() {
  const selection = getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return undefined;
  const range = selection.getRangeAt(0);
  const near = range.startContainer.nodeType === Node.ELEMENT_NODE ? range.startContainer : range.startContainer.parentElement;
  const field = near?.closest("[data-f]");
  if (!field || near.closest(".composer")) return undefined;
  const name = field.dataset.f;
  const paper = facts.papers.find((one) => name.startsWith(`attachment/${one.id}/`));
  const item = field.closest("[data-item]")?.dataset.item ?? paper?.item ?? null;
  const from = placeAt(field, range.startContainer, range.startOffset);
  const within = field.contains(range.endContainer);
  const to = within ? placeAt(field, range.endContainer, range.endOffset) : Infinity;
  const anchor = from === Infinity ? undefined : anchorOf(item, name, from, to);
  return anchor && { item, anchor, range };
}

/** The stretches of the page where an anchor's words stand. */
function rangesOf(item, anchor) {
  const field = fieldElement(item, anchor.field);
  const text = fieldText(item, anchor.field);
  const around = text.indexOf(anchor.prefix + anchor.quote + anchor.suffix);
  const from = around < 0 ? text.indexOf(anchor.quote) : around + anchor.prefix.length;
  if (!field || from < 0 || !anchor.quote) return [];
  return piecesOf(field).flatMap((piece) => {
    const start = Number(piece.dataset.at);
    return stretch(piece, from - start, from + anchor.quote.length - start) ?? [];
  });
}

function stretch(piece, from, to) {
  if (to <= 0) return undefined;
  const range = document.createRange();
  const walk = document.createTreeWalker(piece, NodeFilter.SHOW_TEXT);
  let [passed, begun] = [0, false];
  for (let node = walk.nextNode(); node; node = walk.nextNode()) {
    const end = passed + node.length;
    if (!begun && from < end) {
      range.setStart(node, Math.max(0, from - passed));
      begun = true;
    }
    if (begun) range.setEnd(node, Math.min(node.length, to - passed));
    if (to <= end) break;
    passed = end;
  }
  return begun ? range : undefined;
}

/** Paints the words that remarks are about, where the browser can. */
function paintAnchors() {
  if (!globalThis.CSS?.highlights || !globalThis.Highlight) return;
  const ranges = remarks().filter(({ anchor }) => anchor).flatMap(({ item, anchor }) => rangesOf(item, anchor));
  CSS.highlights.set("remarked", new Highlight(...ranges));
}
