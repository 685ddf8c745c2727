/**
 * The editor of a paragraph: paragraphs, lists, strong, em and links, nothing else. The text is
 * stored as Markdown; what Markdown cannot say cannot be typed.
 */
import { Editor } from "@tiptap/core";
import Bold from "@tiptap/extension-bold";
import Document from "@tiptap/extension-document";
import Italic from "@tiptap/extension-italic";
import Link from "@tiptap/extension-link";
import { BulletList, ListItem, ListKeymap, OrderedList } from "@tiptap/extension-list";
import Paragraph from "@tiptap/extension-paragraph";
import Text from "@tiptap/extension-text";
import { Placeholder, UndoRedo } from "@tiptap/extensions";
import { Markdown } from "@tiptap/markdown";

export interface EditorParts {
  element: HTMLElement;
  markdown: string;
  editable: boolean;
  label: string;
  placeholder: string;
  onchange: (markdown: string) => void;
  onselection: () => void;
}

/** Makes an editor in an element. Destroy it when the element leaves the screen. */
export function makeEditor(parts: EditorParts): Editor {
  return new Editor({
    element: parts.element,
    // The content policy refuses style elements; the few rules are in the component.
    injectCSS: false,
    editable: parts.editable,
    extensions: [
      Document, Paragraph, Text, Bold, Italic, BulletList, OrderedList, ListItem, ListKeymap, UndoRedo, Markdown,
      Link.configure({ openOnClick: false, autolink: false, protocols: ["https", "http", "mailto"], HTMLAttributes: { rel: "noopener", target: null } }),
      Placeholder.configure({ placeholder: parts.placeholder, showOnlyWhenEditable: true }),
    ],
    content: parts.markdown,
    contentType: "markdown",
    editorProps: {
      // The window has a meaning of its own for Ctrl+Enter: the paragraph is done.
      handleDOMEvents: { keydown: (_view, event) => event.key === "Enter" && event.ctrlKey },
      attributes: {
        role: "textbox", "aria-multiline": "true", "aria-label": parts.label, "aria-readonly": String(!parts.editable),
        lang: "sv", class: "doc minutes-text", spellcheck: "true",
      },
    },
    onUpdate: ({ editor }) => parts.onchange(markdownOf(editor)),
    onSelectionUpdate: parts.onselection,
    onTransaction: parts.onselection,
  });
}

/** The text as Markdown, without the empty paragraphs that typing leaves at the ends. */
export function markdownOf(editor: Editor): string {
  return editor.getMarkdown().replaceAll("&nbsp;", "").replace(/\n{3,}/g, "\n\n").trim();
}

/** Puts another text in the editor without telling of it as typed. */
export function putMarkdown(editor: Editor, markdown: string): void {
  editor.commands.setContent(markdown, { contentType: "markdown", emitUpdate: false });
}

/** How many words the editor holds. */
export function wordCount(editor: Editor): number {
  return editor.getText({ blockSeparator: " " }).split(/\s+/).filter(Boolean).length;
}
