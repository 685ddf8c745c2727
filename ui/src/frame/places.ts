/** The places of the sidebar, in order: Ctrl+1 is the first. */
import BookOpen from "@lucide/svelte/icons/book-open";
import CalendarClock from "@lucide/svelte/icons/calendar-clock";
import CalendarRange from "@lucide/svelte/icons/calendar-range";
import CircleHelp from "@lucide/svelte/icons/circle-help";
import Handshake from "@lucide/svelte/icons/handshake";
import House from "@lucide/svelte/icons/house";
import LayoutList from "@lucide/svelte/icons/layout-list";
import ListChecks from "@lucide/svelte/icons/list-checks";
import ShieldCheck from "@lucide/svelte/icons/shield-check";
import UsersRound from "@lucide/svelte/icons/users-round";
import type { IconOf } from "../components";
import type { PlainKey } from "../i18n/text";
import type { Place, Route } from "../routes";

export interface PlaceEntry {
  route: Route;
  title: PlainKey;
  icon: IconOf;
  /** Other places that belong under this one. */
  also: Place[];
}

export const PLACES: readonly PlaceEntry[] = [
  { route: { place: "overview" }, title: "place-overview", icon: House, also: [] },
  { route: { place: "plan" }, title: "place-plan", icon: CalendarRange, also: [] },
  { route: { place: "meetings" }, title: "place-meetings", icon: CalendarClock, also: ["meeting"] },
  { route: { place: "positions" }, title: "place-positions", icon: Handshake, also: [] },
  { route: { place: "actions" }, title: "place-actions", icon: ListChecks, also: [] },
  { route: { place: "people" }, title: "place-people", icon: UsersRound, also: [] },
  { route: { place: "items" }, title: "place-items", icon: LayoutList, also: [] },
  { route: { place: "ambiguities" }, title: "place-ambiguities", icon: CircleHelp, also: [] },
  { route: { place: "registers" }, title: "place-registers", icon: BookOpen, also: [] },
  { route: { place: "checks" }, title: "place-checks", icon: ShieldCheck, also: [] },
];
