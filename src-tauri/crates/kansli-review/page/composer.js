// Writing a remark: a comment, other words, another time or place, or a new item.

/** What is being written now, by the id of its draft. */
const composers = new Map();

/** What may be written here. */
function kindsFor(draft) {
  if (draft.kind === "new_item") return ["new_item"];
  const rewrite = byKind("wording", "correction");
  if (draft.anchor?.field.startsWith("attachment/")) return ["comment"];
  if (!draft.item) return draft.anchor ? ["comment", rewrite] : ["comment"];
  return byKind(["comment", rewrite, "time", "order"], ["comment", rewrite]);
}

/** Opens a composer for a new remark, or goes to the one that is open. */
function compose({ item = null, kind = "comment", anchor, opener }) {
  if (remarks().length >= facts.limits.remarks) return announce(say("too-many"));
  const open = drafts().find((draft) => draft.item === item && (draft.kind === "new_item") === (kind === "new_item") && !memory.remarks[draft.id]);
  const empty = open && !open.text && !open.words;
  if (open && (!anchor || !empty)) {
    if (!anchor) return composers.get(open.id)?.querySelector("textarea, input[type=text], input[type=number]")?.focus();
  } else if (open) {
    closeComposer(open);
  }
  const draft = { id: newId(), item, kind, anchor: anchor ?? null, field: anchor?.field, made: moment() };
  openComposer(draft, opener);
  return undefined;
}

/** Opens a remark to be changed. */
function editRemark(remark) {
  const { id, item, anchor, text, proposal, made } = remark;
  const { kind, words, minutes, after, title, purpose } = proposal;
  openComposer({ id, item, kind, anchor, field: anchor?.field, text, words, minutes, after: after ?? "", title, purpose, made });
}

function openComposer(draft, opener, quietly) {
  const element = make("div", { class: "composer", role: "group", "data-place": draft.item ?? "", "aria-label": draft.item ? say("remark-item", { item: itemOf(draft.item).label, title: itemOf(draft.item).title }) : say("comment") });
  const fault = make("p", { class: "fault", role: "alert", hidden: true });
  const inside = make("div");
  const cancel = () => {
    closeComposer(draft);
    render();
    (find(`[data-id="${draft.id}"] .tools .button`) ?? opener ?? find(`[data-remark="${draft.item ?? ""}"]`))?.focus();
  };
  const shape = () => inside.replaceChildren(...partsFor(draft, shape).filter(Boolean));
  const kinds = kindsOf(draft, kindsFor(draft), (kind) => {
    draft.kind = kind;
    remember("drafts", draft);
    show(fault);
    shape();
  });
  const finish = () => {
    const wrong = finishComposer(draft, element);
    show(fault, wrong);
  };
  shape();
  element.append(...[kinds, inside, fault].filter(Boolean), make("div", { class: "buttons" }, make("button", { type: "button", class: "button primary", onclick: finish }, say("keep")), make("button", { type: "button", class: "button quiet", onclick: cancel }, say("cancel"))));
  element.addEventListener("keydown", (event) => {
    if (event.isComposing || event.getModifierState("AltGraph")) return;
    if (event.key === "Escape") cancel();
    else if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) finish();
    else return;
    event.preventDefault();
  });
  // Should another tab save the same remark meanwhile, this one becomes a remark of its own.
  draft.base ??= memory.remarks[draft.id]?.at ?? 0;
  composers.set(draft.id, element);
  remember("drafts", draft);
  render();
  if (quietly) return;
  element.scrollIntoView({ block: "nearest" });
  find("textarea, input[type=text], input[type=number], select", inside)?.focus();
}

function closeComposer(draft) {
  composers.delete(draft.id);
  forget("drafts", draft.id);
}

/** The fields for one kind of remark. `again` makes them anew. */
function partsFor(draft, again) {
  const item = itemOf(draft.item);
  if (draft.kind === "time") {
    draft.minutes ??= item.minutes ?? "";
    return [numberOf(draft, "new-minutes", item.minutes ? say("minutes-now", { number: item.minutes }) : undefined), areaOf(draft, "text", "why", { rows: 2 })];
  }
  if (draft.kind === "order") {
    draft.after ??= placeNow(draft.item);
    return [choiceOf(draft, "after", "place-item", placesFor(draft.item)), areaOf(draft, "text", "why", { rows: 2 })];
  }
  if (draft.kind === "new_item") {
    draft.after ??= facts.items.at(-1)?.id ?? "";
    const purposes = ["information", "discussion", "position"].map((key) => [key, say(`purpose-${key}`)]);
    const pair = make("div", { class: "pair" }, choiceOf(draft, "purpose", "item-purpose", purposes), numberOf(draft, "item-minutes"));
    return [lineOf(draft, "title", "item-title"), pair, choiceOf(draft, "after", "place-item", placesFor(null)), areaOf(draft, "text", "why", { rows: 2 })];
  }
  if (draft.kind === "comment") return [aboutOf(draft, again), areaOf(draft, "text", "comment")];
  return rewriteParts(draft, again);
}

/** The words a comment is about, and ways to choose others. */
function aboutOf(draft, again) {
  if (!draft.item && !draft.anchor) return undefined;
  const link = (key, work) => make("button", { type: "button", class: "link", onclick: work }, say(key));
  const drop = () => {
    draft.anchor = null;
    remember("drafts", draft);
    again();
  };
  if (draft.anchor) {
    const free = draft.item !== null && !draft.anchor.field.startsWith("attachment/");
    return make("div", { class: "about" }, make("p", { class: "small soft" }, say("about")), make("blockquote", { dir: "auto" }, draft.anchor.quote), free && link("unpick", drop));
  }
  const pick = (event) => event.currentTarget.parentElement.replaceWith(pickerOf(draft, again));
  return make("div", { class: "about" }, link("pick", pick));
}

