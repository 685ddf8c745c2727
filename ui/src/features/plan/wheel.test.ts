import { expect, test } from "vitest";
import { angle, point } from "./wheel";

test("the year begins at the top and runs clockwise", () => {
  expect(angle("2027-01-01", 2027)).toBe(0);
  const [x, y] = point("2027-04-02", 100, 2027);
  expect(x).toBeGreaterThan(480);
  expect(Math.abs(y - 382)).toBeLessThan(2);
});
