import { afterEach, expect, test } from "vitest";
import { addDays, daysBetween, distance, fullDay, longDay, minutes, sentence, shortDay, tileMonth, time, timeSpan, week, weekNumber } from "./format";
import { setLanguage } from "./text";

/** Shows the spaces that do not break. */
const seen = (text: string) => text.replaceAll("\u00a0", "_").replaceAll("\u2060", "");

afterEach(() => setLanguage("sv"));

test("days are written the Swedish way, and do not break inside", () => {
  expect(seen(longDay("2027-03-19"))).toBe("19_mars_2027");
  expect(seen(fullDay("2027-03-19"))).toBe("fredag 19_mars_2027");
  expect(seen(shortDay("2027-03-19"))).toBe("fre_19_mars");
  expect(seen(shortDay("2027-02-04"))).toBe("tor_4_feb");
  expect([shortDay("2027-02-04", 2027), shortDay("2026-12-10", 2027)].map(seen)).toEqual(["tor_4_feb", "tor_10_dec_2026"]);
  expect(tileMonth("2027-06-03")).toBe("jun");
  expect(sentence(fullDay("2027-03-04"))).toMatch(/^Torsdag/);
});

test("times have a full stop and ranges a dash that stays together", () => {
  expect(time("2027-03-19T13:00")).toBe("13.00");
  expect(time("09:05:00")).toBe("09.05");
  expect(timeSpan("13:00", "15:00")).toBe("13.00\u2060–\u206015.00");
  expect(seen(minutes(20))).toBe("20_min");
});

test("weeks are those of ISO 8601, also around new year", () => {
  expect(seen(week("2027-03-19"))).toBe("v._11");
  expect(weekNumber("2027-01-03")).toBe(53);
  expect(weekNumber("2027-01-04")).toBe(1);
  expect(weekNumber("2024-12-30")).toBe(1);
});

test("near days are told by their distance", () => {
  const today = "2027-03-04";
  expect(distance(today, today)).toBe("i dag");
  expect(distance(today, "2027-03-05")).toBe("i morgon");
  expect(distance(today, "2027-03-19")).toBe("om 15 dagar");
  expect(distance(today, "2027-04-08")).toBe("om 5 veckor");
  expect(distance(today, "2027-06-03")).toBe("om 13 veckor");
  expect(distance(today, "2027-03-02")).toBe("för 2 dagar sedan");
});

test("days are counted over the change to summer time", () => {
  expect(daysBetween("2027-03-27", "2027-03-29")).toBe(2);
  expect(addDays("2027-03-27", 2)).toBe("2027-03-29");
});

test("English keeps the colon", async () => {
  await setLanguage("en");
  expect(time("13:00")).toBe("13:00");
  expect(seen(fullDay("2027-03-19"))).toBe("Friday 19_March_2027");
});
