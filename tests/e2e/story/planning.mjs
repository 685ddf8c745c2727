// From nothing to a called meeting: founding, people, calendars, the year, the agenda, the notice.
import { join } from "node:path";
import { until } from "../support/processes.mjs";
import { CHAIR, CLAUSE, GUEST, HINDERED, LATE, MATTER, MEMBER, NEW_PASSPHRASE, PASSPHRASE, SECRETARY, SUBSTITUTE, TACTICAL } from "./people.mjs";

export async function found(hand) {
  await hand.find("heading", "Välkommen", 30_000);
  await hand.find("button", "Öppna demo");
  await hand.press("button", "Skapa");
  await hand.find("heading", "Var ska uppgifterna ligga?");
  await hand.fill("Namn", " ");
  await hand.press("button", "Fortsätt");
  await hand.sees("Ge arbetsytan ett namn.");
  await hand.fill("Namn", "Partnerskapet prov");
  await hand.fill("Lösenfras", PASSPHRASE);
  await hand.fill("Lösenfrasen en gång till", PASSPHRASE);
  await hand.press("button", "Fortsätt");
  await hand.press("radio", /^SKR/);
  await hand.fill(/^Ditt namn/, SECRETARY.name);
  await hand.press("button", "Fortsätt");
  await hand.fill("Räkna från år", "2027");
  await hand.press("radio", /^Myndigheterna/);
  await hand.sees("Så blir det");
  await hand.press("button", "Fortsätt");
  await hand.fill("Kallelse och underlag skickade", "14");
  await hand.press("button", "Skapa");
  await hand.find("link", "Årsplan", 60_000);
}

export async function seat(hand) {
  await hand.press("link", "Deltagare");
  await hand.find("heading", "Deltagare");
  for (const person of [SECRETARY, CHAIR, MEMBER, LATE, HINDERED, SUBSTITUTE, GUEST, TACTICAL]) {
    await hand.press("button", "Ny person");
    await hand.fill("Namn", person.name);
    await hand.fill("E-post", person.email);
    await hand.press("button", "Spara");
    await hand.misses("dialog", "Ny person");
    if (!person.organisation) continue;
    await hand.pressUntil("button", "Ge plats eller roll", () => hand.query({ role: "menuitem", name: "Nytt förordnande" }));
    await hand.press("menuitem", "Nytt förordnande");
    await hand.pick("Person", person.name, new RegExp(`^${person.name}`));
    await hand.choose(/^Organ(?!isation)/, person.body ?? "Strategiska styrgruppen");
    if (person.kind) await hand.choose(/^Slag/, person.kind);
    await hand.pick("Organisation", person.short, new RegExp(`^${person.short}`));
    await hand.fill("Gäller från", "1 januari 2027");
    await hand.keys("Tab");
    await hand.choose(/^Mandat(?! bekräftat)/, "Bekräftat");
    await hand.press("button", "Spara");
    await hand.misses("dialog", "Nytt förordnande");
  }
  await hand.pressUntil("button", "Ge plats eller roll", () => hand.query({ role: "menuitem", name: "Ange ordförande" }));
  await hand.press("menuitem", "Ange ordförande");
  await hand.pick("Person", CHAIR.name, new RegExp(`^${CHAIR.name}`));
  await hand.press("button", "Spara");
  await hand.misses("dialog", "Ange ordförande");
}

export async function importCalendars(hand, samples) {
  await hand.press("link", "Årsplan");
  await hand.find("heading", "Årsplan 2027");
  for (const name of ["radet", "huvudmannagruppen", "sks"]) {
    await hand.press("button", "Kalendrar");
    await hand.chooseFile(join(samples, `${name}-2027-fiktiv.ics`), () => hand.press("button", "Välj fil"));
    await hand.press("button", /^Läs in \d+$/);
    await hand.misses("dialog", "Kalendrar");
  }
  // The same file again changes nothing.
  await hand.press("button", "Kalendrar");
  await hand.chooseFile(join(samples, "radet-2027-fiktiv.ics"), () => hand.press("button", "Välj fil"));
  await hand.sees("Inget ändras. Allt i filen finns redan.");
  await hand.press("button", "Tillbaka");
  await hand.press("button", "Stäng");
  await hand.misses("dialog", "Kalendrar");
}

/**
 * Lets the program propose the year, adopts it, and moves a meeting in the cost calendar by keyboard.
 * Gives the year's calendar file. Then all of it is undone: the rest of the story plans by hand.
 */
