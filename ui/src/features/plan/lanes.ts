/** A year plan as lanes of tokens: what the timeline, the wheel and the list all draw. */
import type { DeadlineView, EventKind, EventView, MeetingRow, YearPlanView } from "../../backend/generated/bindings";
import { dayAndMonth, dayNumber, fullDay, timeSpan, week } from "../../i18n/format";
import { t, type PlainKey } from "../../i18n/text";
import { STATUS_WORD } from "../../i18n/words";

export const LANES = ["strategic", "tactical", "council", "principals", "sks", "other", "deadlines", "days"] as const;
export type LaneId = (typeof LANES)[number];

export const LANE_WORD: Record<LaneId, PlainKey> = {
  strategic: "body-strategic", tactical: "body-tactical-lane", council: "year-lane-council", principals: "year-lane-principals",
  sks: "year-lane-sks", other: "year-lane-other", deadlines: "year-lane-deadlines", days: "year-lane-days",
};

/** The lane of an imported event. */
export const EVENT_LANE: Record<EventKind, LaneId> = {
  councilMeeting: "council", consultation: "principals", principalsMeeting: "principals", sksMeeting: "sks",
  deadline: "deadlines", busy: "other", other: "other",
};

export const EVENT_WORD: Record<EventKind, PlainKey> = {
  councilMeeting: "year-kind-council-meeting", consultation: "year-kind-consultation", principalsMeeting: "year-kind-principals-meeting",
  sksMeeting: "year-kind-sks-meeting", deadline: "year-kind-deadline", busy: "year-kind-busy", other: "year-kind-other",
};

/** Something that has a day in the year. */
export interface Token {
  id: string;
  lane: LaneId;
  date: string;
  lastDate: string;
  /** "13.00–15.00", or nothing for whole days. */
  times: string;
  /** The day in figures: "19", "10–11". */
  label: string;
  title: string;
  /** Everything, for screen readers: title, day, week, times and state. */
  name: string;
  state: string;
  cancelled: boolean;
  /** A *samråd*, drawn filled. */
  consultation: boolean;
  pinned: boolean;
  meeting?: MeetingRow;
  event?: EventView;
  deadline?: DeadlineView;
  /** The ids of those that one mark stands for, itself first. */
  gathered?: string[];
}

/** Whether a meeting's day can still be changed. */
export function isMovable(meeting: MeetingRow): boolean {
  return meeting.status === "planned" || meeting.status === "called";
}

const said = (parts: (string | false | undefined)[]) => parts.filter(Boolean).join(", ");

function ofMeeting(meeting: MeetingRow): Token {
  const times = timeSpan(meeting.start, meeting.end);
  const state = said([meeting.status !== "planned" && t(STATUS_WORD[meeting.status]), meeting.pinned && t("year-pinned")]);
  return {
    id: meeting.id, lane: meeting.body, date: meeting.date, lastDate: meeting.date, times, label: dayNumber(meeting.date), title: meeting.title,
    name: said([meeting.title, fullDay(meeting.date), week(meeting.date), times, t(STATUS_WORD[meeting.status]), meeting.pinned && t("year-pinned")]),
    state, cancelled: meeting.status === "cancelled", consultation: false, pinned: meeting.pinned, meeting,
  };
}

function ofEvent(event: EventView, at: number): Token {
  const several = event.lastDate !== event.date;
  const times = event.start && event.end ? timeSpan(event.start, event.end) : "";
  const state = said([event.cancelled && t("status-cancelled"), event.tentative && t("year-tentative")]);
  return {
    id: event.id ?? `event-${at}`, lane: EVENT_LANE[event.kind], date: event.date, lastDate: event.lastDate, times,
    label: several ? `${dayNumber(event.date)}–${dayNumber(event.lastDate)}` : dayNumber(event.date), title: event.summary,
    name: said([t(EVENT_WORD[event.kind]), event.summary, fullDay(event.date), several && t("year-through", { day: fullDay(event.lastDate) }), several && `${dayNumber(event.date)}–${dayNumber(event.lastDate)}`, times, state]),
    state, cancelled: event.cancelled, consultation: event.kind === "consultation", pinned: false, event,
  };
}

function ofDeadline(deadline: DeadlineView): Token {
  return {
    id: `deadline-${deadline.key}-${deadline.date}`, lane: "deadlines", date: deadline.date, lastDate: deadline.date, times: "",
    label: dayNumber(deadline.date), title: deadline.title, name: said([deadline.title, fullDay(deadline.date)]),
    state: deadline.done ? t("year-done") : "", cancelled: false, consultation: false, pinned: false, deadline,
  };
}

/** Everything with a day, by date. */
export function tokensOf(view: YearPlanView): Token[] {
  return [...view.meetings.map(ofMeeting), ...view.events.map(ofEvent), ...view.deadlines.map(ofDeadline)].toSorted(
    (a, b) => a.date.localeCompare(b.date) || LANES.indexOf(a.lane) - LANES.indexOf(b.lane),
  );
}

/** The tokens of each lane that is drawn; the lane for anything else only if there is anything. */
export function lanesOf(tokens: Token[]): { id: LaneId; tokens: Token[] }[] {
  return LANES.filter((id) => id !== "days" && (id !== "other" || tokens.some((token) => token.lane === "other"))).map((id) => ({
    id, tokens: tokens.filter((token) => token.lane === id),
  }));
}

/** One mark for those that would lie on each other, at the true day of the first. */
export function gather(tokens: Token[], place: (token: Token) => number, size: number): Token[] {
  const groups: Token[][] = [];
  for (const token of tokens) {
    const group = groups.at(-1);
    if (group?.[0] && place(token) - place(group[0]) < size) group.push(token);
    else groups.push([token]);
  }
  return groups.flatMap((group) => {
    const [first] = group;
    if (!first || group.length === 1) return group;
    const count = t("year-deadlines-gathered", { count: group.length });
    return [{ ...first, label: `× ${group.length}`, title: group.map((token) => `${dayAndMonth(token.date)}: ${token.title}`).join("\n"), name: `${count}: ${group.map((token) => token.name).join("; ")}`, gathered: group.map((token) => token.id) }];
  });
}
