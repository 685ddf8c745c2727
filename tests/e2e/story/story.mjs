// The main job, end to end: from an empty partnership to approved minutes.
import assert from "node:assert/strict";
import { fileURLToPath } from "node:url";
import { changeAfterCall } from "./changing.mjs";
import { checkChanges, checkInvitation, checkMinutes, checkNotice, checkYearCalendar } from "./files.mjs";
import { approve, correct, findAgain, hold } from "./holding.mjs";
import { call, changePassphrase, comeBack, draftAgenda, found, importCalendars, planMeetings, proposeYear, seat, settlePlace } from "./planning.mjs";

const SAMPLES = fileURLToPath(new URL("../../../assets/samples/calendars", import.meta.url));

/** The days of the story: when the year is planned, and when the meeting is. */
export const PLANNING = "2027-01-11";
export const MEETING = "2027-03-19";

/** Runs the story with a hand. Each step is told when it is done. */
export async function tell(hand, done) {
  const step = async (name, work) => {
    const began = Date.now();
    const result = await work();
    done(`${name} (${((Date.now() - began) / 1000).toFixed(1)} s)`);
    return result;
  };
  await step("the first page is shown", () => hand.open(PLANNING));
  await step("an empty partnership is founded", () => found(hand));
  await step("people get seats, one the chair", () => seat(hand));
  await step("three calendars are imported", () => importCalendars(hand, SAMPLES));
  checkYearCalendar(await step("a year is proposed and adopted, a meeting moved by keyboard, the calendar saved", () => proposeYear(hand)));
  done("the calendar says when");
  await step("meetings are placed and judged", () => planMeetings(hand));
  await step("the agenda is drafted, moved and edited", () => draftAgenda(hand));
  await step("the place and the secretary are settled", () => settlePlace(hand));
  const sent = await step("the notice and the invitation are saved", () => call(hand));
  checkNotice(sent.notice);
  checkInvitation(sent.invitation);
  done("both say what they should");
  const changed = await step("another meeting is called, moved and cancelled", () => changeAfterCall(hand));
  checkChanges(changed);
  done("calendars are told of both, and no file takes another's name");
  await step("the passphrase is changed", () => changePassphrase(hand));
  await hand.close();
  await step("the program starts again on the day of the meeting", () => hand.open(MEETING));
  await step("the file opens with its passphrase only", () => comeBack(hand));
  const took = await step("the meeting is held by keyboard alone", () => hold(hand));
  for (const [what, seconds] of Object.entries(took)) assert.ok(seconds < 5, `the ${what} took ${seconds.toFixed(1)} s`);
  done(`a position and an action take ${took.position.toFixed(1)} and ${took.action.toFixed(1)} s, and leave the caret in the text`);
  const minutes = await step("the minutes are approved and saved", () => approve(hand));
  checkMinutes(minutes);
  done("the minutes say what they should");
  checkMinutes(await step("a correction is begun, and what was approved stays", () => correct(hand)));
  await step("all of it is found again", () => findAgain(hand));
}
