// Parts of the page's script by themselves: hashes as Node's, and changes that lead from one text to the other.
import { createHash, createHmac } from "node:crypto";
import { readFileSync } from "node:fs";
import { same } from "./file.mjs";

const folder = new URL("../../../src-tauri/crates/kansli-review/page/", import.meta.url);

/** What a script of the page calls by these names. */
function parts(files, names) {
  const text = files.map((file) => readFileSync(new URL(file, folder), "utf8")).join("\n");
  return new Function(`${text}; return { ${names} };`)();
}

/** Random numbers that are the same every time. */
function chance(seed) {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

export async function scripts(_browser, _folder, done) {
  const { sha256, hmac, toHex, toBase64, fromBase64 } = parts(["hash.js"], "sha256, hmac, toHex, toBase64, fromBase64");
  const draw = chance(7);
  for (let length = 0; length < 300; length += 1) {
    const bytes = Uint8Array.from({ length }, () => draw(256));
    same(`the hash of ${length} bytes`, toHex(sha256(bytes)), createHash("sha256").update(bytes).digest("hex"));
    same(`the signature of ${length} bytes`, toHex(hmac(bytes.subarray(0, 32), bytes)), createHmac("sha256", bytes.subarray(0, 32)).update(bytes).digest("hex"));
    same("base64 and back", [...fromBase64(toBase64(bytes))], [...bytes]);
  }
  const { changeOf, leastChange } = parts(["change.js"], "changeOf, leastChange");
  const words = ["en", "gemensam", "insats", "2027", "åtgärd", ",", ".", "\n\n", "👍", "att"];
  const text = () => Array.from({ length: draw(12) }, () => words[draw(words.length)]).join(" ");
  for (let round = 0; round < 4000; round += 1) {
    const [old, now] = [text(), text()];
    const steps = changeOf(old, now);
    const told = (kind) => steps.filter(([is]) => is === "same" || is === kind).map(([, piece]) => piece).join("");
    same("the change without what comes in", told("out"), old);
    same("the change without what goes out", told("in"), now);
    const { from, to, words: put } = leastChange(old, now);
    same("the least change put in", old.slice(0, from) + put + old.slice(to), now);
  }
  const least = (old, now) => {
    const { from, to, words: put } = leastChange(old, now);
    return [old.slice(from, to), put];
  };
  same("a word added", least("en gemensam insats", "en stor gemensam insats"), ["en gemensam", "en stor gemensam"]);
  same("a word struck", least("en stor gemensam insats", "en gemensam insats"), ["en stor gemensam", "en gemensam"]);
  same("a word changed", least("en gemensam insats", "en gemensam förstudie"), ["insats", "förstudie"]);
  same("a paragraph made", least("Först. Sedan.", "Först.\n\nSedan."), [". Sedan", ".\n\nSedan"]);
  done("scripts: hashes as Node's, and 4,000 changes that lead from one text to the other");
}
