/** What is asked for by "/" in the text, at the beginning of a paragraph or after a space. */
import type { Editor } from "@tiptap/core";
import type { Stretch } from "./editor";

export interface Asked extends Stretch {
  /** The letters after the sign. */
  words: string;
}

/** What stands before the caret, if it asks for something; "och/eller" and "/ " do not. */
export function askedAt(editor: Editor): Asked | undefined {
  const { $from, empty, from: to } = editor.state.selection;
  if (!empty) return undefined;
  const before = $from.parent.textBetween(0, $from.parentOffset, undefined, "\uFFFC");
  const words = /(?:^|\s)\/(\p{L}*)$/u.exec(before)?.[1];
  return words === undefined ? undefined : { words, from: to - words.length - 1, to };
}

/** Those whose name, or a word of it, begins with what is asked for. */
export function fits<T extends { label: string }>(all: readonly T[], words: string): T[] {
  const wanted = words.toLocaleLowerCase("sv");
  return all.filter(({ label }) => label.toLocaleLowerCase("sv").split(/\s+/).some((word) => word.startsWith(wanted)));
}
