// The fields of a composer, each with its label. They write straight into the draft, so that every letter is kept.

let fieldNumber = 0;

/** A field under its label. `part` of the draft is what it changes. */
function fieldOf(draft, part, key, control, help) {
  fieldNumber += 1;
  const id = `field-${fieldNumber}`;
  control.id = id;
  control.dataset.part = part;
  control.addEventListener("input", () => {
    draft[part] = control.value;
    control.removeAttribute("aria-invalid");
    remember("drafts", draft);
  });
  if (help) control.setAttribute("aria-describedby", `${id}-help`);
  return make("div", { class: "field" }, make("label", { for: id }, say(key)), control, help && make("p", { class: "small soft", id: `${id}-help` }, help));
}

function areaOf(draft, part, key, attributes = {}) {
  const area = make("textarea", { rows: 3, maxlength: facts.limits.text, dir: "auto", ...attributes });
  area.value = draft[part] ?? "";
  return fieldOf(draft, part, key, area);
}

function numberOf(draft, key, help) {
  const number = make("input", { type: "number", inputmode: "numeric", min: 1, max: facts.limits.minutes, step: 1 });
  number.value = draft.minutes ?? "";
  return fieldOf(draft, "minutes", key, number, help);
}

function lineOf(draft, part, key) {
  const line = make("input", { type: "text", maxlength: facts.limits.title, dir: "auto" });
  line.value = draft[part] ?? "";
  return fieldOf(draft, part, key, line);
}

function choiceOf(draft, part, key, choices) {
  const choice = make("select", {}, ...choices.map(([value, text]) => make("option", { value }, text)));
  choice.value = draft[part] ?? choices[0]?.[0] ?? "";
  draft[part] = choice.value;
  return fieldOf(draft, part, key, choice);
}

/** Every place that an item can have, by what it comes after; not after itself. */
function placesFor(item) {
  const after = facts.items.filter(({ id }) => id !== item).map(({ id, label, title }) => [id, say("place-after", { item: label, title })]);
  return [["", say("place-first")], ...after];
}

/** What an item comes after now. */
function placeNow(item) {
  const at = facts.items.findIndex(({ id }) => id === item);
  return at > 0 ? facts.items[at - 1].id : "";
}

/** Kinds of remark, in a row to choose from. */
function kindsOf(draft, kinds, chosen) {
  if (kinds.length < 2) return undefined;
  fieldNumber += 1;
  const group = `kind-${fieldNumber}`;
  const one = (kind) => {
    const input = make("input", { type: "radio", name: group, value: kind, checked: kind === draft.kind, onchange: () => chosen(kind) });
    return make("label", {}, input, make("span", {}, say(`kind-${kind}`)));
  };
  return make("fieldset", { class: "kinds" }, make("legend", { class: "hidden" }, say("kind")), ...kinds.map(one));
}

/** The texts that can be rewritten: those of the item, or of the front. */
const textsFor = (draft) => (draft.item ? itemOf(draft.item).fields : facts.front.filter(({ name }) => name === draft.field));
