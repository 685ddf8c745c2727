// A year that will not hold: what collides and what would help, a search that is stopped, and an adopted plan that must change.
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { until } from "../support/processes.mjs";
import { busyYear, movedIn, wholeYear } from "./incoming.mjs";

const COUNCIL = fileURLToPath(new URL("../../../assets/samples/calendars/radet-2027-fiktiv.ics", import.meta.url));
const TODAY = "2027-03-04";

export async function replan(hand, done) {
  await hand.openDemo(TODAY);
  await hand.press("link", "Årsplan");
  await hand.find("heading", "Årsplan 2027");
  await conflict(hand);
  done("what collides is shown, each with what would help");
  await stopSearch(hand);
  done("a long search tells how far it has come, and is stopped with the best so far; what is old says so");
  await adoptAndCall(hand);
  done("the plan is adopted, and a meeting of it called");
  await councilMoves(hand);
  done("a Council meeting that moves shows what it breaks in the adopted plan");
  await leastChange(hand);
  done("the least change is proposed and adopted, and what must be sent again is told");
}

/** Takes in a calendar that is let go over the window. */
async function take(hand, file) {
  await hand.dropFiles([file]);
  await hand.find("dialog", "Kalendrar");
  await hand.press("button", /^Läs in \d/);
  await hand.misses("dialog", "Kalendrar");
}

/** Undoes what was done last, and waits until the page says so. */
async function undo(hand) {
  await hand.press("heading", "Årsplan 2027");
  await hand.keys("Control+z");
  await hand.sees(/^Ångrat: Kalendern /);
}

async function conflict(hand) {
  await take(hand, wholeYear());
  await hand.press("button", "Föreslå plan");
  await hand.press("button", "Räkna");
  await hand.find("heading", "Vad som krockar", 60_000);
  await hand.sees(/Det räcker att ändra ett av dem\.$/);
  for (const trip of ["SKS lägerskola", "SKS studieresa"]) await hand.sees(new RegExp(`^Släpp kravet på ${trip}`));
  await hand.misses("button", "Fastställ");
  await hand.press("button", "Stäng");
  await undo(hand);
}

async function stopSearch(hand) {
  await take(hand, busyYear(1000));
  await hand.press("button", "Föreslå plan");
  await hand.fill("Strategiska möten", "30");
  await hand.fill("Taktiska möten", "40");
  await hand.keys("Enter");
  await hand.sees(/^Bästa hittills: \d+\. Ingen plan kostar mindre än \d+\.$/, 60_000);
  await hand.press("button", "Avbryt räkningen");
  await hand.sees("inte bevisat bäst");
  await hand.sees(/^Bästa planen hittills kostar \d+\./);
  // What was found for other numbers is no answer to these.
  await hand.fill("Taktiska möten", "99");
  await hand.sees(/^Svaret nedan gäller inte/);
  await hand.keys("Enter");
  await hand.sees("Skriv ett heltal från 0 till 52.");
  await hand.press("button", "Stäng");
  await undo(hand);
}

async function adoptAndCall(hand) {
  await hand.press("button", "Fastställ");
  await hand.find("dialog", "Fastställ årsplanen 2027");
  await hand.press("button", "Fastställ plan");
  await hand.sees("Fastställd 4 mars 2027");
  await toCall(hand);
  await hand.press("button", "Registrera utskick");
  await hand.find("dialog", "Är kallelsen skickad?");
  await hand.press("button", "Registrera utskick");
  await hand.sees("Kallat", 30_000);
  await hand.press("link", "Årsplan");
  await hand.find("button", /^Strategiska 1\/2027, fredag 19 mars 2027, .*Kallat$/);
}

/** The step of the meeting of 19 March where it is called to. */
async function toCall(hand) {
  await hand.press("link", /Strategiska 1\/2027/);
  await hand.press("button", /^Kalla/);
  await hand.sees(/^Kallelse/, 60_000);
}

async function councilMoves(hand) {
  const text = readFileSync(COUNCIL, "utf8");
  await hand.dropFiles([movedIn("radet-2027-fiktiv.ics", text, ["20270318T130000", "20270318T160000"], ["20270319T130000", "20270319T160000"])]);
  await hand.find("dialog", "Kalendrar");
  await hand.sees("1 flyttad");
  await hand.sees(/^förut tor 18 mars/);
  await hand.press("button", "Läs in 1");
  await hand.misses("dialog", "Kalendrar");
  await hand.press("button", /^Strategiska 1\/2027, fredag 19 mars 2027/);
  await hand.sees(/krockar med \[FIKTIV\] Rådsmöte 2\.$/);
  await hand.sees(/^10 av 11 regler håller, 1 att se över/);
  await hand.find("button", /^Varning: Strategiska möten nära samråden .*Rådsmöte 2 ligger samtidigt/);
}

async function leastChange(hand) {
  await hand.press("button", "Föreslå plan");
  await until("the adopted plan to be kept", async () => (await (await hand.find("checkbox", "Ändra så lite som möjligt")).getAttribute("aria-checked")) === "true");
  await hand.press("checkbox", "Också kallade möten får flyttas");
  await hand.press("button", "Räkna");
  await hand.sees("Flyttas: 1 möte", 60_000);
  await hand.sees("Ligger kvar: 7 möten");
  await hand.sees(/^1 möte är kallat och flyttas/);
  await hand.sees("ny kallelse behövs");
  await hand.press("button", "Fastställ");
  await hand.find("dialog", "Fastställ årsplanen 2027");
  await hand.press("button", "Fastställ plan");
  await hand.sees("Fyll i det här fältet.");
  await hand.fill("Varför kallade möten flyttas", "Rådets möte har flyttats.");
  await hand.press("button", "Fastställ plan");
  await hand.sees("Årsplanen 2027 är fastställd. 1 möte behöver en ny kallelse");
  await hand.find("button", /^Strategiska 1\/2027, torsdag 18 mars 2027, /);
  await hand.sees(/^11 av 11 regler håller/);
  // Both the notice and the invitation of the meeting are to be sent again.
  await toCall(hand);
  await hand.sees("Uppdatering");
  await hand.sees("Mötet har ändrats sedan inbjudan skickades. Skicka en uppdatering.");
  await hand.find("button", "Registrera utskick");
}
