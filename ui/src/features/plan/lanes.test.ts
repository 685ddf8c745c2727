import { expect, test } from "vitest";
import { eventView, meetingRow, yearPlan } from "./__fixtures__/plan";
import { gather, isMovable, lanesOf, tokensOf } from "./lanes";

test("tokens come by date, and say everything to a screen reader", () => {
  const tokens = tokensOf(yearPlan());
  expect(tokens.map((token) => token.title)).toEqual(["Taktiska 1/2027", "Strategiska 1/2027", "Samråd 1"]);
  const name = tokens[1]?.name.replace(/[\u00a0\u2060]/g, (sign) => (sign === "\u00a0" ? " " : ""));
  expect(name).toBe("Strategiska 1/2027, fredag 19 mars 2027, v. 11, 13.00–15.00, Planerat");
});

test("a samråd lies in the lane of Huvudmannagruppen and is marked", () => {
  const lane = lanesOf(tokensOf(yearPlan())).find((known) => known.id === "principals");
  expect(lane?.tokens.map((token) => token.consultation)).toEqual([true]);
});

test("the lane for anything else is drawn only when there is something in it", () => {
  expect(lanesOf(tokensOf(yearPlan())).some((lane) => lane.id === "other")).toBe(false);
  const busy = yearPlan({ events: [eventView({ kind: "busy" })] });
  expect(lanesOf(tokensOf(busy)).some((lane) => lane.id === "other")).toBe(true);
});

test("an event of several days shows both, in its name as well", () => {
  const [token] = tokensOf(yearPlan({ meetings: [], events: [eventView({ date: "2027-06-10", lastDate: "2027-06-11", start: null, end: null })] }));
  expect(token?.label).toBe("10–11");
  expect(token?.name).toContain("10–11");
});

test("a meeting that was held or cancelled is not moved", () => {
  expect(["planned", "called", "held", "cancelled"].map((status) => isMovable(meetingRow({ status: status as "held" })))).toEqual([true, true, false, false]);
});

test("deadlines that would lie on each other become one mark at the true day of the first, which names them all", () => {
  const deadlines = tokensOf(yearPlan()).slice(0, 3);
  const places = [100, 112, 160];
  const marks = gather(deadlines, (token) => places[deadlines.indexOf(token)] ?? 0, 30);
  expect(marks.map((mark) => mark.date)).toEqual([deadlines[0]?.date, deadlines[2]?.date]);
  expect(marks[0]?.gathered).toEqual([deadlines[0]?.id, deadlines[1]?.id]);
  expect(marks[0]?.name).toContain(deadlines[1]?.name);
  expect(marks[1]).toBe(deadlines[2]);
});
