/** Words for the values that travel as names: how people meet, where a meeting is, who they are. */
import type { View } from "../../backend/backend";
import type { Side } from "../../components";
import { t, type PlainKey } from "../../i18n/text";

type Row = View<"meeting_get">["row"];
type SideName = View<"meeting_get">["called"][number]["side"];

const MODES: Record<Row["mode"], PlainKey> = {
  physical: "meeting-mode-physical",
  digital: "meeting-mode-digital",
  hybrid: "meeting-mode-hybrid",
};
const STATUSES: Record<Row["status"], PlainKey> = {
  planned: "meeting-status-planned",
  called: "meeting-status-called",
  held: "meeting-status-held",
  cancelled: "meeting-status-cancelled",
};

export function modeWord(mode: Row["mode"]): string {
  return t(MODES[mode]);
}

export function statusWord(status: Row["status"]): string {
  return t(STATUSES[status]);
}

export function sideWord(side: SideName): string {
  if (side === "sks") return t("side-sks");
  return side === "authorities" ? t("side-authorities") : t("meeting-side-neutral");
}

/** The side as the mark shows it; people of neither side are the secretariat's. */
export function sideMark(side: SideName): Side {
  return side === "neutral" ? "shared" : side;
}

export function sideAvatar(side: SideName): "sks" | "authorities" | "secretariat" {
  return side === "neutral" ? "secretariat" : side;
}
