/** Fuzzy search among names. å, ä and ö are letters of their own, not a and o with dots. */
import uFuzzy from "@leeoniya/ufuzzy";

const finder = new uFuzzy({
  unicode: true,
  interSplit: "[^\\p{L}\\d']+",
  intraSplit: "\\p{Ll}\\p{Lu}",
  intraBound: "\\p{L}\\d|\\d\\p{L}|\\p{Ll}\\p{Lu}",
  intraChars: "[\\p{L}\\d']",
  intraContr: "'\\p{L}{1,2}\\b",
  intraMode: 1,
});

/** The things whose name fits, best first; all of them when nothing is asked. */
export function find<T>(things: readonly T[], name: (thing: T) => string, asked: string): T[] {
  const needle = asked.trim();
  if (needle === "") return [...things];
  const [indexes, info, order] = finder.search(things.map(name), needle);
  if (!indexes) return [];
  const sorted = info && order ? order.map((at) => info.idx[at]) : indexes;
  return sorted.flatMap((at) => (at === undefined ? [] : things.slice(at, at + 1)));
}

/** A name in pieces, those that were asked for marked. */
export function marked(name: string, asked: string): { text: string; hit: boolean }[] {
  const needle = asked.trim().toLocaleLowerCase("sv");
  const at = needle === "" ? -1 : name.toLocaleLowerCase("sv").indexOf(needle);
  if (at === -1) return [{ text: name, hit: false }];
  return [
    { text: name.slice(0, at), hit: false },
    { text: name.slice(at, at + needle.length), hit: true },
    { text: name.slice(at + needle.length), hit: false },
  ].filter((piece) => piece.text !== "");
}
