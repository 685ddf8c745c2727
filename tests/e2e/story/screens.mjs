// Every screen of the window, in one list: for the pictures, and for the check that all can use them.
import { startServer } from "../support/server.mjs";
import { between } from "./exchange.mjs";
import { makeHub } from "./hub.mjs";
import { answerFrom, brokenCalendar } from "./incoming.mjs";
import { PASSPHRASE } from "./people.mjs";

/** The first pages, before anything is open. `act` comes to the screen from the welcome. */
const CLOSED = [
  { name: "forsta-start" },
  { name: "anslut", act: (hand) => hand.press("button", "Anslut") },
  { name: "anslut-fel", act: async (hand) => { await hand.press("button", "Anslut"); await hand.fill("Kod", "123 456"); await hand.press("button", "Anslut"); await hand.sees("Välj inbjudningsfilen."); } },
  { name: "nytt-fil", act: (hand) => hand.press("button", "Skapa") },
  { name: "nytt-organisation", act: (hand) => wizard(hand, 1) },
  { name: "nytt-ordforandeskap", act: (hand) => wizard(hand, 2) },
  { name: "nytt-frister", act: (hand) => wizard(hand, 3) },
];

/** All screens of the demo year. Meetings are chosen so that each step has something to show. */
async function demoScreens(hand) {
  const { meetings } = await hand.call("meeting_list", {});
  const standing = meetings.filter((meeting) => meeting.status !== "cancelled");
  const by = (...wishes) => wishes.map((wish) => standing.find(wish)).find(Boolean) ?? standing[0];
  const ahead = by((one) => one.status === "planned" && one.body === "strategic", (one) => one.status === "planned");
  const called = by((one) => one.status === "called", (one) => one.status === "planned");
  const empty = by((one) => one.status === "planned" && one.body === "strategic" && one.id !== ahead.id, (one) => one.status === "planned");
  const held = by((one) => one.status === "held" && one.body === "strategic", (one) => one.status === "held");
  const meeting = (one, step, tab) => `#/meeting?id=${one.id}&step=${step}${tab ? `&tab=${tab}` : ""}`;
  return [
    { name: "oversikt", address: "#/overview" },
    { name: "arsplan-tidslinje", address: "#/plan?view=timeline" },
    { name: "arsplan-arshjul", address: "#/plan?view=wheel" },
    { name: "arsplan-lista", address: "#/plan?view=list" },
    { name: "arsplan-forslag", address: "#/plan?view=timeline", act: propose },
    { name: "arsplan-faststall", address: "#/plan?view=timeline", act: (hand) => hand.press("button", "Fastställ") },
    { name: "arsplan-kalla", address: "#/plan?view=timeline", act: (hand) => hand.press("button", /^Källa R-036/) },
    { name: "arsplan-sammanstallning", address: "#/plan?view=timeline", act: async (hand) => { await hand.press("button", "Exportera"); await written(hand, "Årlig sammanställning", "menuitem"); } },
    { name: "moten", address: "#/meetings" },
    { name: "mote-planera", address: meeting(ahead, "plan") },
    { name: "mote-forbered-dagordning", address: meeting(called, "prepare") },
    { name: "mote-forbered-vantande", address: meeting(called, "prepare", "waiting") },
    { name: "mote-forbered-bordlagg", address: meeting(called, "prepare"), act: async (hand) => { await hand.press("row", /Vem gör vad/); await hand.keys("Alt+B"); } },
    { name: "mote-forbered-avsnitt", address: meeting(called, "prepare"), act: group },
    { name: "mote-forbered-punktens-vag", address: meeting(called, "prepare"), act: async (hand) => { await hand.press("row", /Vem gör vad/); await hand.keys("Enter"); await hand.sees("Punktens historik"); } },
    { name: "mote-forbered-handlingar", address: meeting(ahead, "prepare"), slow: true, act: (hand) => written(hand, "Alla möteshandlingar i en fil") },
    { name: "mote-forbered-tom", address: meeting(empty, "prepare") },
    { name: "mote-forbered-underlag", address: meeting(called, "prepare", "papers") },
    { name: "mote-forbered-granskning", address: meeting(ahead, "prepare", "review") },
    { name: "mote-forbered-granskningspaket", address: meeting(ahead, "prepare", "review"), act: async (hand) => { await hand.press("button", "Skapa granskningspaket"); await hand.find("dialog", "Skapa granskningspaket"); } },
    { name: "mote-forbered-svar", address: meeting(ahead, "prepare", "review"), act: async (hand) => { await hand.press("button", "Läs in ett svar"); await hand.find("dialog", "Läs in ett svar"); } },
    { name: "mote-forbered-deltagare", address: meeting(called, "prepare", "people") },
    { name: "mote-forbered-frister", address: meeting(called, "prepare", "deadlines") },
    { name: "mote-forbered-historik", address: meeting(called, "prepare", "history") },
    { name: "mote-kalla", address: meeting(called, "call"), slow: true },
    { name: "mote-genomfor", address: meeting(held, "hold") },
    { name: "mote-justera", address: meeting(held, "approve"), slow: true },
    { name: "mote-justera-jamfor", address: meeting(held, "approve"), slow: true, act: async (hand) => { await hand.press("button", "Jämför"); await hand.sees("Tidigare version"); } },
    { name: "mote-justera-handling", address: meeting(held, "approve"), slow: true, act: async (hand) => { await hand.press("button", "Ändra Protokollet"); await hand.sees("Bestämmelse"); } },
    { name: "mote-justera-maskera", address: meeting(held, "approve"), slow: true, act: async (hand) => { await hand.press("button", "Maskera ord"); await hand.sees("Ord som ska maskeras"); } },
    { name: "mote-justera-utdrag", address: meeting(held, "approve"), slow: true, act: (hand) => written(hand, "Välj paragraf") },
    { name: "mote-folj-upp", address: meeting(held, "followUp") },
    { name: "stallningstaganden", address: "#/positions" },
    { name: "atgarder", address: "#/actions" },
    { name: "punkter", address: "#/items" },
    { name: "register-behov", address: "#/registers?register=need" },
    { name: "register-insats", address: "#/registers?register=initiative", act: async (hand) => { await hand.press("button", "Kort stöd om levnadsvanor"); await hand.find("dialog", "Kort stöd om levnadsvanor"); } },
    { name: "register-rapport", address: "#/registers?register=annualReport", act: async (hand) => { await hand.press("button", "2026"); await hand.find("dialog", "2026"); } },
    { name: "register-grupper", address: "#/registers?register=systemGroup" },
    { name: "kontroller", address: "#/checks" },
    { name: "register-forordnanden", address: "#/registers?register=appointment" },
    { name: "deltagare", address: "#/people" },
    { name: "deltagare-forordnande", address: "#/people", act: async (hand) => { await hand.pressUntil("button", "Ge plats eller roll", () => hand.query({ role: "menuitem", name: "Nytt förordnande" })); await hand.press("menuitem", "Nytt förordnande"); await hand.find("dialog", "Nytt förordnande"); } },
    { name: "deltagare-organisation", address: "#/people", act: async (hand) => { await hand.press("tab", /^Organisationer/); await hand.press("row", /^Tandvårds/); await hand.sees("Funktionsadress"); } },
    { name: "mandatlista", address: "#/people", act: (hand) => written(hand, "Visa mandatlistan") },
    { name: "sok", address: "#/search?query=kunskapsst%C3%B6d" },
    { name: "utbyte-borja", address: "#/exchange" },
    { name: "installningar", address: "#/settings" },
    { name: "utseende", address: "#/settings?section=documentLook", slow: true, act: (hand) => hand.find("field", "Färg") },
    { name: "utseende-fel", address: "#/settings?section=documentLook", slow: true, act: async (hand) => { await hand.fill("Färg", "#ffb000"); await hand.find("button", /^Använd #/); } },
    { name: "mall", address: "#/settings?section=templates", act: (hand) => hand.find("row", /^Punkt 13, /) },
    { name: "mall-version", address: "#/settings?section=templates", act: (hand) => hand.press("button", /^Visa Programmets mall/) },
    { name: "kommandopalett", address: "#/overview", act: (hand) => palette(hand, "lev") },
    { name: "kontrollera", address: "#/overview", act: (hand) => hand.order("Kontrollera ett dokument") },
    { name: "kontrollera-akta", address: "#/overview", act: (hand) => checked(hand, held.id) },
    { name: "kontrollera-okand", address: "#/overview", act: (hand) => checked(hand) },
    { name: "kortkommandon", address: "#/overview", act: (hand) => hand.keys("F1") },
    { name: "kalendrar", address: "#/plan?view=timeline", act: (hand) => hand.press("button", "Kalendrar") },
    { name: "kalendrar-granska", address: "#/plan?view=timeline", act: (hand) => dropped(hand, brokenCalendar(), /^Läs in \d+$/) },
    { name: "svar", address: "#/overview", act: (hand) => dropped(hand, answerFrom("cecilia.mallstrom@example.invalid", called.id), "Klar") },
    { name: "mote-forbered-sent", address: meeting(called, "prepare"), act: (hand) => late(hand, called.id) },
    { name: "mote-kalla-igen", address: meeting(called, "call"), slow: true },
  ];
}

/**
 * A meeting while it is held, with everything a paragraph can have: called for today, begun, half of
 * its members noted, somebody partial, a position, an action, and one that is being written.
 */
async function underWay(hand) {
  const { meetings } = await hand.call("meeting_list", {});
  const { today } = await hand.call("workspace_status");
  const { id } = meetings.find((one) => one.date > today && one.body === "strategic" && ["planned", "called"].includes(one.status));
  await hand.call("meeting_move", { id, date: today, start: "13:00", end: "15:00", reason: "Salen är upptagen den 19 mars." });
  const { paragraphs, attendance } = await hand.call("minutes_start", { meeting: id });
  const person = (side, at) => attendance.filter((one) => one.side === side)[at].person.id;
  const said = { meeting: id, standsInForNobody: false, wholeMeeting: false };
  await hand.call("attendance_set_all", { meeting: id, people: attendance.map((one) => one.person.id), status: "onSite" });
  await hand.call("attendance_set", { ...said, person: person("sks", 1), status: "remote" });
  await hand.call("attendance_set", { ...said, person: person("authorities", 5), status: "absent" });
  const at = paragraphs.find((one) => one.proposal) ?? paragraphs[6];
  for (const { item } of paragraphs.slice(0, at.number - 1)) await hand.call("item_done", { item, done: true });
  await hand.call("recusal_set", { item: at.item, person: person("authorities", 3), recused: true });
  await hand.call("minutes_write", { item: at.item, version: "", text: "Taktiska samordningsgruppen har samlat in behov från fyra sjukvårdsregioner och tre myndigheter. Flera efterfrågar ett kortare stöd för primärvården. Det beslutades att SKS **återkommer**." });
  const position = await hand.call("position_add", { item: at.item });
  await hand.call("position_edit", { id: position.id, outcome: "agreed" });
  await hand.call("action_add", { item: at.item, text: "Kalla till startmöte", owner: person("sks", 0), due: "2027-04-16" });
  const address = `#/meeting?id=${id}&step=hold&select=${at.item}`;
  return [
    { name: "mote-genomfor-pagar", address, act: (hand) => going(hand) },
    { name: "mote-genomfor-lagg-till", address, act: (hand) => asking(hand) },
    { name: "mote-genomfor-installning", address, act: async (hand) => { await hand.press("button", /^Parternas inställning/); await hand.press("radio", "Avvaktar"); await hand.sees(/^Avvaktar: /); } },
    { name: "mote-genomfor-atgard", address, act: (hand) => hand.keys("Control+Shift+A") },
    { name: "mote-genomfor-narvaro", address, act: async (hand) => { await hand.keys("Control+Shift+N"); await hand.find("dialog", "Någon går eller kommer"); } },
    { name: "mote-genomfor-paus", address, act: (hand) => hand.keys("Alt+P") },
    { name: "mote-genomfor-bredvid", address, slow: true, act: beside },
  ];
}

/** Writes the sign that opens the menu in the text, once. */
async function asking(hand) {
  const field = await hand.find("field", /^Text i paragraf/);
  await field.focus();
  await hand.keys("Control+End");
  if (!(await field.innerText()).endsWith("/")) await hand.write(" /");
  await hand.find("option", /^Åtgärd/);
}

/** Shows the document beside what is written. */
async function beside(hand) {
  if (!(await hand.query({ role: "button", name: "Dölj dokumentet" }))) await hand.keys("Alt+F");
  await hand.page.waitForSelector("[data-live] .pdf-text");
}

/** Lets a meeting go on that a screen before has paused. */
async function going(hand) {
  if (await hand.query({ role: "button", name: "Fortsätt" })) await hand.keys("Alt+P");
}

/** The exchange, shared between two laptops. */
async function exchanged(hand) {
  const other = hand.another("other");
  const bytes = await between(hand, other).finally(() => other.close());
  const address = "#/exchange";
  return [
    { name: "utbyte", address },
    { name: "utbyte-skriv-om", address, act: async (hand) => { await hand.press("button", "Skriv om"); await hand.find("field", "Ny lydelse"); } },
    { name: "utbyte-skapa", address, act: (hand) => hand.press("button", "Skapa paket") },
    { name: "utbyte-las-in", address, act: (hand) => dropped(hand, { name: "Utbyte till Rut Kontaktsson 2027-03-04.kansli", bytes }, /^Läs in \d+ ändring/) },
    { name: "utbyte-bjud-in", address, act: (hand) => hand.press("button", "Bjud in") },
    { name: "utbyte-kod", address, act: async (hand) => { await hand.press("button", "Bjud in"); await hand.fill("Vem du bjuder in", "Nils Kladdén"); await hand.press("button", "Spara inbjudan"); await hand.find("button", "Klar"); } },
    { name: "utbyte-sparra", address, act: (hand) => hand.press("button", "Spärra Qamar Testlund") },
    { name: "utbyte-nav-tomt", address, act: (hand) => atHub(hand, "button", "Anslut") },
    { name: "utbyte-nav-fel", address, act: async (hand) => { await hand.fill("Adress", "host=nav.example.invalid dbname=kansli"); await hand.press("button", "Anslut"); await hand.sees(/^Adressen till navet saknar user/); } },
  ];
}

/** The hub, followed; none when there is no PostgreSQL, which is said then. */
async function followed(hand, server) {
  await makeHub(hand, server);
  await hand.call("hub_connect", { address: await server.address("skr", "kansli") });
  await hand.page.reload();
  const address = "#/exchange";
  return [
    { name: "utbyte-nav", address, act: async (hand) => { await hand.sees(/^Nav: synkat/); await atHub(hand, "button", "Sluta använda navet"); } },
    { name: "utbyte-nav-byt", address, act: (hand) => hand.press("button", "Byt nav") },
    { name: "utbyte-nav-sparra", address, act: (hand) => hand.press("button", "Spärra Qamar Testlund") },
  ];
}

async function atHub(hand, role, name) {
  await (await hand.find(role, name)).scrollIntoViewIfNeeded();
}

/** What a new, empty partnership shows at each place. */
const EMPTY = [
  { name: "tomt-oversikt", address: "#/overview" },
  { name: "tomt-arsplan", address: "#/plan?view=timeline" },
  { name: "tomt-moten", address: "#/meetings" },
  { name: "tomt-stallningstaganden", address: "#/positions" },
  { name: "tomt-atgarder", address: "#/actions" },
  { name: "tomt-punkter", address: "#/items" },
  { name: "tomt-deltagare", address: "#/people" },
  { name: "tomt-sok", address: "#/search" },
];

/**
 * Visits every screen, light and dark, and lets `visit(name, theme)` look at it. `wanted` chooses by
 * name. The hand must be at the welcome. Gives the number of visits.
 */
export async function tour(hand, visit, wanted = () => true) {
  let count = 0;
  const part = async (screens, show) => {
    const chosen = screens.filter(({ name }) => wanted(name));
    for (const theme of chosen.length > 0 ? ["light", "dark"] : []) {
      await dress(hand, theme);
      for (const screen of chosen) {
        await show(screen);
        await screen.act?.(hand);
        await hand.page.waitForTimeout(screen.slow ? 1200 : 450);
        await visit(screen.name, theme);
        count += 1;
      }
    }
  };
  await part(CLOSED, () => welcome(hand));
  await welcome(hand);
  await hand.press("button", "Öppna demo");
  await hand.find("link", "Årsplan", 120_000);
  await part(await demoScreens(hand), (screen) => show(hand, screen));
  if (wanted("mote-genomfor-pagar")) await part(await underWay(hand), (screen) => show(hand, screen));
  if (wanted("utbyte")) {
    await part(await exchanged(hand), (screen) => show(hand, screen));
    const server = await startServer("the hub's screens");
    if (server) {
      await part(await followed(hand, server), (screen) => show(hand, screen));
      await server.stop();
      await part([{ name: "utbyte-nav-borta", address: "#/exchange", act: async (hand) => { await hand.sees(/^Navet svarar inte sedan/, 30_000); await atHub(hand, "button", "Sluta använda navet"); } }], (screen) => show(hand, screen));
      await server.close();
    }
  }
  // A page that is there would open the demo year again as soon as it finds nothing open.
  await hand.page.goto("about:blank");
  await hand.call("workspace_close", {});
  await hand.call("workspace_create", { name: "Partnerskapet tomt", passphrase: PASSPHRASE, remember: false, demo: false });
  await hand.page.goto(hand.address);
  await hand.find("link", "Årsplan", 60_000);
  await part(EMPTY, (screen) => show(hand, screen));
  return count;
}

/** A heading over the fourth item, and the item after it a sub-item: once, for both themes. */
/** Shows a document to look at. */
async function written(hand, name, role = "button") {
  await hand.press(role, name);
  await hand.page.waitForSelector(".dlg .pdf-text");
}

/** Looks at a file, whether it is genuine: the archive copy of a meeting's minutes, or none that the program knows. */
async function checked(hand, meeting) {
  const bytes = meeting && (await hand.call("export", { what: "minutes", meeting, copy: "archive", sent: false })).bytes;
  await hand.order("Kontrollera ett dokument");
  await hand.find("dialog", "Kontrollera ett dokument");
  await dropped(hand, { name: "Protokoll.pdf", ...(bytes ? { bytes } : { text: "hej" }) }, "Välj en annan fil");
  await hand.sees(meeting ? "Äkta" : "Kan inte kontrolleras");
}

/** An item that comes after the notice, with a brief. */
async function late(hand, meeting) {
  const title = "Läget i arbetet med vårdförlopp";
  if (!(await hand.query({ role: "row", pattern: title }))) {
    await hand.call("export", { what: "notice", meeting, sent: true });
    const agenda = await hand.call("agenda_item_add", { meeting, title, purpose: "discussion", proposal: "" });
    const { id } = agenda.items.find((item) => item.title === title);
    await hand.call("agenda_item_edit", { id, brief: { preparedBy: "Beredningsgruppen", preparedOn: "2027-03-01", reasons: "Två regioner har begärt besked före sommaren.", contact: "Kansliet" } });
    await hand.page.reload();
  }
  await hand.press("row", new RegExp(title));
  await hand.find("field", "Beredd av");
}

async function group(hand) {
  if (await hand.query({ role: "row", pattern: "^Avsnitt Uppföljningar" })) return;
  await hand.focusOn(await hand.find("row", /^Punkt 5, /));
  await hand.keys("Alt+ArrowRight");
  await hand.focusOn(await hand.find("row", /^Punkt 4, /));
  await hand.press("button", "Flytta punkt 4");
  await hand.press("menuitem", /^Nytt avsnitt före punkten/);
  await hand.fill("Avsnittets rubrik", "Uppföljningar");
  await hand.keys("Enter");
  await hand.find("row", /^Avsnitt Uppföljningar/);
}

async function show(hand, screen) {
  // No screen is told by what the pointer happens to be left at.
  await hand.page.mouse.move(0, 0);
  while (await hand.query({ role: "dialog", pattern: "" })) await hand.keys("Escape");
  await hand.page.evaluate((address) => (location.hash = address), screen.address);
  await hand.page.waitForFunction(() => document.querySelector("main h1") && !document.querySelector(".skeleton, [aria-busy=true]"), undefined, { timeout: 60_000 });
  if (screen.slow) await hand.page.waitForSelector("canvas", { timeout: 60_000 }).catch(() => undefined);
}

async function welcome(hand) {
  await hand.page.reload();
  await hand.find("heading", "Välkommen", 30_000);
}

/** Puts the window in light or dark. */
async function dress(hand, theme) {
  await hand.page.evaluate((chosen) => localStorage.setItem("kansli.theme", JSON.stringify(chosen)), theme);
  await hand.page.reload();
  await hand.page.waitForSelector("main h1");
}

async function wizard(hand, steps) {
  await hand.press("button", "Skapa");
  await hand.fill("Namn", "Partnerskapet 2027");
  await hand.fill("Lösenfras", PASSPHRASE);
  await hand.fill("Lösenfrasen en gång till", PASSPHRASE);
  await hand.press("button", "Fortsätt");
  if (steps === 1) return;
  await hand.press("radio", /^SKR/);
  await hand.press("button", "Fortsätt");
  if (steps === 2) return;
  await hand.fill("Räkna från år", "2027");
  await hand.press("radio", /^SKS/);
  await hand.press("button", "Fortsätt");
}

/** Two proposals, so that they stand side by side. */
async function propose(hand) {
  await hand.press("button", "Föreslå plan");
  await hand.press("button", /^Räkna/);
  await hand.sees("bevisat bäst");
  await hand.press("checkbox", "Ändra så lite som möjligt");
  await hand.press("button", "Räkna om");
  await hand.find("heading", "Jämför med förra förslaget");
}

async function palette(hand, text) {
  await hand.keys("Control+k");
  await hand.find("dialog", "Sök eller gör");
  await hand.write(text);
}

async function dropped(hand, file, button) {
  await hand.dropFiles([file]);
  await hand.find("button", button);
}
