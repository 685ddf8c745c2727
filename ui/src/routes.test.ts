import { expect, test } from "vitest";
import { formatRoute, parseRoute, type Route } from "./routes";

test.each<Route>([
  { place: "overview" },
  { place: "plan", view: "list", select: "m 1" },
  { place: "meeting", id: "å&ä=ö", step: "hold", tab: "agenda" },
  { place: "search", query: "levnadsvanor? § 7" },
])("$place comes back from its address", (route) => {
  expect(parseRoute(formatRoute(route))).toEqual(route);
});

test("an unknown address is the overview", () => {
  expect(parseRoute("#/nowhere")).toEqual({ place: "overview" });
  expect(parseRoute("#/meeting")).toEqual({ place: "overview" });
  expect(parseRoute("")).toEqual({ place: "overview" });
});
