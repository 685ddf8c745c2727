import { expect, test } from "vitest";
import { eventView, meetingRow, planCosts, yearPlan } from "./__fixtures__/plan";
import { dayByKey, firstShowing, gridOf, monthsOf, weeksAround, weeksFrom, weeksShown } from "./dayGrid";
import { tokensOf } from "./lanes";

test("the weeks hold the meeting, begin on Mondays and stay in the year", () => {
  for (const day of ["2027-01-01", "2027-03-19", "2027-12-31"]) {
    const mondays = weeksAround(day, 16, 2027);
    expect(mondays).toHaveLength(16);
    expect(mondays.every((first) => new Date(`${first}T12:00:00Z`).getUTCDay() === 1)).toBe(true);
    expect(mondays.some((first) => first <= day && day < new Date(Date.parse(first) + 7 * 86_400_000).toISOString().slice(0, 10))).toBe(true);
    expect(mondays[15] !== undefined && mondays[15] <= "2027-12-31").toBe(true);
  }
});

const dayIn = (grid: ReturnType<typeof gridOf>, date: string) => grid.flatMap((week) => week.days).find((known) => known.date === date);

test("a day tells what it would cost and what is on it, except the meeting that is being moved", () => {
  const view = yearPlan({ events: [eventView(), eventView({ id: "e2", kind: "sksMeeting", summary: "SKS möte mars", date: "2027-03-12", lastDate: "2027-03-12" })] });
  const grid = gridOf(weeksAround("2027-03-19", 12, 2027), 2027, tokensOf(view), view.days, [], meetingRow(), planCosts());
  expect(dayIn(grid, "2027-03-18")).toMatchObject({ short: "+7", heat: "h1", consultation: false, why: undefined });
  expect(dayIn(grid, "2027-03-18")?.name).toMatch(/^torsdag 18\s.*2027, plus 7, börjar 09\.00$/);
  expect(dayIn(grid, "2027-03-19")).toMatchObject({ consultation: true, short: "±0" });
  expect(dayIn(grid, "2027-03-12")).toMatchObject({ short: "SKS", heat: "no", why: "SKS möte mars" });
  // The reason is not said twice.
  expect(dayIn(grid, "2027-03-12")?.name).toMatch(/2027, går inte: SKS möte mars$/);
});

test("a red day cannot be chosen even before the costs are known", () => {
  const view = yearPlan();
  const grid = gridOf(weeksAround("2027-03-19", 12, 2027), 2027, tokensOf(view), view.days, [], meetingRow());
  expect(dayIn(grid, "2027-03-26")).toMatchObject({ red: true, heat: "no", short: "röd", why: "Långfredagen" });
  expect(dayIn(grid, "2027-03-18")).toMatchObject({ heat: undefined, short: "" });
});

test("keys walk the calendar by day, week, month and year, and stop where the year ends", () => {
  const by = (key: string, day = "2027-03-19", ctrlKey = false) => dayByKey({ key, ctrlKey }, day, 2027);
  expect(["ArrowDown", "ArrowUp", "ArrowRight", "ArrowLeft"].map((key) => by(key))).toEqual(["2027-03-22", "2027-03-18", "2027-03-26", "2027-03-12"]);
  expect([by("Home"), by("End"), by("Home", "2027-03-17"), by("End", "2027-03-17")]).toEqual(["2027-03-15", "2027-03-19", "2027-03-15", "2027-03-19"]);
  expect([by("PageUp"), by("PageDown")]).toEqual(["2027-02-19", "2027-04-19"]);
  expect([by("Home", "2027-03-19", true), by("End", "2027-03-19", true)]).toEqual(["2027-01-01", "2027-12-31"]);
  // 1 January 2028 is a Saturday.
  expect(dayByKey({ key: "Home", ctrlKey: true }, "2028-03-15", 2028)).toBe("2028-01-03");
  expect([by("Home", "2027-01-01"), by("PageDown", "2027-12-10"), by("ArrowUp", "2027-01-01")]).toEqual(["2027-01-01", "2027-12-10", "2027-01-01"]);
  expect([by("a"), by("ArrowDown", "2027-03-19", true)]).toEqual([undefined, undefined]);
});

test("walking out of the weeks shown brings the day into view, no further than needed", () => {
  const shown = weeksFrom("2027-03-01", 4, 2027);
  expect(shown).toEqual(["2027-03-01", "2027-03-08", "2027-03-15", "2027-03-22"]);
  expect(firstShowing(shown, "2027-03-26")).toBe("2027-03-01");
  expect(firstShowing(shown, "2027-03-29")).toBe("2027-03-08");
  expect(firstShowing(shown, "2027-02-26")).toBe("2027-02-22");
  expect(weeksFrom("2028-01-03", 4, 2027).at(-1)).toBe("2027-12-27");
});

test("the weeks one has leafed to stay, until the meeting moves out of them", () => {
  const leafed = { from: "2027-08-30", beside: "2027-03-19" };
  expect(weeksShown(undefined, "2027-03-19", 4, 2027)).toEqual(weeksAround("2027-03-19", 4, 2027));
  expect(weeksShown(leafed, "2027-03-19", 4, 2027)[0]).toBe("2027-08-30");
  expect(weeksShown(leafed, "2027-09-10", 4, 2027)[0]).toBe("2027-08-30");
  expect(weeksShown(leafed, "2027-05-21", 4, 2027)).toEqual(weeksAround("2027-05-21", 4, 2027));
});

test("the months together span all the weeks", () => {
  const grid = gridOf(weeksAround("2027-03-19", 16, 2027), 2027, [], [], [], meetingRow());
  const months = monthsOf(grid);
  expect(months.map((month) => month.name)).toEqual(["februari", "mars", "april", "maj"]);
  expect(months.reduce((sum, month) => sum + month.weeks, 0)).toBe(16);
});
