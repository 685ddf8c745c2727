import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { CommandError } from "../../backend/backend";
import { ScriptedBackend } from "../../backend/scripted";
import type { App } from "../../state/app.svelte";
import { Saving } from "../../state/saving.svelte";
import { MOST_MS, ParagraphDesk, REST_MS, type Paragraph } from "./paragraphDesk.svelte";

const FULL: CommandError = { code: "fault", message: "Disken är full.", where: null, hint: null, rule: null };
const STALE: CommandError = { code: "stale", message: "Texten har ändrats.", where: null, hint: null, rule: null };

const paragraph = (text: string, version: string) => ({ item: "p1", text, version, hints: [] }) as unknown as Paragraph;
const draft = () => localStorage.getItem("kansli.draft.p1");

/** A program that keeps what it is sent, unless told to refuse. */
function setUp(saved = "Sparat.", version = "v1") {
  const state = { refuse: undefined as CommandError | undefined, version: 1, text: saved };
  let present = paragraph("Någon annans text.", "v9");
  const backend = new ScriptedBackend({
    minutes_write: (request) => {
      if (state.refuse) return { error: state.refuse };
      state.version += 1;
      state.text = request.text;
      return { version: `v${state.version}`, text: request.text, savedAt: "13:42", hints: [] };
    },
    minutes_get: () => ({ paragraphs: [present] }) as never,
  });
  const app = {
    backend, saving: new Saving(), undo: { refresh: () => Promise.resolve() },
    navigation: { route: { place: "meeting", id: "m1" } },
  } as unknown as App;
  const desk = new ParagraphDesk(app, paragraph(saved, version));
  const sent = () => backend.asked.filter((one) => one.command === "minutes_write").map((one) => one.request as { text: string; version: string });
  const now = (next: Paragraph) => void (present = next);
  return { state, app, desk, sent, now };
}

beforeEach(() => {
  vi.useFakeTimers();
  localStorage.clear();
});
afterEach(() => void vi.useRealTimers());

describe("a paragraph that is written", () => {
  it("is kept on this machine with the first key, and saved after a rest", async () => {
    const { desk, sent } = setUp();
    desk.typed("Sparat. Mer");
    expect(JSON.parse(draft() ?? "{}")).toMatchObject({ text: "Sparat. Mer", version: "v1" });
    expect(sent()).toEqual([]);
    await vi.advanceTimersByTimeAsync(REST_MS);
    expect(sent()).toEqual([{ item: "p1", text: "Sparat. Mer", version: "v1" }]);
    expect(draft()).toBeNull();
  });

  it("is written by one at a time, each upon the version before, however many ask", async () => {
    const { desk, sent } = setUp();
    desk.typed("ett");
    const asked = [desk.save(), desk.save()];
    desk.typed("ett två");
    asked.push(desk.save(), desk.save());
    await Promise.all(asked);
    expect(sent()).toEqual([{ item: "p1", text: "ett", version: "v1" }, { item: "p1", text: "ett två", version: "v2" }]);
    expect(desk.other).toBeUndefined();
  });

  it("is saved during unbroken typing too", async () => {
    const { desk, sent } = setUp();
    for (let at = 0; at * 200 < MOST_MS + 200; at += 1) {
      desk.typed("a".repeat(at + 1));
      await vi.advanceTimersByTimeAsync(200);
    }
    expect(sent().length).toBeGreaterThan(0);
  });

  it("is saved upon the version that was last answered", async () => {
    const { desk, sent } = setUp();
    desk.typed("ett");
    await vi.advanceTimersByTimeAsync(REST_MS);
    desk.typed("ett två");
    await vi.advanceTimersByTimeAsync(REST_MS);
    expect(sent().map((one) => one.version)).toEqual(["v1", "v2"]);
  });

  it("stays on this machine while it cannot be saved, and is tried again by itself", async () => {
    const { desk, state, app } = setUp();
    state.refuse = FULL;
    desk.typed("Viktigt");
    await vi.advanceTimersByTimeAsync(REST_MS);
    expect(desk.failed).toEqual(FULL);
    expect(app.saving.state.is).toBe("failed");
    expect(draft()).not.toBeNull();
    state.refuse = undefined;
    await vi.advanceTimersByTimeAsync(5_000);
    expect(state.text).toBe("Viktigt");
    expect(desk.failed).toBeUndefined();
    expect(draft()).toBeNull();
  });

  it("is found again after a crash, and stays until the person has chosen", async () => {
    setUp().desk.typed("Hann inte sparas");
    const second = setUp().desk;
    expect(second.other).toMatchObject({ why: "found", text: "Hann inte sparas" });
    expect(second.text).toBe("Sparat.");
    const third = setUp();
    expect(third.desk.other?.text).toBe("Hann inte sparas");
    third.desk.choose("other");
    await vi.advanceTimersByTimeAsync(REST_MS);
    expect(third.state.text).toBe("Hann inte sparas");
    expect(setUp().desk.other).toBeUndefined();
  });

  it("says nothing of a draft that was saved after all", () => {
    localStorage.setItem("kansli.draft.p1", JSON.stringify({ version: "v0", text: "Sparat.", at: "2027-03-19T13:42:00Z" }));
    expect(setUp().desk.other).toBeUndefined();
  });

  it("shows both texts when somebody else has changed it, and loses neither", async () => {
    const { desk, state, sent } = setUp();
    state.refuse = STALE;
    desk.typed("Min text.");
    await vi.advanceTimersByTimeAsync(REST_MS);
    expect(desk.other).toEqual({ why: "changed", text: "Någon annans text." });
    expect(desk.text).toBe("Min text.");
    state.refuse = undefined;
    desk.choose("both");
    await vi.advanceTimersByTimeAsync(REST_MS);
    expect(state.text).toBe("Min text.\n\nNågon annans text.");
    expect(sent().at(-1)?.version).toBe("v9");
  });

  it("takes over a newer text only when nothing here waits", () => {
    const { desk } = setUp();
    desk.adopt(paragraph("Nyare.", "v5"));
    expect(desk.text).toBe("Nyare.");
    desk.typed("Skriver just nu");
    desk.adopt(paragraph("Ännu nyare.", "v6"));
    expect(desk.text).toBe("Skriver just nu");
  });

  it("does not go back to the text of a reading that was under way while it saved", async () => {
    const { desk, now } = setUp();
    desk.typed("Nytt");
    await vi.advanceTimersByTimeAsync(REST_MS);
    now(paragraph("Nytt", "v2"));
    desk.adopt(paragraph("Sparat.", "v1"));
    await vi.advanceTimersByTimeAsync(0);
    expect(desk.text).toBe("Nytt");
  });

  it("goes back when undo did, also to a version from before", async () => {
    const { desk, now } = setUp("", "");
    desk.typed("Ett");
    await vi.advanceTimersByTimeAsync(REST_MS);
    now(paragraph("", ""));
    desk.adopt(paragraph("", ""));
    await vi.advanceTimersByTimeAsync(0);
    expect(desk.text).toBe("");
  });
});
