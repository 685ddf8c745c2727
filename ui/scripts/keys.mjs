// Writes src/i18n/generated: keys.ts, every message key of the window with its placeholders, so that
// a key that is not there does not compile; and sv.ts and en.ts, the texts of those files.
import { mkdirSync, readFileSync, readdirSync, writeFileSync, existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { parse, Visitor } from "@fluent/syntax";

const here = dirname(fileURLToPath(import.meta.url));

/** Where the message files of the whole program live. */
export const MESSAGE_ROOT = join(here, "../../assets/i18n");
const TARGET = join(here, "../src/i18n/generated");

/** Words that the program says itself, with keys that it puts together: the window has no use for them. */
const PROGRAM = [
  "agenda", "ambiguity", "calendar", "cli", "dispatch", "documents", "entry", "errors", "exchange", "filter", "help", "hub", "journal", "look", "meeting", "minutes", "passage", "plan", "planner", "pool", "program", "reminder", "review", "review-page", "rule-names", "rule-work", "rules", "sentence", "settle", "steps", "template",
];

/** Whether the window says what is in a message file. */
export const isOfWindow = (file) => !PROGRAM.includes(file.replace(/\.ftl$/, ""));

class Placeholders extends Visitor {
  names = new Set();
  visitVariableReference(node) {
    this.names.add(node.id.name);
  }
}

/**
 * All messages of one language: key → sorted placeholder names; `wanted` picks the files.
 * Throws on text that is not Fluent, and on a key that is there twice.
 */
export function readMessages(language, wanted = () => true) {
  const found = new Map();
  const folder = join(MESSAGE_ROOT, language);
  for (const file of readdirSync(folder).filter((name) => name.endsWith(".ftl") && wanted(name)).sort()) {
    const resource = parse(readFileSync(join(folder, file), "utf8"), {});
    for (const entry of resource.body) {
      if (entry.type === "Junk") throw new Error(`${language}/${file}: not Fluent: ${entry.content}`);
      if (entry.type !== "Message") continue;
      if (found.has(entry.id.name)) throw new Error(`${language}/${file}: ${entry.id.name} is there twice`);
      const placeholders = new Placeholders();
      placeholders.visit(entry);
      found.set(entry.id.name, [...placeholders.names].sort());
    }
  }
  return found;
}

/** Writes the types and the texts, where they differ from what is there. */
export function writeKeys() {
  writeTypes();
  for (const language of ["sv", "en"]) writeTexts(language);
}

/** The texts as imports, so that the build takes these files and no others. */
function writeTexts(language) {
  const files = readdirSync(join(MESSAGE_ROOT, language)).filter((name) => name.endsWith(".ftl") && isOfWindow(name)).sort();
  const imports = files.map((file, at) => `import m${at} from "../../../../assets/i18n/${language}/${file}?raw";`);
  write(`${language}.ts`, [...imports, "", `export default [${files.map((_, at) => `m${at}`).join(", ")}];`, ""]);
}

function writeTypes() {
  const lines = [...readMessages("sv", isOfWindow)].sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, names]) => {
    const fields = names.map((name) => `${JSON.stringify(name)}: Value`).join("; ");
    return `  ${JSON.stringify(key)}: ${names.length === 0 ? "undefined" : `{ ${fields} }`};`;
  });
  write("keys.ts", [
    "type Value = string | number;",
    "",
    "/** Every message with its placeholders. */",
    "export interface Messages {",
    ...lines,
    "}",
    "",
  ]);
}

function write(file, lines) {
  const target = join(TARGET, file);
  const text = ["// Generated from assets/i18n by scripts/keys.mjs. Do not edit.", "", ...lines].join("\n");
  if (existsSync(target) && readFileSync(target, "utf8") === text) return;
  mkdirSync(TARGET, { recursive: true });
  writeFileSync(target, text);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) writeKeys();
