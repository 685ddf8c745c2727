import { describe, expect, it } from "vitest";
import { editedLines, joinedLines, pastedClauses, punctuated, readClauses } from "./clauses";

describe("att-clauses", () => {
  it("are read without att, bullets and punctuation", () => {
    expect(readClauses("att behovet ska hanteras,\n- patientföreträdare ska medverka, och\n**att** det följs upp.")).toEqual([
      "behovet ska hanteras", "patientföreträdare ska medverka", "det följs upp",
    ]);
  });

  it("get their punctuation back by how many they are", () => {
    expect(punctuated([])).toEqual([]);
    expect(punctuated(["a"])).toEqual(["a."]);
    expect(punctuated(["a", "b", "c"])).toEqual(["a,", "b, och", "c."]);
  });

  it("read back as they were after being shown", () => {
    const clauses = ["behovet ska hanteras", "vem som gör vad föreslås", "det följs upp"];
    expect(readClauses(punctuated(clauses).join("\n"))).toEqual(clauses);
  });

  it("of a paste leave the opening out, and join lines that were broken", () => {
    const pasted = "Strategiska styrgruppen enas om\natt behovet ska hanteras som en\ngemensam insats, och\natt det följs upp.";
    expect(pastedClauses(pasted)).toEqual(["behovet ska hanteras som en gemensam insats", "det följs upp"]);
  });

  it("are edited line by line, with the empty one that is being written", () => {
    expect(editedLines("")).toEqual([""]);
    expect(editedLines("ett\n")).toEqual(["ett", ""]);
    expect(editedLines("Styrgruppen enas om\natt ett, och\natt två.")).toEqual(["ett", "två"]);
  });

  it("never mix lines with and without att, which would be read as one clause", () => {
    expect(joinedLines(["ett", "att två", "attraktiv tre"])).toBe("ett\ntvå\nattraktiv tre");
  });

  it("of a paste without att are its lines", () => {
    expect(pastedClauses("godkänna dagordningen\r\n\r\n- utse en justerare.")).toEqual(["godkänna dagordningen", "utse en justerare"]);
  });
});
