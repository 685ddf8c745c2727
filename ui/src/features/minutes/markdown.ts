/**
 * What the editor holds, as Markdown: the plain signs that people write stay as they are, and only
 * what would be read as a mark gets a backslash. Never HTML entities: the text is also searched,
 * compared and read as it stands.
 */
import type { JSONContent } from "@tiptap/core";

/** The document as Markdown, without the empty paragraphs and items that typing leaves. */
export function toMarkdown(document: JSONContent): string {
  return blocks(document.content ?? []).join("\n\n");
}

function blocks(nodes: readonly JSONContent[]): string[] {
  const made: string[] = [];
  let before: string | undefined;
  let other = false;
  for (const node of nodes) {
    // Two lists of a kind in a row would be read as one: the next takes the other sign.
    other = node.type === before && !other;
    const text = node.type === "paragraph" ? paragraph(node) : list(node, other);
    if (text === "") continue;
    before = node.type === "paragraph" ? undefined : node.type;
    made.push(text);
  }
  return made;
}

function list(node: JSONContent, other: boolean): string {
  const ordered = node.type === "orderedList";
  let number = Number(node.attrs?.start ?? 1);
  let loose = false;
  const items: string[] = [];
  for (const item of node.content ?? []) {
    const parts = blocks(item.content ?? []);
    const [first] = parts;
    if (first === undefined) continue;
    const sign = ordered ? `${number}${other ? ")" : "."} ` : other ? "* " : "- ";
    number += 1;
    // An inner list may follow its line at once; an inner paragraph may not.
    const inner = (item.content ?? []).filter((one) => one.type === "paragraph" && paragraph(one) !== "").length > 1;
    loose ||= inner;
    const text = parts.join(inner ? "\n\n" : "\n");
    items.push(sign + text.replaceAll("\n", `\n${" ".repeat(sign.length)}`).replace(/[ ]+$/gm, ""));
  }
  return items.join(loose ? "\n\n" : "\n");
}

/** The marks in the order they are opened: a link holds the others. */
const MARKS = ["link", "bold", "italic"] as const;
type Mark = (typeof MARKS)[number];
const SIGNS = { bold: "**", italic: "*" } as const;

interface Sign {
  sign: string;
  link?: string;
  bold?: true;
  italic?: true;
}

function paragraph(node: JSONContent): string {
  const signs: Sign[] = (node.content ?? []).flatMap((part) => {
    const has = (name: Mark) => part.marks?.find((mark) => mark.type === name);
    const link = has("link")?.attrs?.href as string | undefined;
    return [...(part.text ?? "")].map((sign) => ({ sign, link, bold: has("bold") && true, italic: has("italic") && true }));
  });
  while (blank(signs[0])) signs.shift();
  while (blank(signs.at(-1))) signs.pop();
  narrow(signs, "bold");
  nest(signs);
  narrow(signs, "italic");
  return lineStarts(marked(signs));
}

const blank = (one: Sign | undefined) => one !== undefined && /^\s$/u.test(one.sign);
const letter = (one: Sign | undefined) => one !== undefined && /^[\p{L}\p{N}]$/u.test(one.sign);

/**
 * Strong and em must begin and end at a word, or Markdown does not see them: a space or a bracket at
 * the edge is let out of the mark, since how those look is no different.
 */
function narrow(signs: Sign[], mark: "bold" | "italic"): void {
  for (let start = 0; start < signs.length; start += 1) {
    if (!signs[start]?.[mark]) continue;
    let end = start;
    while (signs[end + 1]?.[mark] && signs[end + 1]?.link === signs[start]?.link) end += 1;
    const free = (at: number) => signs[at] === undefined || blank(signs[at]);
    let [from, to] = [start, end];
    while (from <= to && !letter(signs[from]) && (blank(signs[from]) || !free(from - 1))) from += 1;
    while (to >= from && !letter(signs[to]) && (blank(signs[to]) || !free(to + 1))) to -= 1;
    for (let at = start; at <= end; at += 1) if (at < from || at > to) signs[at] = { ...(signs[at] as Sign), [mark]: undefined };
    start = end;
  }
}

