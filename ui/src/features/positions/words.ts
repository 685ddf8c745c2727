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
