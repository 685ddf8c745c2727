// What only a hand at the window shows: dragging, dropped files, own keys, and a window so narrow as at high zoom.
import { until } from "../support/processes.mjs";
import { answerFrom, brokenCalendar } from "./incoming.mjs";

const TODAY = "2027-03-04";
/** A laptop, the same at 200 %, and the narrowest that WCAG asks for (1280 px at 400 %). */
const WIDTHS = [{ width: 1366, height: 690 }, { width: 683, height: 345 }, { width: 320, height: 400 }];
const PLACES = ["#/overview", "#/plan?view=timeline", "#/plan?view=wheel", "#/plan?view=list", "#/people", "#/settings"];

export async function handle(hand, done) {
  await hand.openDemo(TODAY);
  const { meetings } = await hand.call("meeting_list", {});
  const meeting = meetings.find((one) => one.status === "planned" && one.body === "strategic");
  await dragRow(hand, meeting);
  done("an agenda row is dragged with the pointer, and put back by undo");
  await dragMeeting(hand);
  done("a meeting is dragged in the timeline, and put back by undo");
  await dropFiles(hand, meeting);
  done("dropped files go where they belong");
  await ownKeys(hand);
  done("keys are changed, conflicts told, and the first ones brought back");
  await savesOnce(hand);
  done("a double click saves once");
  await demoComesBack(hand);
  done("the demo year opens without a passphrase page");
  await narrow(hand);
  done(`nothing needs sideways scrolling in ${WIDTHS.length} widths`);
}

async function go(hand, address) {
  await hand.page.evaluate((to) => (location.hash = to), address);
  await until("the place to be still", () => hand.page.evaluate(() => document.querySelector("main h1") && !document.querySelector(".skeleton")));
}

async function dragRow(hand, meeting) {
  await go(hand, `#/meeting?id=${meeting.id}&step=prepare`);
  const title = (await hand.labelOf(await hand.find("row", /^Punkt 2,/))).split(", ")[2];
  const handle = await (await hand.find("row", /^Punkt 2,/)).$("[data-drag]");
  await hand.drag(handle, await hand.find("row", /^Punkt 4,/));
  await hand.find("row", new RegExp(`^Punkt 4, [\\d.]+, ${title}`));
  if (await hand.query({ role: "menuitem", pattern: "" })) throw new Error("the drag opened the handle's menu");
  await hand.keys("Control+z");
  await hand.find("row", new RegExp(`^Punkt 2, [\\d.]+, ${title}`));
}

async function dragMeeting(hand) {
  await go(hand, "#/plan?view=timeline");
  const token = await hand.find("button", /^Strategiska 2\/2027, fredag 15 oktober/);
  await hand.drag(token, (x, y) => [x + 14, y]);
  await hand.misses("button", /^Strategiska 2\/2027, fredag 15 oktober/);
  await hand.keys("Control+z");
  await hand.find("button", /^Strategiska 2\/2027, fredag 15 oktober/);
}

async function dropFiles(hand, meeting) {
  await go(hand, "#/overview");
  await hand.dropFiles([answerFrom("cecilia.mallstrom@example.invalid", meeting.id)]);
  await hand.find("dialog", "Svar på inbjudan");
  await hand.sees(/Cecilia Mallström svarar ja/);
  await hand.press("button", "Klar");
  await hand.dropFiles([brokenCalendar()]);
  await hand.find("dialog", "Kalendrar");
  await hand.press("button", "Läs in 2");
  await hand.misses("dialog", "Kalendrar");
  await hand.dropFiles([{ name: "anteckning.txt", text: "hej" }]);
  await hand.sees(/”anteckning\.txt” går inte att läsa in här/);
}

async function ownKeys(hand) {
  await go(hand, "#/settings");
  await hand.fill("Sök bland inställningarna", "översikt");
  await hand.press("button", "Ändra: Översikt");
  await hand.keys("Control+2");
  await hand.sees("Krockar med Årsplan");
  await hand.press("button", "Ändra: Översikt");
  await hand.keys("Control+m");
  await hand.misses("text", "Krockar med Årsplan");
  await hand.press("heading", "Inställningar");
  await hand.keys("Control+m");
  await hand.find("heading", "Torsdag 4 mars");
  await go(hand, "#/settings");
  await hand.press("button", "Återställ alla");
  await hand.keys("Control+m");
  await hand.find("heading", "Inställningar");
}

/** Only regions that say so may scroll sideways. */
async function narrow(hand) {
  const wide = [];
  for (const size of WIDTHS) {
    await hand.page.setViewportSize(size);
    for (const place of PLACES) {
      await go(hand, place);
      await hand.page.waitForTimeout(250);
      const over = await hand.page.evaluate(() => [document.documentElement, ...document.querySelectorAll("main, .work, .scroll, .top")].filter((one) => one.scrollWidth > one.clientWidth + 1).map((one) => `${one.localName}.${one.className} ${one.scrollWidth} > ${one.clientWidth}`));
      wide.push(...over.map((what) => `${place} at ${size.width}: ${what}`));
    }
  }
  if (wide.length > 0) throw new Error(`too wide:\n${wide.join("\n")}`);
}

/** A double click saves once. */
async function savesOnce(hand) {
  await go(hand, "#/people");
  await hand.press("button", "Ny person");
  await hand.fill("Namn", "Dubbla Klickson");
  await (await hand.find("button", "Spara")).dblclick({ noWaitAfter: true }).catch(() => undefined);
  await hand.misses("dialog", "Ny person");
  const { people } = await hand.call("directory_get", {});
  const saved = people.filter((one) => one.person.name === "Dubbla Klickson").length;
  if (saved !== 1) throw new Error(`a double click saved ${saved} persons`);
}

/** The demo year opens by itself: nobody was given a passphrase. */
async function demoComesBack(hand) {
  await hand.call("workspace_close", {});
  await hand.page.reload();
  await hand.find("link", "Årsplan", 30_000);
}
