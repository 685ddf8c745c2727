/** Breaks of the year, as they are drawn: those that follow on each other are one stretch. */
import type { PeriodView } from "../../backend/generated/bindings";
import { daysBetween, weekNumber } from "../../i18n/format";
import { t } from "../../i18n/text";

export interface Stretch {
  from: string;
  to: string;
  names: string[];
}

/** A weekend between two breaks does not part them. */
const WEEKEND = 3;

/** The breaks in order, joined: sportlov comes week by week, region by region. */
export function stretchesOf(periods: PeriodView[]): Stretch[] {
  const joined: Stretch[] = [];
  for (const period of periods.toSorted((a, b) => a.from.localeCompare(b.from))) {
    const last = joined.at(-1);
    if (last && daysBetween(last.to, period.from) <= WEEKEND) {
      last.to = period.to > last.to ? period.to : last.to;
      last.names.push(period.name);
    } else joined.push({ from: period.from, to: period.to, names: [period.name] });
  }
  return joined;
}

/** "v. 7–10". */
export function weeksOf(stretch: Stretch): string {
  const [first, last] = [weekNumber(stretch.from), weekNumber(stretch.to)];
  return t("year-weeks", { weeks: first === last ? String(first) : `${first}–${last}` });
}