/** Em that begins inside strong and ends outside it, or the other way, cannot be said where they meet in a word: it ends where strong begins. */
function nest(signs: Sign[]): void {
  for (let start = 0; start < signs.length; start += 1) {
    if (!signs[start]?.bold) continue;
    let end = start;
    while (signs[end + 1]?.bold) end += 1;
    const [before, after] = [signs[start - 1]?.italic && signs[start]?.italic, signs[end]?.italic && signs[end + 1]?.italic];
    const whole = signs.slice(start, end + 1).every((one) => one.italic);
    if (!whole) {
      if (before) for (let at = start; signs[at]?.italic && at <= end; at += 1) signs[at] = { ...(signs[at] as Sign), italic: undefined };
      if (after) for (let at = end; signs[at]?.italic && at >= start; at -= 1) signs[at] = { ...(signs[at] as Sign), italic: undefined };
    }
    start = end;
  }
}

function marked(signs: readonly Sign[]): string {
  let text = "";
  const open: Mark[] = [];
  const close = (one: Sign | undefined) => {
    // What is opened last is closed first, also when the outer one ends before the inner.
    const from = open.findIndex((mark) => one === undefined || !continues(mark, one));
    if (from < 0) return;
    for (const mark of open.splice(from).reverse()) text += mark === "link" ? `](${address(opened)})` : SIGNS[mark];
  };
  let opened = "";
  const continues = (mark: Mark, one: Sign) => (mark === "link" ? one.link === opened : one[mark] === true);
  for (const [at, one] of signs.entries()) {
    close(one);
    for (const mark of opening(signs, at)) {
      if (open.includes(mark)) continue;
      if (mark === "link") opened = one.link ?? "";
      text += mark === "link" ? "[" : SIGNS[mark];
      open.push(mark);
    }
    text += plain(signs, at);
  }
  close(undefined);
  return text;
}

/** The marks of a sign, that which lasts longest first, so that they nest. */
function opening(signs: readonly Sign[], at: number): Mark[] {
  const lasts = (mark: Mark) => {
    let end = at;
    while (signs[end + 1]?.[mark] === signs[at]?.[mark] && signs[end + 1]) end += 1;
    return end;
  };
  return MARKS.filter((mark) => signs[at]?.[mark] !== undefined).sort((a, b) => (a === "link" ? -1 : b === "link" ? 1 : lasts(b) - lasts(a)));
}

const address = (href: string) => href.replace(/[\s()<>\\]/g, (sign) => (sign === "(" ? "%28" : sign === ")" ? "%29" : encodeURIComponent(sign)));

/** A sign of the text, with a backslash where it would be read as something else. */
function plain(signs: readonly Sign[], at: number): string {
  const { sign } = signs[at] as Sign;
  if (sign === "\t") return " ";
  const rest = () => signs.slice(at + 1).map((one) => one.sign).join("");
  const mark =
    "\\*`[]~".includes(sign) ||
    (sign === "_" && !(letter(signs[at - 1]) && letter(signs[at + 1]))) ||
    (sign === "<" && /^[\p{L}/!?]|>/u.test(rest())) ||
    (sign === "&" && /^#?\w+;/.test(rest())) ||
    (sign === "!" && signs[at + 1]?.link !== undefined);
  return mark ? `\\${sign}` : sign;
}

/** What begins a heading, a quotation, a list or a rule, at the beginning of a line. */
function lineStarts(text: string): string {
  return text
    .split("\n")
    .map((line) => line.trim().replace(/^(#{1,6}(?=\s|$)|[-+](?=\s|$)|>|=+$|-{2,}$|(?:-\s*){3,}$)/, "\\$1").replace(/^(\d{1,9})([.)])(?=\s|$)/, "$1\\$2"))
    .filter((line) => line !== "")
    .join("\n");
}