export async function proposeYear(hand) {
  await hand.press("button", "Föreslå plan");
  await hand.find("dialog", "Föreslå plan för 2027");
  await hand.fill("Taktiska möten", "4");
  await hand.press("button", "Räkna");
  await hand.sees("bevisat bäst", 60_000);
  await hand.sees("Nya: 6 möten");
  await hand.press("button", "Fastställ");
  await hand.find("dialog", "Fastställ årsplanen 2027");
  await hand.press("button", "Fastställ plan");
  await hand.misses("dialog", /^(Fastställ|Föreslå)/);
  await hand.sees("Fastställd 11 januari 2027");
  await hand.find("button", /^Fastställ ?Planen är fastställd/);
  await hand.press("button", /^Strategiska 1\/2027, fredag 19 mars 2027/);
  await hand.sees("Varför detta datum");
  await hand.sees(/^samma dag som samrådet/);
  // One step up is the day before, one to the right the week after.
  await hand.press("cell", /^fredag 19 mars 2027, valt/);
  await hand.keys("ArrowRight");
  await hand.isAt("cell", /^fredag 26 mars 2027, går inte: Långfredagen/);
  await hand.keys("Enter");
  await hand.sees(/26 mars går inte[.:] Långfredagen/);
  await hand.keys("ArrowLeft");
  await hand.keys("ArrowUp");
  await hand.isAt("cell", /^torsdag 18 mars 2027, plus \d+, börjar 09\.00/);
  await hand.sees(/^Kostnad \+\d+ om mötet börjar 09\.00\./);
  await hand.keys("Enter");
  await hand.find("dialog", /^Flytta Strategiska 1/);
  await hand.press("button", "Flytta mötet");
  await hand.sees("Fyll i det här fältet.");
  await hand.fill("Skäl", "Salen är upptagen på fredagen.");
  await hand.press("button", "Flytta mötet");
  await hand.misses("dialog", /^Flytta/);
  await hand.find("button", /^Strategiska 1\/2027, torsdag 18 mars 2027, v\. 11, 09\.00–11\.00/);
  await hand.press("button", "Exportera");
  const calendar = await hand.saveFile(() => hand.press("menuitem", "Spara årskalendern (.ics)"));
  // Both steps are taken back, the adoption as one.
  await hand.press("heading", "Årsplan 2027");
  await hand.keys("Control+z");
  await hand.find("button", /^Strategiska 1\/2027, fredag 19 mars 2027/);
  await hand.keys("Control+z");
  await hand.misses("button", /^Strategiska 1\/2027/);
  return calendar;
}

export async function planMeetings(hand) {
  const meetings = [
    { body: "Taktiska samordningsgruppen", day: "26 februari 2027" },
    { body: "Strategiska styrgruppen", day: "24 september 2027" },
    { body: "Strategiska styrgruppen", day: "19 mars 2027" },
  ];
  for (const { body, day } of meetings) {
    await hand.press("button", "Nytt möte");
    await hand.press("radio", body);
    await hand.fill("Datum", "31 feb 2027");
    await hand.press("button", "Lägg in mötet");
    await hand.sees("31 februari finns inte.");
    await hand.fill("Datum", day);
    await hand.fill("Börjar", "13.00");
    await hand.fill("Slutar", "15.00");
    await hand.fill("Plats", "Sal Provet, Stockholm");
    await hand.press("button", "Lägg in mötet");
    await hand.misses("dialog", "Nytt möte");
  }
  await hand.press("radio", "Lista");
  await hand.find("row", /^2027-03-19 11 13\.00–15\.00 Strategiska/);
  await hand.find("row", /^2027-02-26 8 13\.00–15\.00 Taktiska/);
  await hand.find("heading", /Regelkontroll/);
  await hand.pressUntil("button", "Fler val", () => hand.query({ role: "menuitem", name: "Öppna mötet" }));
  await hand.press("menuitem", "Öppna mötet");
}

