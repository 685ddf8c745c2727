/** The working days around a meeting, week by week: what is on each, and which are closed. */
import type { DayView, MeetingRow, PeriodView } from "../../backend/generated/bindings";
import { addDays, fullDay, monthName, weekNumber } from "../../i18n/format";
import { t, type PlainKey } from "../../i18n/text";
import { LANE_WORD, type Token } from "./lanes";

export interface GridDay {
  date: string;
  /** The name of the red day, if nobody meets. */
  closed: string | undefined;
  /** A school break, a half day or a bridge day: open, but worth knowing. */
  note: string | undefined;
  consultation: boolean;
  /** What is on that day, short: "SKS", "Rådet". */
  short: string;
  /** The day and all that is on it, for screen readers. */
  name: string;
  /** Outside the year that is planned. */
  outside: boolean;
}

export interface GridWeek {
  week: number;
  monday: string;
  days: GridDay[];
}

/** Days that are open but not like others, in a word short enough for a cell; a break has none of its own. */
const SHORT_NOTE: Partial<Record<string, PlainKey>> = { eve: "year-grid-half", halfDay: "year-grid-half", bridge: "year-grid-bridge" };

const monday = (day: string) => addDays(day, -((new Date(`${day}T12:00:00Z`).getUTCDay() + 6) % 7));

/** `count` weeks around a day, about a third of them before it, inside the year. */
export function weeksAround(day: string, count: number, year: number): string[] {
  const last = monday(`${year}-12-31`);
  const wanted = addDays(monday(day), -7 * Math.floor(count / 3));
  const earliest = monday(`${year}-01-01`);
  const latest = addDays(last, -7 * (count - 1));
  const first = wanted < earliest ? earliest : wanted > latest ? (latest > earliest ? latest : earliest) : wanted;
  return Array.from({ length: count }, (_, at) => addDays(first, 7 * at));
}

/** The weeks with their days filled in. `meeting` is the one being placed, which is not in its own way. */
export function gridOf(mondays: string[], year: number, tokens: Token[], days: DayView[], periods: PeriodView[], meeting: MeetingRow): GridWeek[] {
  const special = new Map(days.map((day) => [day.date, day]));
  const on = (date: string) => tokens.filter((token) => token.lane !== "deadlines" && token.id !== meeting.id && !token.cancelled && token.date <= date && date <= token.lastDate);
  const cell = (date: string): GridDay => {
    const there = on(date);
    const day = special.get(date);
    const closed = day?.closed ? day.name : undefined;
    const note = day && !day.closed ? day.name : periods.find((period) => period.from <= date && date <= period.to)?.name;
    const main = there.find((token) => !token.consultation);
    return {
      date, closed, note, consultation: there.some((token) => token.consultation), outside: !date.startsWith(String(year)),
      short: closed ? t("year-grid-red") : main ? shortOf(main) : note ? t(SHORT_NOTE[day?.kind ?? ""] ?? "year-grid-school") : "",
      name: [fullDay(date), closed, note, ...there.map((token) => token.title)].filter(Boolean).join(", "),
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
