import { describe, expect, it } from "vitest";
import { PositionFilter, readFilters } from "./filters.svelte";

describe("the register's filters", () => {
  it("are read out of what is typed, and the rest stays words", () => {
    expect(readFilters("part:TLV status:bereds mall för behov")).toEqual({ text: "mall för behov", party: "TLV", status: "inPreparation", allYears: false });
  });

  it("know years, and all of them", () => {
    expect(readFilters("år:2026")).toMatchObject({ year: 2026, text: "" });
    expect(readFilters("år:alla mall")).toMatchObject({ allYears: true, text: "mall" });
  });

  it("know a status by its beginning, and leave an unknown one as words", () => {
    expect(readFilters("status:ejpåbörjad").status).toBe("notStarted");
    expect(readFilters("status:xyz")).toMatchObject({ text: "status:xyz" });
  });

  it("that are typed win over the chips", () => {
    const filter = new PositionFilter();
    filter.year = 2027;
    filter.party = "SBU";
    filter.text = "part:TLV år:2026";
    expect(filter.request).toEqual({ year: 2026, text: undefined, party: "TLV", status: undefined });
    filter.text = "";
    expect(filter.request).toMatchObject({ year: 2027, party: "SBU" });
  });
});
