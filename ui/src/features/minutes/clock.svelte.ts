/** The time of day in the meeting room. Silent: it never beeps, and never moves anything on. */
import { localMoment } from "../../i18n/format";
import { minutesOf } from "../agenda/timeScale";
import type { Minutes } from "./holdDesk.svelte";

export class Clock {
  now = $state.raw(new Date());
  readonly moment = $derived(localMoment(this.now));

  /** Runs for as long as the calling component is on screen. */
  constructor() {
    $effect(() => {
      const timer = setInterval(() => (this.now = new Date()), 10_000);
      return () => clearInterval(timer);
    });
  }
}

/** How the meeting keeps to its times. */
export interface Pace {
  /** Minutes into the open item; absent when the meeting is another day. */
  into: number | undefined;
  /** Minutes after the plan (negative: before); absent likewise. */
  drift: number | undefined;
}

/** Where the meeting is: an item begins when the one before is dealt with. */
export function pace(minutes: Minutes, item: string, moment: string, date: string): Pace {
  const at = minutes.paragraphs.findIndex((one) => one.item === item);
  const open = minutes.paragraphs[at];
  if (!open || !moment.startsWith(date)) return { into: undefined, drift: undefined };
  const now = minutesOf(moment.slice(11, 16));
  const planned = minutesOf(open.planned);
  const doneAt = minutes.paragraphs[at - 1]?.doneAt;
  const began = doneAt ? minutesOf(localMoment(new Date(doneAt)).slice(11, 16)) : planned;
  const into = now - began;
  if (into < 0) return { into: undefined, drift: undefined };
  return { into, drift: Math.max(began - planned, now - planned - open.minutes) };
}
