/** Which meetings come first: what is late or next. */
import type { MeetingRow } from "../../backend/generated/bindings";

export interface MeetingGroups {
  going: MeetingRow[];
  past: MeetingRow[];
}

/** Meetings that still need something, by date; and those that do not, newest first. */
export function groups(meetings: MeetingRow[], today: string): MeetingGroups {
  const isPast = (row: MeetingRow) =>
    row.status === "cancelled" || (row.status === "held" && row.date < today && row.ready.warning + row.ready.left === 0);
  return { going: meetings.filter((row) => !isPast(row)), past: meetings.filter(isPast).toReversed() };
}

/** The meetings of one body, or all, that hold every word asked for. */
export function chosen(meetings: MeetingRow[], body: string, asked: string): MeetingRow[] {
  const words = asked.toLocaleLowerCase("sv").split(/\s+/).filter(Boolean);
  return meetings.filter((row) => {
    const text = `${row.title} ${row.bodyName} ${row.place} ${row.date}`.toLocaleLowerCase("sv");
    return (body === "all" || row.body === body) && words.every((word) => text.includes(word));
  });
}
