/** The time in the meeting room. Silent: it never beeps, and never moves anything on. */
import { localMoment } from "../../i18n/format";
import { minutesOf } from "../agenda/timeScale";
import type { Pause } from "./held.svelte";
import type { Minutes } from "./holdDesk.svelte";

export class Clock {
  now = $state.raw(new Date());
  readonly moment = $derived(localMoment(this.now));

  /** Runs for as long as the calling component is on screen. */
  constructor() {
    $effect(() => {
      const timer = setInterval(() => (this.now = new Date()), 1_000);
      return () => clearInterval(timer);
    });
  }
}

/** How the meeting keeps to its times; whole minutes where nothing else is said. */
export interface Pace {
  /** Since the meeting began, pauses and all. */
  since: number;
  /** When it began, `13:01`. */
  began: string;
  /** Into the open item, pauses not counted; absent when another must be dealt with first. */
  into: number;
  /** Beyond what the item was planned to take; 0 when within it. */
  over: number;
  /** How much of the item's time has passed, from 0. */
  share: number;
  /** After the plan (negative: before). */
  drift: number;
  /** Into the pause that goes on. */
  pause: number | undefined;
}

const MINUTE = 60_000;

/**
 * Where the meeting is: an item begins when the one before it is dealt with, the first one with
 * the meeting. What is dealt with is timed until then. Absent before the time of the item.
 */
export function pace(minutes: Minutes, item: string, pauses: readonly Pause[], now: Date): Pace | undefined {
  const at = minutes.paragraphs.findIndex((one) => one.item === item);
  const open = minutes.paragraphs[at];
  const first = minutes.paragraphs[0];
  if (!open || !first) return undefined;
  const start = minutes.begunAt === null ? plannedAt(first.planned, now) : Date.parse(minutes.begunAt);
  const before = minutes.paragraphs.slice(0, at).map((one) => one.doneAt).filter((done) => done !== null);
  const began = Math.max(start, ...before.slice(-1).map((done) => Date.parse(done)));
  const until = open.doneAt ? Date.parse(open.doneAt) : now.getTime();
  if (until < began) return undefined;
  const spent = until - began - paused(pauses, began, until);
  const into = Math.floor(spent / MINUTE);
  const planned = minutesOf(open.planned);
  const late = clockMinutes(new Date(began)) - planned;
  const going = pauses.find((one) => one.to === undefined);
  return {
    since: Math.floor((now.getTime() - start) / MINUTE),
    began: localMoment(new Date(start)).slice(11, 16),
    into,
    over: Math.max(0, into - open.minutes),
    share: spent / MINUTE / Math.max(1, open.minutes),
    drift: Math.max(late, clockMinutes(new Date(until)) - planned - open.minutes),
    pause: going && Math.floor((now.getTime() - going.from) / MINUTE),
  };
}

/** Milliseconds of pauses within a stretch. */
function paused(pauses: readonly Pause[], from: number, to: number): number {
  const within = pauses.map((one) => Math.min(one.to ?? to, to) - Math.max(one.from, from));
  return within.reduce((sum, part) => sum + Math.max(0, part), 0);
}

const clockMinutes = (moment: Date) => minutesOf(localMoment(moment).slice(11, 16));

/** A planned time as a moment of today. */
function plannedAt(clock: string, now: Date): number {
  const minutes = minutesOf(clock);
  return new Date(now.getFullYear(), now.getMonth(), now.getDate(), Math.floor(minutes / 60), minutes % 60).getTime();
}
