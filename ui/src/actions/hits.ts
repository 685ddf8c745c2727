/** What was found in what is written: what it is, how it is called, and where it is shown. */
import type { SearchHit } from "../backend/generated/bindings";
import { pieces } from "../features/search/snippet";
import { t, type PlainKey } from "../i18n/text";
import type { Route } from "../routes";

export type HitIcon = "item" | "position" | "task" | "person" | "meeting" | "document";

/** A snippet without its marks. */
const plain = (snippet: string) => pieces(snippet).map((piece) => piece.text).join("");

/** What a find is, where its place alone does not tell. */
const KINDS: Partial<Record<string, PlainKey>> = {
  agendaItem: "palette-kind-agenda", minutes: "palette-kind-minutes", attachment: "palette-kind-paper",
};

const ICONS: Partial<Record<string, HitIcon>> = {
  agendaItem: "item", waitingItem: "item", position: "position", action: "task", person: "person", organisation: "person", meeting: "meeting",
};

/** A find as it is offered: an action by its number and words, anything else by its title and place. */
export function faceOf(hit: SearchHit): { title: string; detail: string | undefined; icon: HitIcon } {
  const kind = KINDS[hit.kind];
  return {
    title: hit.kind === "action" ? [hit.title, plain(hit.snippet)].join(" ").trim() : hit.title,
    detail: [kind && t(kind), hit.place].filter(Boolean).join(", ") || undefined,
    icon: ICONS[hit.kind] ?? "document",
  };
}

/** Where something that was found is shown. */
export function routeOf(hit: SearchHit): Route {
  switch (hit.kind) {
    case "meeting":
      return { place: "meeting", id: hit.id };
    case "position":
      return { place: "positions", select: hit.id };
    case "action":
      return { place: "actions", select: hit.id };
    case "ambiguity":
      return { place: "ambiguities", select: hit.id };
    case "person":
    case "organisation":
      return { place: "people", select: hit.id };
    case "event":
      return { place: "plan", select: hit.id };
    case "entry":
      return entry(hit);
    case "attachment":
      return hit.entry ? entry(hit) : item(hit, "prepare");
    case "agendaItem":
      return item(hit, "prepare");
    case "waitingItem":
      return hit.meeting ? { place: "meeting", id: hit.meeting, step: "prepare", tab: "waiting", select: hit.id } : { place: "meetings" };
    default:
      return item(hit, "hold");
  }
}

/** The entry that was found, or whose paper was, in its register. */
function entry(hit: SearchHit): Route {
  return { place: "registers", ...(hit.entry && { register: hit.entry.register, select: hit.entry.id }) };
}

/** The item that something stands under, in the step of the meeting where it is dealt with. */
function item(hit: SearchHit, step: "prepare" | "hold"): Route {
  if (!hit.meeting) return { place: "meetings" };
  return { place: "meeting", id: hit.meeting, step, ...(hit.item ? { select: hit.item } : {}) };
}
