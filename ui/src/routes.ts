/** All places in the window. No router library: a place is a value, and views switch on it. */
import type { StepName } from "./backend/generated/bindings";

/** The six steps of a meeting, in order. */
export const STEPS = ["plan", "prepare", "call", "hold", "approve", "followUp"] as const satisfies readonly StepName[];
export type Step = StepName;

export type Route =
  | { place: "overview" }
  | { place: "plan"; view?: string; select?: string }
  | { place: "meetings" }
  | { place: "meeting"; id: string; step?: Step; tab?: string; select?: string }
  | { place: "positions"; select?: string }
  | { place: "actions"; select?: string }
  | { place: "items"; select?: string }
  | { place: "ambiguities"; select?: string }
  | { place: "checks" }
  | { place: "registers"; register?: string; select?: string; rule?: string }
  | { place: "people"; select?: string }
  | { place: "exchange" }
  | { place: "search"; query?: string }
  | { place: "settings"; section?: string };

export type Place = Route["place"];

const PLACES: readonly Place[] = [
  "overview", "plan", "meetings", "meeting", "positions", "actions", "items", "ambiguities", "registers", "checks", "people", "exchange", "search", "settings",
];

/** The place as an address, `#/meeting?id=…&step=prepare`. */
export function formatRoute(route: Route): string {
  const { place, ...rest } = route;
  const fields = new URLSearchParams();
  for (const [name, value] of Object.entries(rest)) {
    if (value !== undefined) fields.set(name, String(value));
  }
  const query = fields.toString();
  return `#/${place}${query ? `?${query}` : ""}`;
}

/** The place an address names; anything unknown is the overview. */
export function parseRoute(address: string): Route {
  const [path = "", query = ""] = address.replace(/^#?\/?/, "").split("?");
  const place = PLACES.find((known) => known === path);
  const fields = Object.fromEntries(new URLSearchParams(query));
  if (!place || (place === "meeting" && !fields["id"])) return { place: "overview" };
  return { ...fields, place } as Route;
}

/** Whether two routes are the same place with the same particulars. */
export function sameRoute(a: Route, b: Route): boolean {
  return formatRoute(a) === formatRoute(b);
}
