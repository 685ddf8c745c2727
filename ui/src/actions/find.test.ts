import { expect, test } from "vitest";
import { find, marked } from "./find";

const places = ["Översikt", "Årsplan", "Möten", "Ställningstaganden", "Åtgärder", "Deltagare"];
const among = (asked: string) => find(places, (place) => place, asked);

test("å, ä and ö are letters of their own", () => {
  expect(among("årsp")).toEqual(["Årsplan"]);
  expect(among("arsp")).toEqual([]);
  expect(among("möt")).toEqual(["Möten"]);
  expect(among("ÅTG")).toEqual(["Åtgärder"]);
});

test("nothing asked gives everything", () => {
  expect(among(" ")).toEqual(places);
});

test("what was asked is marked where it stands", () => {
  expect(marked("Ställningstaganden", "NING")).toEqual([
    { text: "Ställ", hit: false },
    { text: "ning", hit: true },
    { text: "staganden", hit: false },
  ]);
});
