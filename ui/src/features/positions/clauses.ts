/**
 * Att-clauses as the window shows and edits them: one a line, without "att" and punctuation, which
 * are put back when the whole is shown. The program reads them the same way.
 */

/** The clauses of a text, one for each line that has one; pasted "att", bullets and commas go. */
export function readClauses(text: string): string[] {
  return text.split("\n").map(readClause).filter((clause) => clause !== "");
}

/** One clause without what is put back. */
export function readClause(line: string): string {
  return line
    .trim()
    .replace(/^[-–•*]\s+/, "")
    .replace(/^(?:\*\*)?att(?:\*\*)?\s+/i, "")
    .replace(/[,;]?\s+och$/, "")
    .replace(/[,;.]+$/, "")
    .trim();
}

/** Lines of a paste: an opening such as "Styrgruppen enas om" goes when the rest says "att". */
export function pastedClauses(text: string): string[] {
  const lines = text.split(/\r?\n/).map((line) => line.trim()).filter(Boolean);
  const opens = (line: string) => /^(?:[-–•*]\s+)?(?:\*\*)?att(?:\*\*)?\s/i.test(line);
  if (!lines.some(opens)) return readClauses(lines.join("\n"));
  const joined: string[] = [];
  for (const line of lines) {
    if (opens(line)) joined.push(line);
    else if (joined.length > 0) joined.push(`${joined.pop() ?? ""} ${line}`);
  }
  return readClauses(joined.join("\n"));
}

const OPENS = /^\s*(?:[-–•*]\s+)?(?:\*\*)?att(?:\*\*)?\s+/i;

/**
 * The lines of the editor. A text that came with "att" is read as a paste is; one of our own is
 * taken as it stands, with the empty line that is just being written.
 */
export function editedLines(text: string): string[] {
  const lines = text.split("\n");
  return lines.some((line) => OPENS.test(line)) ? pastedClauses(text) : lines;
}

/** The text of the editor's lines: all without "att", since a text is read in one way or the other. */
export function joinedLines(lines: readonly string[]): string {
  return lines.map((line) => line.replace(OPENS, "")).join("\n");
}

/** Each clause with its punctuation: commas between, "och" before the last, a full stop at the end. */
export function punctuated(clauses: readonly string[]): string[] {
  return clauses.map((clause, at) => {
    const left = clauses.length - at;
    if (left === 1) return `${clause}.`;
    return left === 2 ? `${clause}, och` : `${clause},`;
  });
}
