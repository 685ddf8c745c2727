import { afterEach, describe, expect, it } from "vitest";
import { askedAt, fits } from "./asked";
import { beginWriting, makeEditor } from "./editor";

const made: { destroy(): void }[] = [];
afterEach(() => {
  for (const editor of made.splice(0)) editor.destroy();
});

function asked(markdown: string) {
  const element = document.createElement("div");
  document.body.append(element);
  const editor = makeEditor({ element, markdown, editable: true, label: "Text", placeholder: "Skriv", onchange: () => undefined, onselection: () => undefined, onkeydown: () => false });
  made.push(editor);
  beginWriting(editor);
  return askedAt(editor);
}

describe("what a slash asks for", () => {
  it.each([["/", ""], ["/åt", "åt"], ["Alla var överens. /st", "st"], ["Ett stycke.\n\n/j", "j"], ["- /åtgärd", "åtgärd"]])("%j asks for %j", (text, words) => {
    expect(asked(text)?.words).toBe(words);
  });

  it.each(["och/eller", "2027/28", "a/", "/ ", "/1", "TLV / SoS", ""])("%j asks for nothing", (text) => {
    expect(asked(text)).toBeUndefined();
  });

  it("is taken away from the sign to the caret", () => {
    expect(asked("Klart. /åt")).toEqual({ words: "åt", from: 8, to: 11 });
  });

  it("fits by the beginning of any word", () => {
    const all = [{ label: "Ställningstagande" }, { label: "Avvikande uppfattning" }, { label: "Åtgärd" }];
    expect([fits(all, "ÅT"), fits(all, "upp"), fits(all, "x"), fits(all, "").length]).toEqual([[all[2]], [all[1]], [], 3]);
  });
});
