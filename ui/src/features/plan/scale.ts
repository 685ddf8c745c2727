/** Days of a year on a straight line. */
import { addDays, daysBetween } from "../../i18n/format";

export class YearScale {
  readonly first: string;
  readonly length: number;

  constructor(readonly year: number, readonly width: number) {
    this.first = `${year}-01-01`;
    this.length = daysBetween(this.first, `${year + 1}-01-01`);
  }

  /** Where the day begins, in pixels. Days of other years end up outside. */
  x(day: string): number {
    return (daysBetween(this.first, day) / this.length) * this.width;
  }

  /** The width of the days from `from` through `to`. */
  span(from: string, to: string): number {
    return ((daysBetween(from, to) + 1) / this.length) * this.width;
  }

  /** The day under a pixel, inside the year. */
  day(x: number): string {
    const at = Math.floor((x / this.width) * this.length);
    return addDays(this.first, Math.min(this.length - 1, Math.max(0, at)));
  }

  /** The first day of each month. */
  months(): string[] {
    return Array.from({ length: 12 }, (_, month) => `${this.year}-${String(month + 1).padStart(2, "0")}-01`);
  }
}

/** The working day nearest a day: Saturday goes back to Friday, Sunday on to Monday. */
export function weekday(day: string): string {
  const at = new Date(`${day}T12:00:00Z`).getUTCDay();
  return at === 6 ? addDays(day, -1) : at === 0 ? addDays(day, 1) : day;
}

/** `count` weekdays on from a day, or back. */
export function stepWeekdays(day: string, count: number): string {
  const by = Math.sign(count);
  let at = day;
  for (let left = Math.abs(count); left > 0; left -= 1) {
    do at = addDays(at, by);
    while (weekday(at) !== at);
  }
  return at;
}

/** The same day of the next month or the one before, or its last; the working day nearest it in that month. */
export function stepMonth(day: string, by: 1 | -1): string {
  const [year = 0, month = 0, date = 0] = day.split("-").map(Number);
  const last = new Date(Date.UTC(year, month + by, 0, 12)).toISOString().slice(0, 10);
  const at = `${last.slice(0, 8)}${String(Math.min(date, Number(last.slice(8)))).padStart(2, "0")}`;
  const near = weekday(at);
  return near.slice(0, 7) === at.slice(0, 7) ? near : stepWeekdays(at, near < at ? 1 : -1);
}

/**
 * Moves labels that would lie on each other to the right, just so far that they do not; those that
 * would then end beyond `end` move back to the left.
 */
export function apart(places: number[], size: number, end = Infinity): number[] {
  let before = -Infinity;
  let after = end + size;
  const moved = places.map((place) => (before = Math.max(place, before + size)));
  return moved.reverse().map((place) => (after = Math.min(place, after - size))).reverse();
}
