import { flushSync } from "svelte";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { YearPlanTried } from "../../backend/generated/bindings";
import { ScriptedBackend } from "../../backend/scripted";
import { App } from "../../state/app.svelte";
import { meetingRow, planCosts } from "./__fixtures__/plan";
import { PlanDesk } from "./planDesk.svelte";
import type { PlanFacts } from "./planFacts";

const tried = (part: Partial<YearPlanTried> = {}): YearPlanTried => ({ verdicts: [], worse: [], better: [], closed: null, day: [], ...part });

function make(answer = tried(), facts: PlanFacts = {}) {
  vi.stubGlobal("matchMedia", () => ({ matches: false, addEventListener: () => undefined }));
  const backend = new ScriptedBackend({
    year_plan_try: () => answer, meeting_move: (request) => meetingRow({ date: request.date }), undo_status: () => ({ undo: null, redo: null }),
  });
  const app = new App(backend);
  app.session.year = 2027;
  return { backend, app, desk: new PlanDesk(app, () => facts) };
}
const moves = (backend: ScriptedBackend) => backend.asked.filter((call) => call.command === "meeting_move").map((call) => call.request);
const rest = () => vi.advanceTimersByTimeAsync(200);

beforeEach(() => void vi.useFakeTimers());
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

test("keys move a meeting by day and week, and Enter keeps the date", async () => {
  const { backend, desk } = make();
  desk.begin(meetingRow());
  expect(desk.key("ArrowRight")).toBe(true);
  expect(desk.key("ArrowDown")).toBe(true);
  flushSync();
  expect(desk.moving?.date).toBe("2027-03-29");
  await rest();
  desk.key("Enter");
  await rest();
  expect(moves(backend)).toEqual([{ id: "s1", date: "2027-03-29", reason: "" }]);
});

test("Escape leaves the meeting where it was", async () => {
  const { backend, desk } = make();
  desk.begin(meetingRow());
  desk.key("ArrowRight");
  desk.key("Escape");
  await rest();
  expect(desk.moving).toBeUndefined();
  expect(moves(backend)).toEqual([]);
});

test("only the last of many days that are dragged over is judged", async () => {
  const { backend, desk } = make(tried({ worse: ["Samrådet är en annan dag."] }));
  desk.begin(meetingRow());
  await rest();
  for (const day of ["2027-03-22", "2027-03-23", "2027-03-24"]) desk.drag(meetingRow(), day);
  await rest();
  const judged = backend.asked.filter((call) => call.command === "year_plan_try").map((call) => (call.request as { date: string }).date);
  expect(judged).toEqual(["2027-03-19", "2027-03-24"]);
  expect(desk.trying.shown?.worse).toEqual(["Samrådet är en annan dag."]);
});

test("a closed day is refused with its reason, and nothing is moved", async () => {
  const { backend, app, desk } = make(tried({ closed: "Långfredagen, en röd dag." }));
  desk.drag(meetingRow(), "2027-03-26");
  await rest();
  await desk.drop();
  expect(moves(backend)).toEqual([]);
  expect(app.toasts.current?.text).toContain("Långfredagen");
});

test("a meeting that people have been called to asks for a reason before it moves", async () => {
  const { backend, desk } = make();
  desk.drag(meetingRow({ status: "called" }), "2027-03-22");
  await rest();
  await desk.drop();
  expect(moves(backend)).toEqual([]);
  expect(desk.dialog).toMatchObject({ is: "move", date: "2027-03-22" });
});

test("a meeting is not moved out of the year by keys", () => {
  const { desk } = make();
  desk.begin(meetingRow({ date: "2027-12-30" }));
  desk.key("PageDown");
  expect(desk.moving?.date).toBe("2027-12-30");
});

test("a day is taken with the start that its cost is of, and the meeting stays as long", async () => {
  const { backend, desk } = make(tried(), { costs: planCosts() });
  desk.drag(meetingRow(), "2027-03-18");
  await rest();
  expect(desk.moving?.start).toBe("09:00:00");
  await desk.drop();
  expect(moves(backend)).toEqual([{ id: "s1", date: "2027-03-18", start: "09:00:00", end: "11:00:00", reason: "" }]);
});

test("a day whose best start is the meeting's own changes no time", async () => {
  const { backend, desk } = make(tried(), { costs: planCosts() });
  desk.drag(meetingRow(), "2027-03-22");
  await rest();
  await desk.drop();
  expect(moves(backend)).toEqual([{ id: "s1", date: "2027-03-22", reason: "" }]);
});

test("a day that cannot be is refused with what stands in the way", async () => {
  const { backend, app, desk } = make(tried(), { costs: planCosts() });
  desk.drag(meetingRow(), "2027-03-12");
  await rest();
  await desk.drop();
  expect(moves(backend)).toEqual([]);
  expect(app.toasts.current?.text).toContain("SKS möte mars");
});

test("once the plan is adopted every move asks for a reason first, with the day and the time chosen", async () => {
  const { backend, desk } = make(tried(), { costs: planCosts(), adopted: "2026-11-12" });
  desk.drag(meetingRow(), "2027-03-18");
  await rest();
  await desk.drop();
  expect(moves(backend)).toEqual([]);
  expect(desk.dialog).toMatchObject({ is: "move", date: "2027-03-18", start: "09:00:00" });
  expect(desk.whyReason(meetingRow())).toContain("fastställd");
});

test("what days cost is only told of the meeting it was counted for", () => {
  const { desk } = make(tried(), { costs: planCosts() });
  expect(desk.dayOf(meetingRow(), "2027-03-18")?.change).toBe(7);
  expect(desk.dayOf(meetingRow({ id: "t1" }), "2027-03-18")).toBeUndefined();
  expect(make().desk.costsOf(meetingRow())).toBeUndefined();
});