/** Marking words without a pointer: a text to move about in that takes no letters. Browsers show no caret in a read-only one. */
function pickerOf(draft, again) {
  const texts = textsFor(draft);
  draft.field ??= texts[0].name;
  const area = make("textarea", { class: "document picking", rows: 4, dir: "auto", inputmode: "none", spellcheck: "false", "aria-readonly": "true" });
  const fill = () => {
    area.value = fieldText(draft.item, draft.field);
    area.setSelectionRange(0, 0);
  };
  const which = choiceOf(draft, "field", "which-text", texts.map(({ name, label }) => [name, label]));
  which.addEventListener("input", fill);
  fill();
  const take = () => {
    const anchor = anchorOf(draft.item, draft.field, area.selectionStart, area.selectionEnd);
    if (!anchor) {
      area.focus();
      return announce(say("pick-first"));
    }
    draft.anchor = anchor;
    remember("drafts", draft);
    again();
    announce(`${say("about")} ${anchor.quote}`);
    return find("textarea", composers.get(draft.id))?.focus();
  };
  area.addEventListener("beforeinput", (event) => event.preventDefault());
  area.addEventListener("input", fill);
  area.addEventListener("keydown", (event) => {
    if (event.key !== "Enter" || event.ctrlKey) return;
    event.preventDefault();
    take();
  });
  setTimeout(() => area.focus());
  const button = make("button", { type: "button", class: "button", onclick: take }, say("pick-these"));
  return make("div", {}, texts.length > 1 && which, fieldOf({ ...draft }, "picked", "pick-text", area), make("div", { class: "buttons" }, button));
}

/** Rewriting marked words, or a whole text, and how the change will look. */
function rewriteParts(draft, again) {
  const texts = textsFor(draft);
  draft.field ??= texts[0].name;
  const old = () => draft.anchor?.quote ?? fieldText(draft.item, draft.field);
  draft.words ??= old();
  const preview = make("div", { class: "preview", dir: "auto" });
  const showPreview = () => preview.replaceChildren(...(draft.words === old() ? [say("preview-same")] : changeElements(old(), draft.words)));
  const words = areaOf(draft, "words", draft.anchor ? "new-marked-words" : "new-words", { class: "document", rows: Math.min(12, 3 + Math.floor(old().length / 80)) });
  words.addEventListener("input", showPreview);
  showPreview();
  const anew = () => {
    draft.words = undefined;
    again();
  };
  const which = texts.length > 1 ? choiceOf(draft, "field", "which-text", texts.map(({ name, label }) => [name, label])) : make("p", { class: "about soft" }, texts[0].label);
  which.addEventListener("input", anew);
  const shown = make("div", { class: "field" }, make("span", { class: "label" }, say("preview")), preview);
  return [draft.anchor ? aboutOf(draft, anew) : which, words, shown, areaOf(draft, "text", "why", { rows: 2 })];
}

/** Makes a remark of the draft. Gives what is wrong with it, if something is. */
function finishComposer(draft, element) {
  const text = (draft.text ?? "").trim();
  const wrong = (part, message) => {
    const control = find(`[data-part="${part}"]`, element);
    control?.setAttribute("aria-invalid", "true");
    control?.focus();
    return message;
  };
  const minutes = String(draft.minutes ?? "").trim();
  const fits = /^\d{1,4}$/.test(minutes) && Number(minutes) >= 1 && Number(minutes) <= facts.limits.minutes;
  const badMinutes = () => wrong("minutes", say("write-minutes", { most: facts.limits.minutes }));
  const after = draft.after || null;
  let [anchor, proposal] = [null, { kind: draft.kind }];
  if (draft.kind === "comment") {
    if (!text) return wrong("text", say("write-something"));
    anchor = draft.anchor;
  } else if (draft.kind === "time") {
    if (!fits) return badMinutes();
    if (Number(minutes) === itemOf(draft.item)?.minutes) return wrong("minutes", say("minutes-same"));
    proposal.minutes = Number(minutes);
  } else if (draft.kind === "order") {
    if ((draft.after ?? "") === placeNow(draft.item)) return wrong("after", say("choose-place"));
    proposal.after = after;
  } else if (draft.kind === "new_item") {
    const title = (draft.title ?? "").trim();
    if (!title) return wrong("title", say("write-title"));
    if (minutes && !fits) return badMinutes();
    proposal = { ...proposal, title, purpose: draft.purpose, minutes: minutes ? Number(minutes) : null, after };
  } else {
    const change = rewritten(draft);
    if (!change) return wrong("words", say("change-something"));
    anchor = change.anchor;
    proposal.words = change.words;
  }
  closeComposer(draft);
  const there = memory.remarks[draft.id];
  const id = there && !there.gone && there.at !== draft.base ? newId() : draft.id;
  remember("remarks", { id, item: draft.item, anchor, text, proposal, made: draft.made });
  render();
  find(`[data-id="${id}"] .tools .button`)?.focus();
  announce(say("kept-remark", { count: sayCount("count", remarks().length) }));
  return undefined;
}

/** The least that a rewriting changes, with its place. */
function rewritten(draft) {
  const old = draft.anchor?.quote ?? fieldText(draft.item, draft.field);
  const words = (draft.words ?? old).replace(/\r\n?/g, "\n");
  if (words === old) return undefined;
  if (draft.anchor) return { anchor: draft.anchor, words };
  const change = leastChange(old, words);
  const anchor = anchorOf(draft.item, draft.field, change.from, change.to);
  return anchor && { anchor, words: change.words.trim() };
}
