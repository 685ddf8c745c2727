/**
 * The editor of a paragraph: paragraphs, lists, strong, em and links, nothing else. The text is
 * stored as Markdown; what Markdown cannot say cannot be typed.
 */
import { Editor, type JSONContent } from "@tiptap/core";
import Bold from "@tiptap/extension-bold";
import Document from "@tiptap/extension-document";
import Italic from "@tiptap/extension-italic";
import Link from "@tiptap/extension-link";
import { BulletList, ListItem, ListKeymap, OrderedList } from "@tiptap/extension-list";
import Paragraph from "@tiptap/extension-paragraph";
import Text from "@tiptap/extension-text";
import { Placeholder, UndoRedo } from "@tiptap/extensions";
import { Markdown } from "@tiptap/markdown";
import { TextSelection, type Transaction } from "@tiptap/pm/state";
import { toMarkdown } from "./markdown";
import { tidied } from "./pasted";

export interface EditorParts {
  element: HTMLElement;
  markdown: string;
  editable: boolean;
  label: string;
  placeholder: string;
  onchange: () => void;
  onselection: () => void;
  /** A key before the editor reads it; true when it is taken. */
  onkeydown: (event: KeyboardEvent) => boolean;
}

/** Makes an editor in an element. Destroy it when the element leaves the screen. */
export function makeEditor(parts: EditorParts): Editor {
  const editor = new Editor({
    element: parts.element,
    // The content policy refuses style elements; the few rules are in the component.
    injectCSS: false,
    editable: parts.editable,
    extensions: [
      Document, Paragraph, Text, Bold, Italic, BulletList, OrderedList, ListItem, ListKeymap, UndoRedo,
      // Plain CommonMark: an address or a tilde that is typed is no link and no strike-through.
      Markdown.configure({ markedOptions: { gfm: false } }),
      Link.configure({ openOnClick: false, autolink: false, protocols: ["https", "http", "mailto"], HTMLAttributes: { rel: "noopener", target: null } }),
      Placeholder.configure({ placeholder: parts.placeholder, showOnlyWhenEditable: true }),
    ],
    editorProps: {
      transformPastedHTML: tidied,
      handleKeyDown: (_view, event) => parts.onkeydown(event),
      handleDOMEvents: { keydown: (_view, event) => isOfWindow(event) },
      attributes: {
        role: "textbox", "aria-multiline": "true", "aria-label": parts.label, "aria-readonly": String(!parts.editable),
        lang: "sv", class: "doc minutes-text", spellcheck: "true",
      },
    },
    onUpdate: parts.onchange,
    onSelectionUpdate: parts.onselection,
    onTransaction: parts.onselection,
  });
  putMarkdown(editor, parts.markdown);
  return editor;
}

/**
 * Keys that the window has a meaning of its own for: the paragraph is done, and what is added to it.
 * With Caps Lock the editor would read Ctrl+Shift+A as Ctrl+A, and select all.
 */
function isOfWindow(event: KeyboardEvent): boolean {
  return event.ctrlKey && (event.key === "Enter" || (event.shiftKey && /^[a-uwxy]$/i.test(event.key)));
}

/** A stretch of the text that is selected, or the caret, in the editor's own positions. */
export interface Stretch {
  from: number;
  to: number;
}

/**
 * Puts the caret where it was, or after the last word, now: the editor's own command waits a frame,
 * and keys typed meanwhile would be lost.
 */
export function beginWriting(editor: Editor, at?: Stretch): void {
  const end = editor.state.doc.content.size;
  editor.view.dispatch(select(editor.state.tr, at ?? { from: end, to: end }));
  editor.view.focus();
}

/** Selects a stretch, or what is nearest to it in a text that has become another. */
function select(step: Transaction, { from, to }: Stretch): Transaction {
  const near = (position: number) => step.doc.resolve(Math.min(Math.max(position, 0), step.doc.content.size));
  return step.setSelection(TextSelection.between(near(from), near(to)));
}

/** The text as it is stored. */
export function markdownOf(editor: Editor): string {
  return toMarkdown(editor.getJSON());
}

/** Puts another text in the editor without telling of it as typed; the caret stays. It is no step that undo takes back. */
export function putMarkdown(editor: Editor, markdown: string): void {
  const { from, to } = editor.state.selection;
  const stay = ({ tr }: { tr: Transaction }) => Boolean(select(tr, { from, to }));
  editor.chain().setMeta("addToHistory", false).setContent(read(editor, markdown), { emitUpdate: false }).command(stay).run();
}

/**
 * The text as a document. What comes from elsewhere may hold headings, tables or code, which this
 * editor has not: then the words are taken as they stand, so that none is lost.
 */
function read(editor: Editor, markdown: string): JSONContent {
  try {
    const parsed = editor.markdown?.parse(markdown);
    if (parsed) {
      const document = editor.schema.nodeFromJSON(parsed);
      document.check();
      if (holds(letters(document.textBetween(0, document.content.size, " ")), markdown)) return parsed;
    }
  } catch {
    // An unknown kind of block or mark: below.
  }
  const lines = markdown.split(/\n+/).filter((line) => line.trim() !== "");
  if (lines.length === 0) return { type: "doc", content: [{ type: "paragraph" }] };
  return { type: "doc", content: lines.map((line) => ({ type: "paragraph", content: [{ type: "text", text: line }] })) };
}

/**
 * Whether every word of the Markdown is there, in its order. What is a sign and no word does not
 * count: addresses of links, numbers of lists, names of characters.
 */
function holds(there: string, markdown: string): boolean {
  const bare = markdown.replace(/\]\([^)]*\)/g, "]").replace(/^[\s*-]*\d+[.)]\s/gm, "").replace(/&#?\w+;/g, " ");
  let at = 0;
  return bare.split(/\s+/).every((part) => {
    const word = letters(part);
    const found = there.indexOf(word, at);
    at = found + word.length;
    return found >= 0;
  });
}

const letters = (text: string) => words(text).join("");

function words(text: string): string[] {
  return text.match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** How many words the editor holds. */
export function wordCount(editor: Editor): number {
  return words(editor.getText({ blockSeparator: " " })).length;
}
