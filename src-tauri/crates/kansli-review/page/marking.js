// What can be done with words that are marked in the page.

let markingBar;

function beginMarking() {
  const act = (kind) => () => {
    const marked = markedNow() ?? markingBar.marked;
    hideMarking();
    if (!marked) return;
    getSelection()?.removeAllRanges();
    compose({ item: marked.item, kind, anchor: marked.anchor });
  };
  // The press must not take the marking away before it is used.
  const button = (key, name, work) => make("button", { type: "button", class: "button", onpointerdown: (event) => event.preventDefault(), onclick: work }, icon(name), say(key));
  const rewrite = byKind("wording", "correction");
  markingBar = make("div", { class: "marking", role: "group", "aria-label": say("mark-actions"), hidden: true }, button("mark-remark", "comment", act("comment")), button(byKind("mark-wording-agenda", "mark-wording-minutes"), "pen", act(rewrite)));
  find("main").append(markingBar);
  let waiting;
  document.addEventListener("selectionchange", () => {
    clearTimeout(waiting);
    waiting = setTimeout(showMarking, 180);
  });
  document.addEventListener("keydown", (event) => event.key === "Escape" && hideMarking());
}

function hideMarking() {
  markingBar.hidden = true;
  markingBar.marked = undefined;
}

function showMarking() {
  if (markingBar.contains(document.activeElement)) return;
  const marked = markedNow();
  if (!marked) return hideMarking();
  markingBar.marked = marked;
  markingBar.hidden = false;
  markingBar.lastElementChild.hidden = marked.anchor.field.startsWith("attachment/");
  const rects = marked.range.getClientRects();
  const box = rects[rects.length - 1] ?? marked.range.getBoundingClientRect();
  const left = Math.min(Math.max(8, box.left + scrollX), scrollX + document.documentElement.clientWidth - markingBar.offsetWidth - 8);
  markingBar.style.left = `${left}px`;
  markingBar.style.top = `${box.bottom + scrollY + 8}px`;
  return undefined;
}
