/** Reads days and times as people type them: "9 sep", "om två veckor", "fredag", "2027-09-09", "13". */
import { addDays, longDay } from "./format";

const MONTHS = ["jan", "feb", "mar", "apr", "maj", "jun", "jul", "aug", "sep", "okt", "nov", "dec"];
const ENGLISH: Partial<Record<string, number>> = { may: 4, oct: 9 };
const WEEKDAYS = ["mån", "tis", "ons", "tor", "fre", "lör", "sön"];
const NUMBERS = ["noll", "en", "två", "tre", "fyra", "fem", "sex", "sju", "åtta", "nio", "tio", "elva", "tolv"];
const RELATIVE: Partial<Record<string, number>> = {
  "i dag": 0, idag: 0, today: 0, "i morgon": 1, imorgon: 1, tomorrow: 1, "i övermorgon": 2,
};

/** The day meant, as ISO, or nothing. A day without a year is the next one from `today`. */
export function parseDay(text: string, today: string): string | undefined {
  const words = wordsOf(text);
  const relative = RELATIVE[words];
  if (relative !== undefined) return addDays(today, relative);
  return fromDistance(words, today) ?? fromWeekday(words, today) ?? fromFigures(words, today);
}

const wordsOf = (text: string) => text.trim().toLocaleLowerCase("sv").replace(/\s+/g, " ");

function fromDistance(words: string, today: string): string | undefined {
  const found = /^(?:om|in) (\S+) (dag|dagar|vecka|veckor|day|days|week|weeks)$/.exec(words);
  if (!found) return undefined;
  const word = found[1] ?? "";
  const count = /^\d+$/.test(word) ? Number(word) : word === "ett" || word === "a" ? 1 : NUMBERS.indexOf(word);
  if (count < 0) return undefined;
  return addDays(today, /^(v|w)/.test(found[2] ?? "") ? count * 7 : count);
}

function fromWeekday(words: string, today: string): string | undefined {
  const found = /^(?:på |nästa )?(mån|tis|ons|tor|fre|lör|sön)(?:s?dag|dagen)?$/.exec(words);
  if (!found) return undefined;
  const wanted = WEEKDAYS.indexOf(found[1] ?? "");
  const now = (new Date(`${today}T12:00:00Z`).getUTCDay() + 6) % 7;
  return addDays(today, ((wanted - now + 6) % 7) + 1);
}

/** Day, month and year in figures, as they were typed; the year may be left out. */
function figures(words: string): { day: number; month: number; year: number | undefined } | undefined {
  const iso = /^(\d{4})-?(\d{2})-?(\d{2})$/.exec(words);
  if (iso) return { year: Number(iso[1]), month: Number(iso[2]), day: Number(iso[3]) };
  const plain = words.replace(/^\p{L}+ (?=\d)/u, "").replace(/^den /, "");
  const named = /^(\d{1,2})\.? (\p{L}{3})\p{L}*\.?(?: (\d{4}))?$/u.exec(plain);
  const found = named ?? /^(\d{1,2})\/(\d{1,2})(?:[ /](\d{4}))?$/.exec(plain);
  if (!found) return undefined;
  const name = found[2] ?? "";
  const month = named ? (ENGLISH[name] ?? MONTHS.indexOf(name)) + 1 : Number(name);
  return { day: Number(found[1]), month, year: found[3] ? Number(found[3]) : undefined };
}

function fromFigures(words: string, today: string): string | undefined {
  const found = figures(words);
  if (!found) return undefined;
  const { day, month } = found;
  if (found.year !== undefined) return real(found.year, month, day);
  const year = Number(today.slice(0, 4));
  const thisYear = real(year, month, day);
  return thisYear === undefined || thisYear >= today ? thisYear : real(year + 1, month, day);
}

/** A day in words that no calendar has, such as "31 februari"; nothing if the text is not a day at all. */
export function noSuchDay(text: string, today: string): string | undefined {
  const found = figures(wordsOf(text));
  if (!found || found.month < 1 || found.month > 12 || found.day < 1) return undefined;
  const year = found.year ?? Number(today.slice(0, 4));
  if (real(year, found.month, found.day)) return undefined;
  const said = longDay(`2028-${String(found.month).padStart(2, "0")}-01`).replace(/\D?2028/, "").replace(/\d+/, String(found.day));
  // Only a leap day depends on the year.
  return found.month === 2 && found.day === 29 ? `${said} ${year}` : said;
}

/** The day as ISO, if the calendar has it. */
function real(year: number, month: number, day: number): string | undefined {
  const date = new Date(Date.UTC(year, month - 1, day, 12));
  const same = date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return same ? date.toISOString().slice(0, 10) : undefined;
}

/** "13", "13.30", "1330" or "13:30" as `13:30`, or nothing. */
export function parseTime(text: string): string | undefined {
  const found = /^(?:kl\.? ?)?(\d{1,2})(?:[.: ]?(\d{2}))?$/.exec(text.trim().toLocaleLowerCase("sv"));
  if (!found) return undefined;
  const hours = Number(found[1]);
  const minutes = Number(found[2] ?? 0);
  if (hours > 23 || minutes > 59) return undefined;
  return `${String(hours).padStart(2, "0")}:${String(minutes).padStart(2, "0")}`;
}