export async function draftAgenda(hand) {
  await hand.find("heading", "Strategiska styrgruppen 1/2027");
  await hand.press("button", /^Förbered/);
  await hand.press("button", "Hämta standarddagordning");
  const first = "Mötet öppnas, närvaro och mandat";
  await hand.find("row", new RegExp(`^Punkt 1, 13\\.00, ${first}`));
  // By keyboard: the third item becomes the second.
  const second = (await hand.labelOf(await hand.find("row", /^Punkt 2,/))).split(", ")[2];
  await hand.press("row", /^Punkt 2,/);
  await hand.focusOn(await hand.find("row", /^Punkt 2,/));
  await hand.keys("Alt+ArrowDown");
  await hand.find("row", new RegExp(`^Punkt 3, [\\d.]+, ${second}`));
  // And back, by undo.
  await hand.keys("Control+z");
  await hand.find("row", new RegExp(`^Punkt 2, [\\d.]+, ${second}`));
  // Redone, and undone again.
  await hand.keys("Control+y");
  await hand.find("row", new RegExp(`^Punkt 3, [\\d.]+, ${second}`));
  await hand.keys("Control+z");
  await hand.find("row", new RegExp(`^Punkt 2, [\\d.]+, ${second}`));
  await hand.press("button", "Lägg till punkt");
  await hand.find("row", /Ny punkt/);
  await hand.fill("Rubrik", MATTER);
  await hand.press("radio", "Ställningstagande");
  await hand.find("row", new RegExp(`${MATTER}, Ställningstagande`));
  await hand.fill("Att-sats 1", CLAUSE);
  await hand.fill("Tid", "15");
  await hand.keys("Tab");
  await hand.find("row", new RegExp(`${MATTER}, Ställningstagande, 15 min`));
  await hand.sees(/^Sparat \d\d\.\d\d$/);
}

/** Says where, over what link, and who keeps the minutes and sends the notice. */
export async function settlePlace(hand) {
  await hand.press("button", /^Genomför/);
  await hand.isShut("Börja mötet", /på sin dag, 19 mars 2027/);
  await hand.press("button", /^Kalla/);
  await hand.isShut("Registrera utskick", /Välj mötets sekreterare/);
  await hand.press("button", /^Planera/);
  await hand.fill("Länk till videomötet", "https://example.invalid/strategiska-1");
  await hand.pick("Sekreterare", SECRETARY.name, new RegExp(`^${SECRETARY.name}`));
  await hand.sees(/^Sparat \d\d\.\d\d$/);
}

/** Saves notice and invitation, and logs them as sent. Gives the two files. */
export async function call(hand) {
  await hand.press("button", /^Kalla/);
  await hand.sees(/^Kallelse/, 60_000);
  const notice = await hand.saveFile(() => hand.press("button", "Spara kallelsen som PDF"));
  const invitation = await hand.saveFile(() => hand.press("button", "Spara inbjudan (.ics)"));
  await hand.press("button", "Registrera utskick");
  await hand.find("dialog", "Är kallelsen skickad?");
  await hand.press("button", "Registrera utskick");
  await hand.sees("Kallat", 30_000);
  await hand.isShut("Registrera utskick", /Dag, tid och plats är som/);
  return { notice, invitation };
}

/** Another passphrase: a wrong one is told at its field, and the file goes on as before. */
export async function changePassphrase(hand) {
  await hand.press("link", "Inställningar");
  await hand.pressUntil("button", "Byt lösenfras", () => hand.query({ role: "dialog", name: "Byt lösenfras" }));
  await hand.fill("Lösenfrasen nu", "fel fras helt och hållet");
  await hand.fill("Ny lösenfras", NEW_PASSPHRASE);
  await hand.fill("Den nya en gång till", NEW_PASSPHRASE);
  await hand.press("button", "Byt");
  await hand.sees(/^Den nuvarande lösenfrasen stämmer inte\./, 30_000);
  await hand.fill("Lösenfrasen nu", PASSPHRASE);
  await hand.press("button", "Byt");
  await hand.misses("dialog", "Byt lösenfras");
  await hand.sees("Lösenfrasen är bytt");
}

/** Comes back another day: the file is locked, and the passphrase opens it. */
export async function comeBack(hand) {
  await hand.find("heading", /^Öppna /, 30_000);
  await hand.fill("Lösenfras", "fel fras helt och hållet");
  await hand.press("button", "Öppna");
  await until("the refusal", () => hand.query({ role: "text", pattern: "[Ll]ösenfras.*(stämmer|fel|öppnar)" }));
  await hand.fill("Lösenfras", NEW_PASSPHRASE);
  await hand.press("button", "Öppna");
  await hand.find("link", "Årsplan", 30_000);
}
