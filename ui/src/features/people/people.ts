/** Helpers over the directory: what needs looking at, finding, and the words of roles. */
import type { OrganisationRow, PersonRow, RegionName, SeatRow } from "../../backend/generated/bindings";
import { longDay } from "../../i18n/format";
import { t, type PlainKey } from "../../i18n/text";

/** The healthcare regions by name. */
export const REGION_WORD: Record<RegionName, PlainKey> = {
  norra: "people-region-norra", mellansverige: "people-region-mellansverige", stockholmGotland: "people-region-stockholm-gotland",
  vastra: "people-region-vastra", sydostra: "people-region-sydostra", sodra: "people-region-sodra",
};

/** Kinds that speak for their organisation, and so need a mandate. */
const SPEAKS = ["ordinary", "substitute"];

/** Whether a seat is held without a confirmed mandate. */
export function lacksMandate(seat: SeatRow): boolean {
  return seat.person !== null && seat.body !== null && SPEAKS.includes(seat.kind) && seat.mandate !== "confirmed";
}

/** Whether a seat ends soon enough for a successor to be looked for. */
export function endsSoon(seat: SeatRow): boolean {
  return seat.person !== null && seat.endsIn !== null;
}

/** "2026-01-01–", in words. */
export function term(seat: { from: string | null; to: string | null }): string {
  if (!seat.from && !seat.to) return t("people-always");
  return [seat.from && t("people-from", { day: longDay(seat.from) }), seat.to && t("people-until", { day: longDay(seat.to) })].filter(Boolean).join(" ");
}

const has = (asked: string, ...texts: (string | null | undefined)[]) => {
  const all = texts.filter(Boolean).join(" ").toLocaleLowerCase("sv");
  return asked.toLocaleLowerCase("sv").split(/\s+/).filter(Boolean).every((word) => all.includes(word));
};

export function seatsFound(seats: SeatRow[], asked: string): SeatRow[] {
  return seats.filter((seat) => has(asked, seat.person?.name, seat.organisation?.name, seat.organisation?.short, seat.role, seat.bodyName, seat.healthcareRegion));
}

export function peopleFound(people: PersonRow[], asked: string): PersonRow[] {
  return people.filter((row) => has(asked, row.person.name, row.email, row.title, row.person.organisation?.name, row.person.organisation?.short, ...row.roles, ...row.earlierNames));
}

export function organisationsFound(rows: OrganisationRow[], asked: string): OrganisationRow[] {
  return rows.filter((row) => has(asked, row.organisation.name, row.organisation.short, ...row.aliases, ...row.earlierNames));
}

/** Seats by body, in the order the program gives them. */
export function byBody(seats: SeatRow[]): { body: string; title: string; seats: SeatRow[] }[] {
  const groups = new Map<string, SeatRow[]>();
  for (const seat of seats) groups.set(seat.bodyName, [...(groups.get(seat.bodyName) ?? []), seat]);
  return [...groups].map(([body, inBody]) => ({ body, title: body || t("body-none"), seats: inBody }));
}
