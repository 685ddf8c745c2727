// Remarks as they are shown beside their items, and how many there are.

/** What is proposed, in words; nothing for a comment. */
function headline({ item, proposal }) {
  const of = (id) => itemOf(id)?.label ?? "";
  const now = itemOf(item)?.minutes;
  if (proposal.kind === "wording" || proposal.kind === "correction") return say(`says-${proposal.kind}`);
  if (proposal.kind === "time") return now ? say("says-time", { number: proposal.minutes, now }) : say("says-time-only", { number: proposal.minutes });
  if (proposal.kind === "order") return proposal.after ? say("says-order-after", { item: of(proposal.after) }) : say("says-order-first");
  if (proposal.kind === "new_item") return say("says-item");
  return undefined;
}

/** "Diskussion, 10 min, efter punkt 4". */
function newItemFacts({ purpose, minutes, after }) {
  const [of, item] = [say(`purpose-${purpose}`), itemOf(after)?.label];
  const length = minutes ? say("minutes", { number: minutes }) : "";
  if (!item) return [say("says-item-first", { purpose: of }), length].filter(Boolean).join(", ");
  return length ? say("says-item-facts", { purpose: of, minutes: length, item }) : say("says-item-short", { purpose: of, item });
}

/** The remark in one line, for those who hear the names of buttons. */
function inShort(remark) {
  const text = remark.text || remark.proposal.title || headline(remark) || remark.anchor?.quote || "";
  const short = text.length > 60 ? `${text.slice(0, 60)}…` : text;
  return remark.item ? `${itemOf(remark.item)?.label ?? ""}, ${short}` : short;
}

function fieldLabel(item, name) {
  const [, id, page] = name.match(/^attachment\/([^/]+)\/(\d+)$/) ?? [];
  if (id) return say("field-paper", { number: facts.papers.find((paper) => paper.id === id)?.number ?? "", page: Number(page) + 1 });
  const fields = itemOf(item)?.fields ?? facts.front;
  return fields.find((field) => field.name === name)?.label ?? "";
}

function remarkBox(remark) {
  const { anchor, proposal } = remark;
  const rewritten = proposal.kind === "wording" || proposal.kind === "correction";
  const titled = headline(remark);
  const inside = [
    make("p", { class: "meta" }, make("b", {}, say("you")), sayWhen(remark.made)),
    titled && make("p", { class: "headline" }, anchor ? `${titled}: ${fieldLabel(remark.item, anchor.field)}` : titled),
    proposal.kind === "new_item" && make("p", { dir: "auto" }, make("b", {}, proposal.title), " ", newItemFacts(proposal)),
    rewritten && make("p", { class: "change", dir: "auto" }, anchor.prefix && `…${anchor.prefix}`, ...changeElements(anchor.quote, proposal.words), anchor.suffix && `${anchor.suffix}…`),
    anchor && !rewritten && make("blockquote", { dir: "auto" }, anchor.quote),
    remark.text && make("p", { class: "said-of", dir: "auto" }, remark.text),
  ];
  const tool = (name, key, work) => {
    const label = say(key, { what: inShort(remark) });
    return make("button", { type: "button", class: "button quiet", "aria-label": label, onclick: work }, icon(name));
  };
  return make(
    "div",
    { class: "remark-box", "data-id": remark.id, role: "group", "aria-label": capitalised(inShort(remark)) },
    make("span", { class: "initials", "aria-hidden": "true" }, facts.reviewer.initials),
    make("div", { class: "grow" }, ...inside),
    make("div", { class: "tools" }, tool("pen", "edit-of", () => editRemark(remark)), tool("bin", "remove-of", () => removeRemark(remark))),
  );
}

/** The last remark that was removed here; it can be brought back until the next one is. */
let lastRemoved;

function goneBox(remark) {
  const undo = () => {
    lastRemoved = undefined;
    remember("remarks", remark);
    render();
    find(`[data-id="${remark.id}"] .tools .button`)?.focus();
    announce(say("brought-back"));
  };
  return make("div", { class: "remark-box gone" }, make("span", { class: "grow" }, say("removed")), make("button", { type: "button", class: "button quiet", "data-undo": true, onclick: undo }, say("undo")));
}

function removeRemark(remark) {
  lastRemoved = remark;
  forget("remarks", remark.id);
  render();
  find("[data-undo]")?.focus();
  announce(say("removed"));
}

/** Shows everything that is written where it belongs. What is being written keeps its element, and the focus. */
function render() {
  const focused = document.activeElement;
  for (const place of findAll("[data-remarks]")) {
    const item = place.dataset.remarks;
    const here = remarksOn(item);
    if (lastRemoved && (lastRemoved.item ?? "") === item) here.push(lastRemoved);
    here.sort((one, other) => one.made - other.made);
    const shown = here.map((remark) => (remark === lastRemoved ? goneBox(remark) : (composers.get(remark.id) ?? remarkBox(remark))));
    const opened = [...composers].filter(([id, element]) => element.dataset.place === item && !here.some((remark) => remark.id === id));
    place.replaceChildren(...shown, ...opened.map(([, element]) => element));
  }
  if (focused?.isConnected && focused !== document.activeElement) focused.focus({ preventScroll: true });
  showCounts();
  paintAnchors();
  showAnswer();
}

function showCounts() {
  for (const place of findAll("[data-tally]")) {
    const number = remarksOn(place.dataset.tally).length;
    place.hidden = number === 0;
    place.replaceChildren(icon("comment"), make("span", { "aria-hidden": "true" }, String(number)), make("span", { class: "hidden" }, sayCount("count", number)));
  }
  const all = sayCount("count", remarks().length);
  show(find("#count"), all);
  show(find("#dock-count"), all);
}
