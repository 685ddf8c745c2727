/** Helpers over the directory: what needs looking at, finding, and the words of roles. */
import type { OrganisationRow, PersonRow, SeatRow } from "../../backend/generated/bindings";
import { longDay } from "../../i18n/format";
import { t, type PlainKey } from "../../i18n/text";

/** The kinds of appointment and their words. */
export const KIND_WORD = {
  ordinary: "people-kind-ordinary", substitute: "people-kind-substitute", adjunct: "people-kind-adjunct",
  secretary: "people-kind-secretary", observer: "people-kind-observer", contactPoint: "people-kind-contact",
} as const satisfies Record<string, PlainKey>;

/** Kinds that speak for their organisation, and so need a mandate. */
const SPEAKS = ["ordinary", "substitute"];

/** Whether a seat is held without a confirmed mandate. */
export function lacksMandate(seat: SeatRow): boolean {
  return seat.person !== null && seat.body !== null && SPEAKS.includes(seat.kind) && !seat.mandateConfirmed;
}

/** "2026-01-01–", in words. */
export function term(seat: SeatRow): string {
  if (!seat.from && !seat.to) return t("people-always");
  return [seat.from && t("people-from", { day: longDay(seat.from) }), seat.to && t("people-until", { day: longDay(seat.to) })].filter(Boolean).join(" ");
}

const has = (asked: string, ...texts: (string | null | undefined)[]) => {
  const all = texts.filter(Boolean).join(" ").toLocaleLowerCase("sv");
  return asked.toLocaleLowerCase("sv").split(/\s+/).filter(Boolean).every((word) => all.includes(word));
};

export function seatsFound(seats: SeatRow[], asked: string): SeatRow[] {
  return seats.filter((seat) => has(asked, seat.person?.name, seat.organisation?.name, seat.organisation?.short, seat.role, seat.bodyName));
}

export function peopleFound(people: PersonRow[], asked: string): PersonRow[] {
  return people.filter((row) => has(asked, row.person.name, row.email, row.title, row.person.organisation?.name, row.person.organisation?.short, ...row.roles, ...row.earlierNames));
}

export function organisationsFound(rows: OrganisationRow[], asked: string): OrganisationRow[] {
  return rows.filter((row) => has(asked, row.organisation.name, row.organisation.short, ...row.aliases));
}

/** Seats by body, in the order the program gives them. */
export function byBody(seats: SeatRow[]): { body: string; title: string; seats: SeatRow[] }[] {
  const groups = new Map<string, SeatRow[]>();
  for (const seat of seats) groups.set(seat.body ?? "none", [...(groups.get(seat.body ?? "none") ?? []), seat]);
  return [...groups].map(([body, inBody]) => ({ body, title: inBody[0]?.bodyName || t("body-none"), seats: inBody }));
}
