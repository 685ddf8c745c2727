/** The find in a snippet stands between U+2039 and U+203A. */

export interface Piece {
  text: string;
  hit: boolean;
}

/** A snippet in pieces, for marking without markup from outside. */
export function pieces(snippet: string): Piece[] {
  return snippet
    .split(/(\u2039[^\u203a]*\u203a)/)
    .filter((text) => text !== "")
    .map((text) => (text.startsWith("\u2039") ? { text: text.slice(1, -1), hit: true } : { text, hit: false }));
}
