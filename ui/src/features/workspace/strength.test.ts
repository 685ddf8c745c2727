import { expect, test } from "vitest";
import { rotation } from "./rotation";
import { strength } from "./strength";

test("words make a passphrase strong; length of the same letters does not", () => {
  expect(strength("")).toBe("empty");
  expect(strength("hemligt1")).toBe("weak");
  expect(strength("aaaaaaaaaaaaaaaaaaaaaaaa")).toBe("weak");
  expect(strength("gröna tåg åker")).toBe("fair");
  expect(strength("tolv gröna tåg åker norrut")).toBe("strong");
});

test("the side alternates each year and the two groups always differ", () => {
  const years = rotation(2027, "sks");
  expect(years.map((entry) => entry.year)).toEqual([2026, 2027, 2028, 2029, 2030, 2031]);
  expect(years.map((entry) => entry.strategic)).toEqual(["authorities", "sks", "authorities", "sks", "authorities", "sks"]);
  expect(years.every((entry) => entry.strategic !== entry.tactical)).toBe(true);
});
