// Small tools of the page: finding and making elements, and its words.

const SVG = "http://www.w3.org/2000/svg";

/** What the program said of the package; set when the page starts. */
let facts;

const find = (wanted, from = document) => from.querySelector(wanted);
const findAll = (wanted, from = document) => [...from.querySelectorAll(wanted)];

/** Makes an element. What stands inside is text or elements, never markup. */
function make(tag, attributes = {}, ...inside) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (name.startsWith("on")) element.addEventListener(name.slice(2), value);
    else if (value === true) element.setAttribute(name, "");
    else if (value !== false && value !== undefined && value !== null) element.setAttribute(name, value);
  }
  element.append(...inside.filter((part) => part !== undefined && part !== null && part !== false));
  return element;
}

function icon(name) {
  const [picture, use] = ["svg", "use"].map((tag) => document.createElementNS(SVG, tag));
  picture.setAttribute("class", "icon");
  picture.setAttribute("aria-hidden", "true");
  use.setAttribute("href", `#icon-${name}`);
  picture.append(use);
  return picture;
}

/** A message with its places filled in. */
const say = (key, values = {}) => (facts.words[key] ?? key).replace(/\{(\w+)\}/g, (place, name) => values[name] ?? "");

/** The message for one, for another number, or for none where there is one. */
function sayCount(key, number) {
  if (number === 0 && facts.words[`${key}-none`]) return say(`${key}-none`);
  return say(`${key}-${number === 1 ? "one" : "many"}`, { number });
}

const capitalised = (text) => text.charAt(0).toUpperCase() + text.slice(1);

const byKind = (agenda, minutes) => (facts.kind === "minutes" ? minutes : agenda);

/** Says something to those who listen. Twice the same is said twice. */
function announce(text) {
  const place = find("#say");
  place.textContent = "";
  setTimeout(() => (place.textContent = text), 60);
}

/** Shows a text in an element, or hides the element when there is none. */
function show(element, text) {
  if (!element) return;
  element.textContent = text ?? "";
  element.hidden = !text;
}

const two = (number) => String(number).padStart(2, "0");

const sayClock = (date) => say("clock", { hour: two(date.getHours()), minute: two(date.getMinutes()) });

const sayDay = (date) => say("day", { day: date.getDate(), month: say(`month-${date.getMonth() + 1}`), year: date.getFullYear() });

const sayMoment = (date) => say("moment", { day: sayDay(date), hour: two(date.getHours()), minute: two(date.getMinutes()) });

/** "i dag 07.12", "i går 20.41". */
function sayWhen(at) {
  const date = new Date(at);
  const days = Math.round((new Date().setHours(12, 0, 0, 0) - new Date(at).setHours(12, 0, 0, 0)) / 86_400_000);
  const clock = sayClock(date);
  if (days === 0) return say("today", { clock });
  if (days === 1) return say("yesterday", { clock });
  return say("earlier-day", { day: sayDay(date), clock });
}

/** "2027-03-05T07:12:00+01:00": the time here, with its offset. */
function stamp(date) {
  const offset = -date.getTimezoneOffset();
  const day = `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
  const clock = [date.getHours(), date.getMinutes(), date.getSeconds()].map(two).join(":");
  const away = `${two(Math.floor(Math.abs(offset) / 60))}:${two(Math.abs(offset) % 60)}`;
  return `${day}T${clock}${offset < 0 ? "-" : "+"}${away}`;
}

const itemOf = (id) => facts.items.find((item) => item.id === id);
