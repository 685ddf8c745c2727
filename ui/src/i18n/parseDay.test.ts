import { expect, test } from "vitest";
import { parseDay, parseTime } from "./parseDay";

// A Friday.
const today = "2027-03-19";

test.each([
  ["9 sep", "2027-09-09"],
  ["9 september 2028", "2028-09-09"],
  ["den 9 september", "2027-09-09"],
  ["tis 4 maj", "2027-05-04"],
  ["1 mars", "2028-03-01"],
  ["2027-05-06", "2027-05-06"],
  ["20270506", "2027-05-06"],
  ["6/5", "2027-05-06"],
  ["i dag", "2027-03-19"],
  ["imorgon", "2027-03-20"],
  ["om två veckor", "2027-04-02"],
  ["om 10 dagar", "2027-03-29"],
  ["fredag", "2027-03-26"],
  ["nästa onsdag", "2027-03-24"],
])("“%s” is %s", (text, day) => {
  expect(parseDay(text, today)).toBe(day);
});

test.each(["31 feb", "2027-13-01", "snart", "32/1", "om många veckor", ""])("“%s” is no day", (text) => {
  expect(parseDay(text, today)).toBeUndefined();
});

test.each([["13", "13:00"], ["13.30", "13:30"], ["1330", "13:30"], ["9:05", "09:05"], ["kl. 13", "13:00"]])("“%s” is %s", (text, time) => {
  expect(parseTime(text)).toBe(time);
});

test.each(["24", "13.60", "lunch"])("“%s” is no time", (text) => {
  expect(parseTime(text)).toBeUndefined();
});
