/**
 * Days, weeks, times and numbers the Swedish way (English when the window is in English).
 * Days are ISO strings (`2027-03-19`) and moments `2027-03-19T13:00`, always Swedish wall-clock
 * time; nothing here converts between zones. Spaces inside a date do not break.
 */
import { language, t } from "./text";

const NBSP = "\u00a0";
/** Keeps a range such as 13.00–15.00 on one line. */
const JOINER = "\u2060";

const DAY = 86_400_000;
const MONTHS_SV = "januari februari mars april maj juni juli augusti september oktober november december".split(" ");
const MONTHS_EN = "January February March April May June July August September October November December".split(" ");
const SHORT_SV = "jan feb mars apr maj juni juli aug sep okt nov dec".split(" ");
const SHORT_EN = "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split(" ");
const WEEKDAYS_SV = "söndag måndag tisdag onsdag torsdag fredag lördag".split(" ");
const WEEKDAYS_EN = "Sunday Monday Tuesday Wednesday Thursday Friday Saturday".split(" ");

interface Parts {
  year: number;
  month: number;
  day: number;
  weekday: number;
}

function parts(iso: string): Parts {
  const date = atNoon(iso);
  return {
    year: date.getUTCFullYear(),
    month: date.getUTCMonth(),
    day: date.getUTCDate(),
    weekday: date.getUTCDay(),
  };
}

function atNoon(iso: string): Date {
  return new Date(`${iso.slice(0, 10)}T12:00:00Z`);
}

function pick<T>(swedish: T[], english: T[], index: number): T {
  const from = language() === "sv" ? swedish : english;
  const found = from[index];
  if (found === undefined) throw new RangeError(`no name ${index}`);
  return found;
}

/** "19 mars 2027". */
export function longDay(iso: string): string {
  const { year, month, day } = parts(iso);
  return [day, pick(MONTHS_SV, MONTHS_EN, month), year].join(NBSP);
}

/** "fredag 19 mars 2027". */
export function fullDay(iso: string): string {
  return `${weekdayName(iso)} ${longDay(iso)}`;
}

/** "fredag 19 mars". */
export function weekdayAndDay(iso: string): string {
  const { month, day } = parts(iso);
  return `${weekdayName(iso)} ${day}${NBSP}${pick(MONTHS_SV, MONTHS_EN, month)}`;
}

/** "fre 19 mars", for lists. Beside a year that is shown, other years are told. */
export function shortDay(iso: string, shown?: number): string {
  return [weekdayName(iso).slice(0, 3), dayAndMonth(iso, shown)].join(NBSP);
}

/** "19 mars", or "19 mars 2026" beside another year that is shown. */
export function dayAndMonth(iso: string, shown?: number): string {
  const { year, month, day } = parts(iso);
  return [day, pick(SHORT_SV, SHORT_EN, month), ...(shown === undefined || shown === year ? [] : [year])].join(NBSP);
}

/** "fredag". */
export function weekdayName(iso: string): string {
  return pick(WEEKDAYS_SV, WEEKDAYS_EN, parts(iso).weekday);
}

/** "mars"; month is 1–12. */
export function monthName(month: number): string {
  return pick(MONTHS_SV, MONTHS_EN, month - 1);
}

/** "mar", three letters for calendar tiles. */
export function tileMonth(iso: string): string {
  return pick(MONTHS_SV, MONTHS_EN, parts(iso).month).slice(0, 3).toLowerCase();
}

/** "19". */
export function dayNumber(iso: string): string {
  return String(parts(iso).day);
}

/** ISO week number, 1–53. */
export function weekNumber(iso: string): number {
  const date = atNoon(iso);
  // The week belongs to the year that has its Thursday.
  const thursday = new Date(date.getTime() + (4 - (date.getUTCDay() || 7)) * DAY);
  const newYear = Date.UTC(thursday.getUTCFullYear(), 0, 1);
  return Math.floor((thursday.getTime() - newYear) / (7 * DAY)) + 1;
}

/** "v. 11". */
export function week(iso: string): string {
  return t("format-week", { number: weekNumber(iso) });
}

/** "13.00" from `13:00`, `13:00:00` or a whole moment. English keeps the colon. */
export function time(moment: string): string {
  const clock = moment.includes("T") ? moment.slice(moment.indexOf("T") + 1) : moment;
  const [hours = "", minutes = ""] = clock.split(":");
  return `${hours}${language() === "sv" ? "." : ":"}${minutes.slice(0, 2)}`;
}

/** `13:00:00`, as times travel, from `13:00`. */
export function wireTime(clock: string): string {
  return clock.length === 5 ? `${clock}:00` : clock;
}

/** "13.00–15.00". */
export function timeSpan(from: string, to: string): string {
  return `${time(from)}${JOINER}–${JOINER}${time(to)}`;
}

/** "fredag 19 mars 2027, 13.00–15.00". */
export function dayAndTimes(iso: string, from: string, to: string): string {
  return `${fullDay(iso)}, ${timeSpan(from, to)}`;
}

/** Whole days from `today` to `iso`; negative when past. */
export function daysBetween(today: string, iso: string): number {
  return Math.round((atNoon(iso).getTime() - atNoon(today).getTime()) / DAY);
}

/** "i dag", "om 15 dagar", "om 5 veckor", "för 3 dagar sedan". */
export function distance(today: string, iso: string): string {
  const days = daysBetween(today, iso);
  if (days === 0) return t("format-today");
  if (days === 1) return t("format-tomorrow");
  if (days === -1) return t("format-yesterday");
  const weeks = Math.round(Math.abs(days) / 7);
  if (days > 0) return days < 21 ? t("format-in-days", { count: days }) : t("format-in-weeks", { count: weeks });
  return days > -21 ? t("format-days-ago", { count: -days }) : t("format-weeks-ago", { count: weeks });
}

/** The day `count` days after `iso`, as ISO. */
export function addDays(iso: string, count: number): string {
  return new Date(atNoon(iso).getTime() + count * DAY).toISOString().slice(0, 10);
}

/** Minutes as "20 min". */
export function minutes(count: number): string {
  return t("format-minutes", { count });
}

/** Upper case first letter, for headings that begin with a weekday. */
export function sentence(text: string): string {
  return text.charAt(0).toLocaleUpperCase(language()) + text.slice(1);
}

/** The local moment as `2027-03-19T13:42`. */
export function localMoment(date: Date): string {
  const two = (value: number) => String(value).padStart(2, "0");
  const day = `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
  return `${day}T${two(date.getHours())}:${two(date.getMinutes())}`;
}

/** Sorts Swedish: å, ä, ö last. */
export const collator = new Intl.Collator("sv", { numeric: true, sensitivity: "base" });
