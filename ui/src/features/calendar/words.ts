/** The message keys of calendars and of what an import does. */
import type { CalendarKind, ChangeKind } from "../../backend/generated/bindings";
import { t, type PlainKey } from "../../i18n/text";

export const KIND_WORD: Record<CalendarKind, PlainKey> = {
  council: "import-kind-council", principals: "import-kind-principals", consultation: "import-kind-consultation", sks: "import-kind-sks", busy: "import-kind-busy",
};

export const CHANGE_WORD: Record<ChangeKind, PlainKey> = {
  added: "import-change-added", updated: "import-change-updated", moved: "import-change-moved", cancelled: "import-change-cancelled", unchanged: "import-change-unchanged",
};

export const CHANGE_TONE = { added: "ok", updated: "line", moved: "accent", cancelled: "plain", unchanged: "line" } as const satisfies Record<ChangeKind, string>;

/** So many of each. */
const COUNT_WORD = { added: "import-added", moved: "import-moved", cancelled: "import-cancelled", updated: "import-updated" } as const;

/** What an import does or did: the kinds of change there are, with their counts in words. */
export function countsOf(counts: Record<keyof typeof COUNT_WORD, number>): { kind: keyof typeof COUNT_WORD; text: string }[] {
  return (["added", "moved", "cancelled", "updated"] as const).filter((kind) => counts[kind] > 0).map((kind) => ({ kind, text: t(COUNT_WORD[kind], { count: counts[kind] }) }));
}
