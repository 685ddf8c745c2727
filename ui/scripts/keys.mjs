// Writes src/i18n/generated/keys.ts: every message key with its placeholders, read from the
// Swedish message files. A key that is not there does not compile.
import { mkdirSync, readFileSync, readdirSync, writeFileSync, existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { parse, Visitor } from "@fluent/syntax";

const here = dirname(fileURLToPath(import.meta.url));

/** Where the message files of the whole program live. */
export const MESSAGE_ROOT = join(here, "../../assets/i18n");
const TARGET = join(here, "../src/i18n/generated/keys.ts");

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

/** Writes the types, if they differ from what is there. */
export function writeKeys() {
  const lines = [...readMessages("sv")].sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, names]) => {
    const fields = names.map((name) => `${JSON.stringify(name)}: Value`).join("; ");
    return `  ${JSON.stringify(key)}: ${names.length === 0 ? "undefined" : `{ ${fields} }`};`;
  });
  const text = [
    "// Generated from assets/i18n/sv by scripts/keys.mjs. Do not edit.",
    "",
    "type Value = string | number;",
    "",
    "/** Every message with its placeholders. */",
    "export interface Messages {",
    ...lines,
    "}",
    "",
  ].join("\n");
  if (existsSync(TARGET) && readFileSync(TARGET, "utf8") === text) return;
  mkdirSync(dirname(TARGET), { recursive: true });
  writeFileSync(TARGET, text);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) writeKeys();
