import { describe, expect, it } from "vitest";
import { dissenters, needsText, stancesText, type Cell } from "./words";

const cell = (short: string, side: "sks" | "authorities", status: Cell["status"]) =>
  ({ organisation: { id: short, name: short, short, side }, status, caseNumber: "", decidedOn: null }) as Cell;

describe("who decides on their own", () => {
  it("is a whole side by its name, otherwise the organisations", () => {
    const parties = [cell("SKR", "sks", "notNeeded"), cell("TLV", "authorities", "notStarted"), cell("SBU", "authorities", "decided")];
    expect(needsText(parties)).toBe("Myndigheterna");
    expect(needsText([...parties, cell("LV", "authorities", "notNeeded")])).toBe("TLV, SBU");
  });

  it("is nobody, or everybody", () => {
    expect(needsText([cell("SKR", "sks", "notNeeded")])).toBe("ingen part");
    expect(needsText([cell("SKR", "sks", "declined"), cell("TLV", "authorities", "decided")])).toBe("alla parter");
  });
});

describe("how the parties take a position", () => {
  const takes = (short: string, stance: Cell["stance"]) => ({ ...cell(short, "sks", "notNeeded"), stance });

  it("is one stance when it is that of all, otherwise each with its parties", () => {
    expect(stancesText([takes("SKR", "endorses"), takes("TLV", "endorses")])).toBe("Står bakom: alla parter");
    expect(stancesText([takes("SKR", "endorses"), takes("TLV", "dissents"), takes("SBU", "endorses"), takes("LV", null)])).toBe("Står bakom: SKR, SBU; Avvikande: TLV");
    expect(stancesText([takes("SKR", null)])).toBe("inte antecknad");
  });

  it("names those whose the dissent is", () => {
    expect(dissenters([takes("SKR", "endorses"), takes("TLV", "dissents"), takes("SBU", "dissents")])).toBe("TLV, SBU");
    expect(dissenters([takes("SKR", "awaits")])).toBe("");
  });
});
