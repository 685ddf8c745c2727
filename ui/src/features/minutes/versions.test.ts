import { beforeAll, describe, expect, it } from "vitest";
import { setLanguage } from "../../i18n/text";
import { momentAndWho, versionName } from "./versions";

beforeAll(() => setLanguage("sv"));
const at = new Date("2027-03-19T15:12:00").toISOString();
const turn = { version: "v", turn: "sent", revision: 2, at, who: "Per Fejkström", text: "Skickat för justering", contentHash: "", current: false } as const;

describe("what versions of a record are called", () => {
  it("says which revision and what happened", () => {
    expect(versionName(turn)).toBe("Version 2: Skickat för justering");
  });

  it("says when and who, as far as it is known", () => {
    expect(momentAndWho(turn).replaceAll("\u00a0", " ")).toBe("19 mars 2027 kl. 15.12, Per Fejkström");
    expect(momentAndWho({ at, who: "" }).replaceAll("\u00a0", " ")).toBe("19 mars 2027 kl. 15.12");
  });
});
