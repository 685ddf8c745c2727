/** What another day would cost the plan: how it is drawn, written and said. */
import type { MeetingRow, PlanAlternative, PlanDay } from "../../backend/generated/bindings";
import { time, wireTime } from "../../i18n/format";
import { t } from "../../i18n/text";
import { clockOf, minutesOf } from "../agenda/timeScale";

/** The last minute of a day. */
const LAST_MINUTE = 24 * 60 - 1;

/** How a day is coloured: cheaper than now, four steps dearer, or impossible. */
export type Heat = "less" | "h1" | "h2" | "h3" | "h4" | "no";

/** The most that each step of the scale costs more; dearer days share the last. */
export const HEAT_STEPS: readonly { heat: Heat; most: number }[] = [
  { heat: "h1", most: 10 }, { heat: "h2", most: 30 }, { heat: "h3", most: 70 },
];

export function heatOf(day: PlanDay): Heat {
  const change = day.change;
  if (change === null) return "no";
  if (change < 0) return "less";
  return HEAT_STEPS.find((step) => change <= step.most)?.heat ?? "h4";
}

/** "+7", "−8", "±0": short enough for a cell. */
export function changeText(change: number): string {
  if (change === 0) return "±0";
  return change > 0 ? `+${change}` : `−${-change}`;
}

/** "plus 7", for screen readers. */
export function changeSaid(change: number): string {
  if (change === 0) return t("cost-none");
  return change > 0 ? t("cost-plus", { count: change }) : t("cost-minus", { count: -change });
}

/** A day that would do, with every start that costs the same. */
export interface OtherDay {
  date: string;
  starts: string[];
  change: number;
  text: string;
}

/** Alternatives by day: two starts of one day at one price are one. */
export function otherDays(alternatives: PlanAlternative[]): OtherDay[] {
  const days: OtherDay[] = [];
  for (const one of alternatives) {
    const same = days.find((day) => day.date === one.date && day.change === one.costChange);
    if (same) same.starts.push(one.start);
    else days.push({ date: one.date, starts: [one.start], change: one.costChange, text: one.text });
  }
  return days;
}

/** "09.00" or "09.00 eller 13.00". */
export function startsText(starts: string[]): string {
  const [first = "", last] = starts.map(time);
  return last === undefined ? first : t("cost-or", { first, last });
}

/** When a meeting would end if it began at another time: it stays as long as it is, within the day. */
export function endFrom(meeting: MeetingRow, start: string): string {
  const end = minutesOf(start) + minutesOf(meeting.end) - minutesOf(meeting.start);
  return wireTime(clockOf(Math.min(end, LAST_MINUTE)));
}
