import { expect, test } from "vitest";
import { apart, stepMonth, stepWeekdays, weekday, YearScale } from "./scale";

test("every day of a year comes back from the middle of its place", () => {
  for (const year of [2027, 2028]) {
    const scale = new YearScale(year, 640);
    let day = `${year}-01-01`;
    for (let at = 0; at < scale.length; at += 1) {
      expect(scale.day(scale.x(day) + scale.width / scale.length / 2)).toBe(day);
      day = new Date(Date.parse(`${day}T12:00:00Z`) + 86_400_000).toISOString().slice(0, 10);
    }
    expect(day).toBe(`${year + 1}-01-01`);
  }
});

test("a pixel outside the year is its first or last day", () => {
  const scale = new YearScale(2027, 640);
  expect(scale.day(-50)).toBe("2027-01-01");
  expect(scale.day(9999)).toBe("2027-12-31");
});

test("nothing is dropped on a weekend", () => {
  expect(weekday("2027-03-20")).toBe("2027-03-19");
  expect(weekday("2027-03-21")).toBe("2027-03-22");
  expect(weekday("2027-03-19")).toBe("2027-03-19");
});

test("a step of one weekday leaps the weekend both ways", () => {
  expect(stepWeekdays("2027-03-19", 1)).toBe("2027-03-22");
  expect(stepWeekdays("2027-03-22", -1)).toBe("2027-03-19");
  expect(stepWeekdays("2027-03-19", 5)).toBe("2027-03-26");
});

test("a step of a month is the same day, or the working day nearest it in that month", () => {
  expect(stepMonth("2027-03-19", 1)).toBe("2027-04-19");
  expect(stepMonth("2027-03-31", -1)).toBe("2027-02-26");
  expect(stepMonth("2027-12-30", 1)).toBe("2028-01-31");
  expect(stepMonth("2027-01-29", -1)).toBe("2026-12-29");
  // 1 May 2027 is a Saturday: the Friday before lies in April.
  expect(stepMonth("2027-04-01", 1)).toBe("2027-05-03");
});

test("labels are moved only as far as they must", () => {
  expect(apart([10, 20, 100], 26)).toEqual([10, 36, 100]);
});

test("labels at the end of the year stay inside it", () => {
  expect(apart([10, 80, 98], 26, 100)).toEqual([10, 74, 100]);
});
