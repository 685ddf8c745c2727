/** Words for what came of a position, and for what each party does of its own. */
import type { View } from "../../backend/backend";
import { t, type PlainKey } from "../../i18n/text";

export type Position = View<"position_edit">;
export type Cell = Position["parties"][number];

const OUTCOMES: Record<Position["outcome"], PlainKey> = {
  proposed: "position-proposed", agreed: "position-agreed", notAgreed: "position-not-agreed", superseded: "position-superseded",
};
const STATUSES: Record<Cell["status"], PlainKey> = {
  decided: "position-party-decided", inPreparation: "position-party-preparing", notStarted: "position-party-not-started",
  declined: "position-party-declined", notNeeded: "position-party-not-needed",
};

export type Stance = NonNullable<Cell["stance"]>;
export type KnowledgeArea = Position["knowledgeAreas"][number];

const STANCE_WORDS: Record<Stance, PlainKey> = {
  endorses: "position-stance-endorses", awaits: "position-stance-awaits", dissents: "position-stance-dissents", notTakingPart: "position-stance-absent",
};
const KNOWLEDGE_WORDS: Record<KnowledgeArea, PlainKey> = {
  support: "position-knowledge-support", followUp: "position-knowledge-follow-up", development: "position-knowledge-development",
};

/** How a party can take a position, in the order that it is asked. */
export const STANCES = Object.keys(STANCE_WORDS) as Stance[];

/** The areas of knowledge governance, in their order. */
export const KNOWLEDGE_AREAS = Object.keys(KNOWLEDGE_WORDS) as KnowledgeArea[];

export function stanceWord(stance: Stance): string {
  return t(STANCE_WORDS[stance]);
}

export function knowledgeWord(area: KnowledgeArea): string {
  return t(KNOWLEDGE_WORDS[area]);
}

/** The parties that hold a differing view; empty when none is noted. */
export function dissenters(parties: readonly Cell[]): string {
  return parties.filter((cell) => cell.stance === "dissents").map((cell) => cell.organisation.short).join(", ");
}

/** How the parties take it: all alike, each stance with its parties, or nothing noted. */
export function stancesText(parties: readonly Cell[]): string {
  const first = parties[0]?.stance;
  if (first && parties.every((cell) => cell.stance === first)) return t("position-stances-alike", { stance: stanceWord(first) });
  const said = STANCES.flatMap((stance) => {
    const names = parties.filter((cell) => cell.stance === stance).map((cell) => cell.organisation.short);
    return names.length > 0 ? [`${stanceWord(stance)}: ${names.join(", ")}`] : [];
  });
  return said.length > 0 ? said.join("; ") : t("position-stances-none");
}

export function outcomeWord(outcome: Position["outcome"]): string {
  return t(OUTCOMES[outcome]);
}

export function partyWord(status: Cell["status"]): string {
  return t(STATUSES[status]);
}

/** How far a party can be, in the order of the legend. */
export const PARTY_STATUSES = Object.keys(STATUSES) as Cell["status"][];

/** Who decides on their own: a whole side by its name, otherwise the organisations, or nobody. */
export function needsText(parties: readonly Cell[]): string {
  const needed = parties.filter((cell) => cell.status !== "notNeeded");
  if (needed.length === 0) return t("position-needs-nobody");
  if (needed.length === parties.length) return t("position-needs-all");
  const words = (["sks", "authorities"] as const).flatMap((side) => {
    const mine = needed.filter((cell) => cell.organisation.side === side);
    const all = parties.filter((cell) => cell.organisation.side === side);
    if (mine.length > 0 && mine.length === all.length) return [side === "sks" ? t("side-sks") : t("side-authorities")];
    return mine.map((cell) => cell.organisation.short);
  });
  return words.join(", ");
}
