// What is inside a PDF that no reader shows: its streams as they are and inflated, and its texts in every way a PDF writes them.
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { inflateSync } from "node:zlib";

// Poppler complains of a type that PDF/A itself prescribes; only its answer is of interest.
const run = (command, args) => execFileSync(command, args, { encoding: "utf8", stdio: ["ignore", "pipe", "ignore"], maxBuffer: 1 << 28 });

/** A document as words: no line breaks, hyphens or hard spaces of the page. */
export function wordsOf(pdf) {
  return run("pdftotext", ["-raw", pdf, "-"]).replace(/\u00AD\n?|\u2010\n/g, "").replace(/\u2060/g, "").replace(/\s+/g, " ");
}

/** What a document says of itself, and the texts of its structure. */
export function factsOf(pdf) {
  return [["-meta"], ["-custom"], ["-struct-text"], []].map((words) => run("pdfinfo", [...words, pdf])).join("\n").replace(/\s+/g, " ");
}

/** Whether a text is anywhere in the file, in any of its streams, as one of the ways to write a text there. */
export function holds(pdf, text) {
  const pieces = piecesOf(readFileSync(pdf));
  const wide = Buffer.from(text, "utf16le").swap16();
  const written = [Buffer.from(text, "utf8"), Buffer.from(text, "latin1"), wide, ...[wide, Buffer.from(text, "latin1")].flatMap((bytes) => [bytes.toString("hex"), bytes.toString("hex").toUpperCase()].map((hex) => Buffer.from(hex)))];
  return pieces.some((piece) => written.some((bytes) => piece.includes(bytes)));
}

/** The file, and each of its streams that is packed, unpacked. */
function piecesOf(file) {
  const pieces = [file];
  for (let at = file.indexOf("stream"); at >= 0; at = file.indexOf("stream", at + 6)) {
    if (file.subarray(at - 3, at).toString() === "end") continue;
    let begin = at + 6;
    while (file[begin] === 0x0d || file[begin] === 0x0a) begin += 1;
    try {
      // What follows the packed bytes is passed over.
      pieces.push(inflateSync(file.subarray(begin)));
    } catch {
      // A stream that is not packed is found in the file as it is.
    }
  }
  return pieces;
}
