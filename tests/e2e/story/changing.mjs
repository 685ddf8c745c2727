// After the call: the meeting moves, and is cancelled. Calendars must be told of both.
import { SECRETARY } from "./people.mjs";

/** When the second meeting of the strategic group was planned, and where it moves. */
export const MOVED_FROM = "24 september 2027";
export const MOVED_TO = "1 oktober 2027";

/** Calls the autumn meeting, moves it and cancels it. Gives every file that people got. */
export async function changeAfterCall(hand) {
  await hand.press("link", "Möten");
  await hand.press("button", "Strategiska 2/2027");
  await hand.find("heading", "Strategiska styrgruppen 2/2027");
  await hand.press("button", /^Förbered/);
  await hand.press("button", "Hämta standarddagordning");
  await hand.find("row", /^Punkt 1, /);
  await hand.press("button", /^Planera/);
  await hand.pick("Sekreterare", SECRETARY.name, new RegExp(`^${SECRETARY.name}`));
  await hand.sees(/^Sparat \d\d\.\d\d$/);
  const first = await send(hand, "Spara inbjudan (.ics)", "Är kallelsen skickad?");
  await hand.press("button", /^Planera/);
  await hand.press("button", "Flytta mötet");
  await hand.fill("Datum", MOVED_TO);
  await hand.fill("Varför mötet flyttas", "Salen är upptagen.");
  await hand.press("button", "Flytta mötet");
  await hand.misses("dialog", /^Flytta/);
  const update = await send(hand, "Spara uppdateringen (.ics)", "Är uppdateringen skickad?");
  await hand.press("button", /^Planera/);
  await hand.press("button", "Ställ in mötet");
  await hand.fill("Varför mötet ställs in", "Underlaget är inte klart.");
  await hand.press("button", "Ställ in mötet");
  await hand.misses("dialog", /^Ställ in/);
  const cancellation = await send(hand, "Spara avbokningen (.ics)", "Är avbokningen skickad?");
  return { first, update, cancellation };
}

/** Saves the calendar file and the notice that goes with it, and logs them as sent. */
async function send(hand, verb, question) {
  await hand.press("button", /^Kalla/);
  await hand.sees(/^Kallelse/, 60_000);
  const invitation = await hand.saveFile(() => hand.press("button", verb));
  const notice = await hand.saveFile(() => hand.press("button", "Spara kallelsen som PDF"));
  await hand.press("button", "Registrera utskick");
  await hand.find("dialog", question);
  await hand.press("button", "Registrera utskick");
  await hand.sees("Utskicket är registrerat");
  return { invitation, notice };
}
