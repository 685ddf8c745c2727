import { afterEach, describe, expect, it } from "vitest";
import { makeEditor, markdownOf, putMarkdown } from "./editor";

const made: { destroy(): void }[] = [];
afterEach(() => {
  for (const editor of made.splice(0)) editor.destroy();
});

function editorWith(markdown: string) {
  const element = document.createElement("div");
  document.body.append(element);
  const editor = makeEditor({ element, markdown, editable: true, label: "Text", placeholder: "Skriv", onchange: () => undefined, onselection: () => undefined, onkeydown: () => false });
  made.push(editor);
  return editor;
}

describe("the text of a paragraph", () => {
  const texts = [
    "Ett stycke.",
    "Ett stycke.\n\nEtt till, med å, ä och ö.",
    "Ett **viktigt** ord och ett *lutat*.",
    "Se [underlaget](https://exempel.invalid/a).",
    "- ett\n- två",
    "1. ett\n2. två",
    "Före listan:\n\n- ett\n- två **fet**\n\nEfter listan.",
    "- ett\n  - inuti\n- två",
    "Den 9 september 2027 kl. 13.00–15.00, § 7.",
  ];
  it.each(texts)("comes back as it was: %j", (text) => {
    expect(markdownOf(editorWith(text))).toBe(text);
  });

  it.each(texts)("stays the same the second time: %j", (text) => {
    const once = markdownOf(editorWith(text));
    expect(markdownOf(editorWith(once))).toBe(once);
  });

  it("keeps what looks like Markdown as the words that were typed", () => {
    const editor = editorWith("");
    editor.commands.insertContent({ type: "text", text: "2 * 3 * 4, snake_case och # fyrkant" });
    const kept = markdownOf(editor);
    const again = editorWith(kept);
    expect(again.getText()).toBe("2 * 3 * 4, snake_case och # fyrkant");
  });

  it("lets only paragraphs, lists, strong, em and links through", () => {
    const editor = editorWith("# Rubrik\n\n> citat\n\n![bild](x.png) och `kod`\n\n<script>alert(1)</script>");
    const kinds = new Set<string>();
    editor.state.doc.descendants((node) => void kinds.add(node.type.name));
    for (const kind of kinds) expect(["paragraph", "text", "bulletList", "orderedList", "listItem"]).toContain(kind);
    for (const word of ["Rubrik", "citat", "bild", "kod", "alert"]) expect(editor.getText()).toContain(word);
  });

  it("takes over another text without telling of it as typed", () => {
    let told = 0;
    const element = document.createElement("div");
    const editor = makeEditor({ element, markdown: "Före", editable: true, label: "Text", placeholder: "Skriv", onchange: () => (told += 1), onselection: () => undefined, onkeydown: () => false });
    made.push(editor);
    putMarkdown(editor, "Efter");
    expect(markdownOf(editor)).toBe("Efter");
    expect(told).toBe(0);
  });
});
