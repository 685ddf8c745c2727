/** The working days around a meeting, week by week: what is on each, and what it would cost to meet there. */
import type { DayView, MeetingRow, PeriodView, PlanCosts } from "../../backend/generated/bindings";
import { addDays, fullDay, monthName, time, weekNumber } from "../../i18n/format";
import { t } from "../../i18n/text";
import { changeSaid, changeText, heatOf, type Heat } from "./costs";
import { LANE_WORD, type Token } from "./lanes";
import { stepMonth, stepWeekdays, weekday } from "./scale";

export interface GridDay {
  date: string;
  /** A red day: nobody meets. */
  red: boolean;
  /** The colour of its cost; none while that is not known. */
  heat: Heat | undefined;
  /** Why the meeting cannot be there. */
  why: string | undefined;
  consultation: boolean;
  /** What it would cost more, or what is in the way, short: "+7", "SKS". */
  short: string;
  /** The day, its cost and all that is on it, in words. */
  name: string;
  /** Outside the year that is planned. */
  outside: boolean;
}

export interface GridWeek {
  week: number;
  monday: string;
  days: GridDay[];
}

const monday = (day: string) => addDays(day, -((new Date(`${day}T12:00:00Z`).getUTCDay() + 6) % 7));

/** `count` weeks around a day, about a third of them before it, inside the year. */
export function weeksAround(day: string, count: number, year: number): string[] {
  return weeksFrom(addDays(monday(day), -7 * Math.floor(count / 3)), count, year);
}

/** `count` weeks from a Monday on, or as near it as the year lets. */
export function weeksFrom(wanted: string, count: number, year: number): string[] {
  const earliest = monday(`${year}-01-01`);
  const latest = addDays(monday(`${year}-12-31`), -7 * (count - 1));
  const first = wanted < earliest || latest < earliest ? earliest : wanted > latest ? latest : wanted;
  return Array.from({ length: count }, (_, at) => addDays(first, 7 * at));
}

/** The week one has leafed to, and the day the meeting had then. */
export interface Leafed {
  from: string;
  beside: string;
}

/** The weeks one has leafed to, or those around the meeting; those again when it has moved out of them. */
export function weeksShown(leafed: Leafed | undefined, day: string, count: number, year: number): string[] {
  const weeks = leafed && weeksFrom(leafed.from, count, year);
  return weeks && (leafed.beside === day || weeks.includes(monday(day))) ? weeks : weeksAround(day, count, year);
}

/** The first week to show so that a day is among them: moved no further than needed. */
export function firstShowing(mondays: string[], day: string): string {
  const week = monday(day);
  const [first = week] = mondays;
  const last = mondays.at(-1) ?? week;
  if (week < first) return week;
  return week > last ? addDays(week, -7 * (mondays.length - 1)) : first;
}

/** A day, or the working day next to it. */
const inwards = (day: string, by: 1 | -1) => (weekday(day) === day ? day : stepWeekdays(day, by));

/**
 * Where a key leads from a day, as in other calendars: arrows to the next day or week, Home and End to
 * the ends of the week, with Ctrl to those of the year, Page Up and Page Down a month. Nothing for other
 * keys; the day itself where the year ends.
 */
export function dayByKey(event: Pick<KeyboardEvent, "key" | "ctrlKey">, day: string, year: number): string | undefined {
  const first = inwards(`${year}-01-01`, 1);
  const last = inwards(`${year}-12-31`, -1);
  const ways: Partial<Record<string, string>> = event.ctrlKey
    ? { Home: first, End: last }
    : {
        ArrowDown: stepWeekdays(day, 1), ArrowUp: stepWeekdays(day, -1), ArrowRight: addDays(day, 7), ArrowLeft: addDays(day, -7),
        PageDown: stepMonth(day, 1), PageUp: stepMonth(day, -1),
        Home: [monday(day), first].toSorted()[1], End: [addDays(monday(day), 4), last].toSorted()[0],
      };
  const to = ways[event.key];
  return to && (to < first || to > last) ? day : to;
}

/** The weeks with their days filled in. `meeting` is the one being placed, which is not in its own way. */
export function gridOf(mondays: string[], year: number, tokens: Token[], days: DayView[], periods: PeriodView[], meeting: MeetingRow, costs?: PlanCosts): GridWeek[] {
  const special = new Map(days.map((day) => [day.date, day]));
  const priced = new Map(costs?.days.map((day) => [day.date, day]));
  const on = (date: string) => tokens.filter((token) => token.lane !== "deadlines" && token.id !== meeting.id && !token.cancelled && token.date <= date && date <= token.lastDate);
  const cell = (date: string): GridDay => {
    const there = on(date);
    const day = special.get(date);
    const price = priced.get(date);
    const red = day?.closed ?? false;
    const why = price?.why ?? (red ? day?.name : undefined);
    const main = there.find((token) => !token.consultation) ?? there[0];
    const period = periods.find((known) => known.from <= date && date <= known.to)?.name;
    const cost = price?.change === null || price === undefined ? why && t("cost-cannot", { why }) : date === meeting.date ? t("cost-chosen").toLowerCase() : changeSaid(price.change);
    const start = price?.start && date !== meeting.date && t("cost-at", { start: time(price.start) });
    const told = [day?.name, period, ...there.map((token) => token.title)].filter((what) => what !== why);
    return {
      date, red, why, consultation: there.some((token) => token.consultation), outside: !date.startsWith(String(year)),
      heat: price ? heatOf(price) : red ? "no" : undefined,
      short: typeof price?.change === "number" ? changeText(price.change) : red ? t("year-grid-red") : why && main && (main.meeting || why.includes(main.title)) ? shortOf(main) : "",
      name: [fullDay(date), cost, start, ...told].filter(Boolean).join(", "),
    };
  };
  return mondays.map((first) => {
    const week = Array.from({ length: 5 }, (_, day) => cell(addDays(first, day)));
    return { week: weekNumber(first), monday: first, days: week };
  });
}

/** The months over the weeks: a week belongs to the month that begins in it, or that it is in. */
export function monthsOf(weeks: GridWeek[]): { name: string; first: string; weeks: number }[] {
  const months: { name: string; first: string; weeks: number }[] = [];
  for (const week of weeks) {
    const name = monthName(Number((week.days.at(-1)?.date ?? week.monday).slice(5, 7)));
    const last = months.at(-1);
    if (last?.name === name) last.weeks += 1;
    else months.push({ name, first: week.monday, weeks: 1 });
  }
  return months;
}

function shortOf(token: Token): string {
  if (token.meeting) return token.meeting.body === "strategic" ? t("year-grid-strategic") : t("year-grid-tactical");
  if (token.lane === "principals") return t("year-grid-principals");
  return token.lane === "other" ? t("year-grid-busy") : t(LANE_WORD[token.lane]);
}
