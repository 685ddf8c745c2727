import { expect, test } from "vitest";
import { meetingRow, planDay } from "./__fixtures__/plan";
import { changeSaid, changeText, endFrom, heatOf, otherDays, startsText } from "./costs";

test("the dearer a day, the paler; a cheaper day has a look of its own, an impossible one is hatched", () => {
  const heats = [-8, 0, 10, 11, 30, 31, 70, 71].map((change) => heatOf(planDay({ change })));
  expect(heats).toEqual(["less", "h1", "h1", "h2", "h2", "h3", "h3", "h4"]);
  expect(heatOf(planDay({ change: null, start: null, why: "Långfredagen" }))).toBe("no");
});

test("a change is written with its sign, and said in words", () => {
  expect([7, -8, 0].map(changeText)).toEqual(["+7", "−8", "±0"]);
  expect([7, -8, 0].map(changeSaid)).toEqual(["plus 7", "minus 8", "samma kostnad"]);
});

test("two starts of one day at one price are one way out", () => {
  const at = (start: string, date = "2027-03-17") => ({ date, start, costChange: 14, text: "avstånd +10" });
  const days = otherDays([at("09:00:00"), at("13:00:00"), at("09:00:00", "2027-03-22")]);
  expect(days.map((day) => [day.date, startsText(day.starts)])).toEqual([["2027-03-17", "09.00 eller 13.00"], ["2027-03-22", "09.00"]]);
});

test("a meeting that begins at another time stays as long as it was", () => {
  expect(endFrom(meetingRow(), "09:00:00")).toBe("11:00:00");
  expect(endFrom(meetingRow({ start: "09:00:00", end: "12:30:00" }), "13:00:00")).toBe("16:30:00");
  expect(endFrom(meetingRow(), "23:30:00")).toBe("23:59:00");
});
