import { expect, test } from "vitest";
import { eventView, meetingRow, yearPlan } from "./__fixtures__/plan";
import { gridOf, monthsOf, weeksAround } from "./dayGrid";
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

test("a day tells what is on it, except the meeting that is being moved", () => {
  const view = yearPlan({ events: [eventView(), eventView({ id: "e2", kind: "sksMeeting", summary: "SKS 3", date: "2027-03-18", lastDate: "2027-03-18" })] });
  const grid = gridOf(weeksAround("2027-03-19", 12, 2027), 2027, tokensOf(view), view.days, [], meetingRow());
  const day = (date: string) => grid.flatMap((week) => week.days).find((known) => known.date === date);
  expect(day("2027-03-19")).toMatchObject({ consultation: true, short: "" });
  expect(day("2027-03-18")).toMatchObject({ short: "SKS", consultation: false });
  expect(day("2027-03-26")?.closed).toBe("Långfredagen");
  expect(day("2027-03-26")?.name).toContain("Långfredagen");
});

test("the months together span all the weeks", () => {
  const grid = gridOf(weeksAround("2027-03-19", 16, 2027), 2027, [], [], [], meetingRow());
  const months = monthsOf(grid);
  expect(months.map((month) => month.name)).toEqual(["februari", "mars", "april", "maj"]);
  expect(months.reduce((sum, month) => sum + month.weeks, 0)).toBe(16);
});
