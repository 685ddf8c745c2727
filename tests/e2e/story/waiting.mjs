// Items that wait: asked for, placed and postponed by keyboard, taken when they propose themselves, followed between meetings.
const TODAY = "2027-03-04";
const MEETING = "2027-03-19";
const ASKED = "Gemensamt bildspråk";
const WISHED = "Stöd till kommunernas hälso- och sjukvård";
const MOVED = "Vem gör vad: stöd till primärvården";

export async function wait(hand, done) {
  await hand.openDemo(TODAY);
  await hand.prepares();
  await ask(hand);
  done("an item is asked for and waits beside the agenda");
  await placeAndPostpone(hand);
  done("it is placed and postponed without the mouse, and waits with the reason");
  await dragIn(hand);
  done("an item is dragged from those that wait to its place on the agenda");
  await takeProposal(hand);
  done("what was wanted at the meeting proposes itself with the reason, and is taken");
  await follow(hand);
  done("an item leads to the meeting that postponed it, and back");
  await hand.close();
  await hand.open(MEETING, { reducedMotion: "reduce" });
  await postponeAtMeeting(hand);
  done("a meeting under way postpones an item, and its record says so");
}

async function ask(hand) {
  await hand.keys("Alt+v");
  await hand.find("heading", "Väntande punkter");
  await hand.press("button", "Ny väntande punkt");
  await hand.find("dialog", "Ny väntande punkt");
  await hand.press("button", "Lägg till");
  await hand.sees("Punkten behöver en rubrik.");
  await hand.fill("Rubrik", ASKED);
  await hand.fill("Föreslagen av", "Socialstyrelsen");
  await hand.keys("Enter");
  await hand.misses("dialog", "Ny väntande punkt");
  await hand.find("button", ASKED);
}

/** From the panel with Tab and Enter, from the agenda with Alt+B. */
async function placeAndPostpone(hand) {
  await hand.focusOn(await hand.find("button", `Sätt på dagordningen: ${ASKED}`));
  await hand.keys("Enter");
  await hand.find("row", new RegExp(`^Punkt 11, .*${ASKED}`));
  await hand.press("row", new RegExp(`${ASKED}`));
  await hand.keys("Alt+b");
  await hand.find("dialog", "Bordlägg punkten");
  await hand.press("button", "Bordlägg");
  await hand.sees("Fyll i det här fältet.");
  await hand.fill("Skäl", "Underlaget är inte klart");
  await hand.keys("Tab");
  await hand.keys("Tab");
  await hand.keys("Tab");
  await hand.keys("Tab");
  await hand.isAt("button", "Bordlägg");
  await hand.keys("Enter");
  await hand.misses("row", new RegExp(ASKED));
  await hand.sees(/^Bordlagd från Strategiska 1\/2027 den 19 mars 2027: Underlaget är inte klart$/);
}

/** Dropped on the lower half of a row it comes after it; Escape gives the drag up. */
async function dragIn(hand) {
  const handle = () => hand.page.locator("[data-waiting]", { hasText: ASKED }).locator("[data-drag]").elementHandle();
  await hand.drag(await handle(), await hand.find("row", /^Punkt 6, /));
  await hand.find("row", new RegExp(`^Punkt 7, .*${ASKED}`));
  await hand.keys("Control+z");
  await hand.misses("row", new RegExp(ASKED));
}

async function takeProposal(hand) {
  await hand.sees("Önskad till det här mötet");
  await hand.press("button", `Ta med: ${WISHED}`);
  await hand.find("row", new RegExp(WISHED));
  await hand.keys("Control+z");
  await hand.misses("row", new RegExp(WISHED));
  await hand.find("button", `Ta med: ${WISHED}`);
}

async function follow(hand) {
  await hand.press("button", "Stäng väntande punkter");
  await hand.press("row", new RegExp(MOVED));
  await hand.press("button", "Strategiska 2/2026, punkt 8");
  await hand.find("heading", "Strategiska styrgruppen 2/2026");
  await hand.sees(/^Bordlagd: Frågan om prioriterade områden behövde mer tid$/);
  await hand.press("button", "Strategiska 1/2027, punkt 8");
  await hand.find("heading", "Strategiska styrgruppen 1/2027");
  await hand.sees("Det här mötet, punkt 8");
}

/** The old occurrence stays in the record, ticked and with a sentence; the item waits anew. */
async function postponeAtMeeting(hand) {
  await hand.find("link", "Möten", 120_000);
  await hand.press("link", "Möten");
  await hand.press("button", "Strategiska 1/2027");
  await hand.press("button", /^Genomför/);
  await hand.press("button", "Börja mötet");
  await hand.press("button", new RegExp(MOVED));
  await hand.keys("Alt+b");
  await hand.find("dialog", "Bordlägg punkten");
  await hand.fill("Skäl", "Tiden räckte inte");
  await hand.press("button", "Bordlägg");
  await hand.misses("dialog", "Bordlägg punkten");
  await hand.sees("Punkten bordläggs. Skäl: Tiden räckte inte.");
  await hand.press("button", /^Förbered/);
  await hand.sees("Bordlagd: Tiden räckte inte");
}
