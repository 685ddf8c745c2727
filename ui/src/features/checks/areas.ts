/** What the rules are about, and how one stands. */
import type { JudgedView } from "../../backend/generated/bindings";
import type { PlainKey } from "../../i18n/text";

export type Area = "plan" | "meetings" | "people" | "groups" | "work" | "reports" | "records";
export type Standing = "broken" | "holds" | "open" | "unjudged";

/** The areas in the order of showing. */
export const AREAS: readonly { id: Area; title: PlainKey }[] = [
  { id: "plan", title: "checks-area-plan" }, { id: "meetings", title: "checks-area-meetings" }, { id: "people", title: "checks-area-people" },
  { id: "groups", title: "checks-area-groups" }, { id: "work", title: "checks-area-work" }, { id: "reports", title: "checks-area-reports" },
  { id: "records", title: "checks-area-records" },
];

/** By how a rule's name begins, such as `PLAN` of `PLAN-001-SPREAD`. */
const BY_NAME: Record<string, Area> = {
  PLAN: "plan", CAL: "plan", CHR: "plan", PRI: "plan",
  AGD: "meetings", JAV: "meetings", SEC: "meetings", MIN: "meetings", POS: "meetings", EVA: "meetings", ACT: "meetings",
  ORG: "people", DAT: "people", MAN: "people", CMP: "people", CON: "people", SRC: "people", FOR: "people",
  GRP: "groups", MND: "groups",
  INI: "work", NEE: "work", AMB: "work", OPE: "work", TAG: "work", PRO: "work", DIR: "work", DOC: "work", EXT: "work",
  IND: "reports", REP: "reports",
  TXT: "records", PUB: "records", ARC: "records", DIA: "records",
};

export function areaOf(rule: string): Area {
  return BY_NAME[rule.split("-")[0] ?? ""] ?? "work";
}

/** What there is to look at comes first. */
export const STANDINGS: readonly { standing: Standing; word: PlainKey }[] = [
  { standing: "broken", word: "checks-broken" }, { standing: "holds", word: "checks-holds" }, { standing: "open", word: "checks-open" }, { standing: "unjudged", word: "checks-unjudged" },
];

export function standingOf(one: JudgedView): Standing {
  if (one.verdict === "holds" || one.verdict === "broken") return one.verdict;
  return one.verdict === "notApplicable" ? "open" : "unjudged";
}
