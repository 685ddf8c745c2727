/** The exchange in words. */
import type { CommandError, ConflictView, DeviceRole, DeviceRow } from "../../backend/generated/bindings";
import { distance, longDay, time } from "../../i18n/format";
import { language, t, type PlainKey } from "../../i18n/text";

export const ROLES: readonly DeviceRole[] = ["secretary", "chair", "approver", "reader"];

export const ROLE_WORD: Record<DeviceRole, PlainKey> = { reader: "role-reader", approver: "role-approver", chair: "role-chair", secretary: "role-secretary" };

export const ROLE_TEXT: Record<DeviceRole, PlainKey> = {
  reader: "role-reader-text", approver: "role-approver-text", chair: "role-chair-text", secretary: "role-secretary-text",
};

/** "i dag 13.42", "i går 20.41", "19 mars 2027 13.42". */
export function moment(at: string, today: string): string {
  const day = at.slice(0, 10);
  const near = Math.abs(Date.parse(day) - Date.parse(today)) <= 86_400_000;
  return t("exchange-when", { day: near ? distance(today, day) : longDay(day), time: time(at) });
}

/** "09.10" of today, otherwise the whole moment. */
export const since = (at: string, today: string): string => (at.startsWith(today) ? time(at) : moment(at, today));

/** How a way that goes by itself stands: well, away for the moment, or asking for somebody; in a line. */
export interface WayStanding {
  state: "well" | "away" | "asks";
  text: string;
}

const LAST: Record<"folder" | "hub", [PlainKey, "folder-last" | "hub-last", "folder-away" | "hub-away"]> = {
  folder: ["folder-never", "folder-last", "folder-away"], hub: ["hub-never", "hub-last", "hub-away"],
};

/** What the line says of a way. `before`: when it was reached before this window did. */
export function standing(kind: "folder" | "hub", way: { at: string | undefined; awaySince: string | undefined; error: CommandError | undefined }, before: string | null | undefined, today: string): WayStanding {
  const [never, last, away] = LAST[kind];
  const at = way.at ?? before ?? undefined;
  if (way.awaySince && kind === "hub" && way.error && way.error.code !== "unreachable") {
    return { state: "asks", text: t(way.error.where === "password" ? "hub-asks" : "hub-stopped") };
  }
  if (way.awaySince) return { state: "away", text: t(away, { when: since(way.awaySince, today) }) };
  return { state: "well", text: at ? t(last, { when: moment(at, today) }) : t(never) };
}

/** A name that something belongs to: "Qamars", "Klas". */
export function genitive(name: string): string {
  if (language() !== "sv") return `${name}’s`;
  return /[sxz]$/i.test(name) ? name : `${name}s`;
}

/** A text with both wordings, to write a third from. */
export function bothWordings(conflict: ConflictView): string {
  if (!conflict.mustChoose) return conflict.shown;
  if (conflict.pieces.length === 0) return conflict.sides.map((side) => side.text.trim()).join(" ");
  return conflict.pieces.map((piece) => [piece.other?.trimEnd(), piece.text].filter(Boolean).join(" ")).join("");
}

/** Whether a parcel can be made for a device: one that has been let in, and is another's. */
export const canReceive = (device: DeviceRow): boolean => !device.own && !device.invitation && device.revoked === null;

/** How many digits there are in what somebody has written of a code. */
export const digits = (code: string): number => code.replace(/\D/g, "").length;

/** Digits in a code that is told. */
export const CODE_DIGITS = 15;
