/** A calendar on its way in: a file, or pasted text, with a guess whose it is. */
import type { PickedFile } from "../../backend/backend";
import type { CalendarFile, CalendarKind, CalendarView } from "../../backend/generated/bindings";

export interface Source {
  kind: CalendarKind;
  name: string;
  /** What the person sees: the file's name. */
  shown: string;
  content: Pick<CalendarFile, "path" | "fileName" | "bytes" | "text">;
}

const SIGNS: readonly [RegExp, CalendarKind][] = [
  [/samr[åa]d/i, "consultation"],
  [/huvudman/i, "principals"],
  [/\br[åa]det|r[åa]dsm[öo]te/i, "council"],
  [/\bsks\b|(^|[^a-zåäö])sks([^a-zåäö]|$)/i, "sks"],
];

/** Whose calendar a file seems to be, by its name or its text. */
export function guessKind(text: string): CalendarKind {
  return SIGNS.find(([sign]) => sign.test(text.normalize("NFC")))?.[1] ?? "busy";
}

/** A name to call a calendar: the file's, without its ending and with spaces. */
export function nameOf(fileName: string): string {
  const bare = fileName.replace(/\.[^.]+$/, "").replace(/[_-]+/g, " ").trim();
  return bare.charAt(0).toLocaleUpperCase("sv") + bare.slice(1);
}

/** A picked or dropped file. A file that has been imported before keeps its name and kind. */
export function fromFile(file: PickedFile, known: CalendarView[]): Source {
  const before = known.find((calendar) => calendar.fileName === file.name);
  return {
    kind: before?.kind ?? guessKind(file.name), name: before?.name ?? nameOf(file.name), shown: file.name,
    content: file.path ? { path: file.path } : { fileName: file.name, bytes: file.bytes },
  };
}

/** Pasted text; the calendar's own name says what it is, if it has one. */
export function fromText(text: string, fallback: string): Source {
  const own = /^X-WR-CALNAME[^:]*:(.+)$/m.exec(text)?.[1]?.trim();
  return { kind: guessKind(own ?? text), name: own ?? fallback, shown: own ?? fallback, content: { text } };
}

/** Whether text looks like a calendar at all. */
export function isCalendarText(text: string): boolean {
  return /^\s*BEGIN:VCALENDAR/i.test(text.replace(/^\uFEFF/, ""));
}
