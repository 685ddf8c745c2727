import type { Editor, JSONContent } from "@tiptap/core";
import { afterEach, describe, expect, it } from "vitest";
import { makeEditor, markdownOf, putMarkdown } from "./editor";

const made: Editor[] = [];
afterEach(() => {
  for (const editor of made.splice(0)) editor.destroy();
});

function newEditor(markdown = ""): Editor {
  const editor = makeEditor({ element: document.createElement("div"), markdown, editable: true, label: "Text", placeholder: "", onchange: () => undefined, onselection: () => undefined, onkeydown: () => false });
  made.push(editor);
  return editor;
}

const text = (words: string, ...marks: string[]): JSONContent => ({ type: "text", text: words, marks: marks.map((type) => ({ type })) });
const paragraph = (...content: JSONContent[]): JSONContent => ({ type: "paragraph", content });
const list = (type: string, ...items: JSONContent[][]): JSONContent => ({ type, content: items.map((content) => ({ type: "listItem", content })) });

/** What is typed, and what is there when the paragraph is opened again: the words, and what is strong and em. */
function twice(...content: JSONContent[]) {
  const first = newEditor();
  first.commands.setContent({ type: "doc", content });
  const stored = markdownOf(first);
  const second = newEditor(stored);
  return { first, second, stored, again: markdownOf(second) };
}

const HOSTILE = [
  "Q&A om FoU. Gränsen är BMI < 25. ", " och slut [1].", "&amp; &lt; &nbsp; &#38; &", "<b>fet</b> </p> <!-- x --> <?x?> a<b>c 5<6>4", "[länk](https://exempel.invalid) ![bild](x) [1]: y", "* _ ** __ *a* _b_ **c** __d__ a*b*c a_b_c",
  "# Rubrik", "###### Sex", "#hash", "1. ett", "1) ett", "2027. År", "12.5 procent", "- streck", "-5 grader", "+ plus", "+46 70", "> citat", ">citat", "---", "- - -", "***", "===", "~~~", "~~ struket ~~", "```kod```", "`kod`",
  "\\", "\\\\", "C:\\mapp\\*", "slut\\", "a | b | c", "|---|", "👩‍⚕️ hälsa 🇸🇪", "שלום עולם", "مرحبا", "hårt\u00a0mellanslag", "\u00a0först", "många   mellanslag", "https://exempel.invalid/a_b?c=d&e=f", "www.exempel.invalid", "a@exempel.invalid", "<https://exempel.invalid>", "§ 7 – 13.00–15.00 … ”så”", "!", "!(", "$x^2$", "\ttabb", "[x]", "[ ] gjort", ":-) <3",
];

describe("what is typed", () => {
  it.each(HOSTILE)("is there again: %j", (words) => {
    const { second, stored, again } = twice(paragraph(text(words)), paragraph(text("Mellan "), text(words), text(" ord.")));
    expect(second.getText({ blockSeparator: "¶" })).toBe(`${words.trim()}¶Mellan ${words.replace("\t", " ")} ord.`);
    expect(again).toBe(stored);
  });

  it.each(["Q&A om BMI < 25", "\"citat\" 'så'", "a & b", "hårt\u00a0mellanslag"])("is stored with no entity in it, and no backslash that is not needed: %j", (words) => {
    expect(twice(paragraph(text(words))).stored).toBe(words);
  });

  it("keeps its strong words among signs that look like marks", () => {
    const { stored, again, second } = twice(paragraph(text("Q&A om FoU. Gränsen är BMI < 25. "), text("Fet text", "bold"), text(" och slut [1].")));
    expect(stored).toBe("Q&A om FoU. Gränsen är BMI < 25. **Fet text** och slut \\[1\\].");
    expect(again).toBe(stored);
    expect(second.getHTML()).toContain("<strong>Fet text</strong>");
  });

  it("is repaired where entities were stored before", () => {
    expect(markdownOf(newEditor("Q&amp;A, BMI &lt; 25, **fet** och \\[1\\]"))).toBe("Q&A, BMI < 25, **fet** och \\[1\\]");
  });

  it.each(HOSTILE)("is there again in a list, strong and em: %j", (words) => {
    const { first, second, stored, again } = twice(
      list("bulletList", [paragraph(text(words)), list("orderedList", [paragraph(text("ett ", "bold"), text(words, "italic"))])], [paragraph(text("x"), text(words, "bold"), text("y"))]),
    );
    const bare = (editor: Editor) => editor.getText({ blockSeparator: "¶" }).replaceAll("\t", " ").replace(/\s*¶+\s*/g, "¶").trim();
    expect(bare(second)).toBe(bare(first));
    expect(again).toBe(stored);
  });

  it.each([
    [list("bulletList", [paragraph(text("a"))]), list("bulletList", [paragraph(text("b"))]), paragraph(text("c"))],
    [list("orderedList", [paragraph(text("a")), paragraph(text("a2"))], [paragraph(text("b"))])],
    [list("bulletList", [paragraph(text("a")), list("bulletList", [paragraph(text("b")), list("orderedList", [paragraph(text("c"))])])]), paragraph()],
    [{ ...list("orderedList", [paragraph(text("nio"))], [paragraph(text("tio"))]), attrs: { start: 9 } }],
  ])("keeps its lists apart and in order: %#", (...content) => {
    const { stored, again, first, second } = twice(...(content as JSONContent[]));
    expect(again).toBe(stored);
    const shape = (editor: Editor) => editor.getHTML().replace(/<p><\/p>/g, "");
    expect(shape(second)).toBe(shape(first));
  });

  it.each(["a\nb", "a\n\n\n\nb", "ett  \ntvå", "ett\\\ntvå", "a\n- b\n---\nc", "# Rubrik\n\ntext & **fet**"])("is the same the second time, whatever it came from: %j", (stored) => {
    const once = markdownOf(newEditor(stored));
    expect(markdownOf(newEditor(once))).toBe(once);
    for (const word of stored.match(/\p{L}+/gu) ?? []) expect(once).toContain(word);
  });

  it("survives a thousand texts put together of pieces, with marks anywhere", () => {
    let seed = 7;
    const dice = (many: number) => (seed = (seed * 48271) % 2147483647) % many;
    const pieces = ["a", "ord", "å", " ", " ", "(", ")", ".", ",", "&", "<", ">", "[", "]", "*", "_", "#", "-", "1.", "\\", "|", "!", "👍", "ש", "\u00a0", "&lt;", "~", "`", "”", "–"];
    const [first, second] = [newEditor(), newEditor()];
    for (let at = 0; at < 1000; at += 1) {
      const parts = Array.from({ length: 1 + dice(9) }, () => {
        const words = Array.from({ length: 1 + dice(3) }, () => pieces[dice(pieces.length)] ?? "").join("");
        return text(words, ...["bold", "italic"].filter(() => dice(4) === 0));
      });
      first.commands.setContent({ type: "doc", content: [paragraph(...parts)] });
      const stored = markdownOf(first);
      putMarkdown(second, stored);
      expect(second.getText(), stored).toBe(first.getText().replace(/^\s+|\s+$/gu, ""));
      expect(markdownOf(second)).toBe(stored);
    }
  }, 60_000);
});
