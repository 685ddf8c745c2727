// Two laptops: one shares, the other joins by an invitation; both change the same thing, a parcel is looked at and taken, one chooses; then by a shared folder.
import assert from "node:assert/strict";
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { keepEvidence, scratch } from "../support/report.mjs";
import { PASSPHRASE } from "./people.mjs";

const TODAY = "2027-03-04";
const HERE = "Rut Kontaktsson";
const THERE = "Qamar Testlund";
const ITEM = /Vem gör vad/;

export async function exchange(hand, done) {
  await hand.openDemo(TODAY);
  const item = await someItem(hand);
  const invitation = await shareAndInvite(hand);
  done("the workspace is shared, and another laptop invited: a file and a code");
  const other = hand.another("qamar");
  try {
    await joins(other, invitation);
    done("the other laptop joins with the file and the code, after a wrong one");
    const first = await makeParcel(other, "Jag är med");
    await takeParcel(hand, first, /^Läs in 1 ändring$/);
    await hand.sees(/^1 ändring bakom$/);
    done("a parcel is made with purpose, contents and guidance, looked at, and taken");
    await rename(hand, item, "Vem gör vad i primärvården");
    await rename(other, item, "Vem gör vad till hösten");
    await chooses(hand, await makeParcel(other, "Inför mötet"));
    assert.equal(await titleOf(hand, item), "Vem gör vad till hösten");
    done("what both have changed is chosen by keyboard, and the choice holds");
    await takesBack(hand);
    assert.equal(await titleOf(hand, item), "Vem gör vad i primärvården");
    done("what was read in is taken back as a whole");
    await throughFolder(hand, other, item);
    done("through a shared folder changes come by themselves, and a conflict is told without taking the focus");
    await revokes(hand);
    done("a laptop is revoked, with a reason");
    if (other.faults.length > 0) throw new Error(`faults in the other page: ${other.faults.join("; ")}`);
  } catch (why) {
    await keepEvidence("browser-exchange-other", other);
    throw why;
  } finally {
    await other.close();
  }
}

/** An item that both will change: the meeting and the item. */
async function someItem(hand) {
  const { meetings } = await hand.call("meeting_list", {});
  // A screen before may have given the item another name, or begun its meeting: another item will do.
  const coming = meetings.filter((one) => one.date > TODAY && one.status !== "cancelled");
  for (const wanted of [(one) => ITEM.test(one.title), (one) => one.purpose === "position"]) {
    for (const meeting of coming) {
      const { items } = await hand.call("agenda_get", { meeting: meeting.id });
      const found = items.find(wanted);
      if (found) return { meeting: meeting.id, id: found.id };
    }
  }
  throw new Error("the demo year has no such item");
}

const titleOf = async (hand, { meeting, id }) => (await hand.call("agenda_get", { meeting })).items.find((one) => one.id === id).title;

/** Changes the item where it is prepared. */
async function rename(hand, { meeting, id }, title) {
  await hand.call("agenda_item_edit", { id, title });
  assert.equal(await titleOf(hand, { meeting, id }), title);
}

async function shareAndInvite(hand) {
  await hand.press("link", "Utbyte");
  await hand.find("heading", "Arbeta tillsammans på flera datorer");
  await hand.fill("Vems datorn är", HERE);
  await hand.fill("Organisation", "SKR");
  await hand.press("button", "Börja dela");
  await hand.find("heading", "Datorer");
  await hand.sees("Inget att välja mellan");
  await hand.press("button", "Bjud in");
  await hand.fill("Vem du bjuder in", THERE);
  await hand.fill("Organisation", "Socialstyrelsen");
  const file = await hand.saveFile(() => hand.press("button", "Spara inbjudan"));
  await hand.find("dialog", `Inbjudan till ${THERE} är sparad`);
  await hand.sees("Läs upp koden, skicka den inte med filen.");
  const code = await hand.evaluate("return document.querySelector('.code').innerText");
  await hand.press("button", "Klar");
  await hand.sees("Inbjuden, har inte anslutit sig");
  return { file, code };
}

async function joins(other, { file, code }) {
  await other.open(TODAY, { reducedMotion: "reduce" });
  await other.find("heading", "Välkommen", 30_000);
  await other.press("button", "Anslut");
  await other.chooseFile(file, () => other.press("button", "Inbjudan"));
  await other.fill("Kod", "123 456");
  await other.fill("Lösenfras", PASSPHRASE);
  await other.fill("Lösenfrasen en gång till", PASSPHRASE);
  await other.press("button", "Anslut");
  await other.sees("Koden har femton siffror. Du har skrivit 6.");
  await other.fill("Kod", code);
  await other.press("button", "Anslut");
  await other.find("link", "Utbyte", 120_000);
  await other.press("link", "Utbyte");
  await other.find("heading", "Datorer");
}

/** Makes a parcel for the only other laptop; gives its path. */
async function makeParcel(hand, purpose) {
  await hand.press("button", "Skapa paket");
  await hand.find("dialog", "Skapa paket");
  await hand.sees("Paketet låses så att bara den datorn kan öppna det.");
  await hand.find("heading", "Det här följer med");
  await hand.sees("Innan du skickar");
  await hand.fill("Varför det skickas", purpose);
  const path = await hand.saveFile(() => hand.press("button", "Spara paketet"));
  await hand.misses("dialog", "Skapa paket");
  return path;
}

/** Looks at a parcel, and takes it. */
async function takeParcel(hand, path, verb) {
  await hand.keys("Control+o");
  await hand.find("dialog", "Läs in paket");
  await hand.chooseFile(path, () => hand.press("button", "Välj fil"));
  await hand.sees(new RegExp(`^${THERE}`));
  await hand.find("region", "Ändringarna, äldst först");
  await hand.press("button", verb);
  await hand.misses("dialog", "Läs in paket");
}

async function chooses(hand, parcel) {
  await takeParcel(hand, parcel, /^Läs in \d+ ändring/);
  await hand.find("heading", /Vem gör vad/);
  await hand.find("link", /^Utbyte, 1 ställe att välja på$/);
  await hand.keyboardOnly();
  await hand.focusOn(await hand.find("heading", "Två har ändrat samma sak"));
  await hand.walkTo("radio", /Testlund/, "Tab", 4).catch(() => hand.walkTo("radio", /Testlund/, "ArrowDown", 4));
  await hand.keys("Space");
  await hand.walkTo("button", `Använd ${THERE}s`);
  await hand.keys("Enter");
  await hand.sees("Inget att välja mellan");
  assert.deepEqual(await hand.pointerPresses(), []);
}

async function takesBack(hand) {
  await hand.press("button", new RegExp(`^Ta tillbaka det som lästes in från ${THERE}`));
  await hand.find("dialog", "Ta tillbaka det som lästes in?");
  await hand.press("button", "Ta tillbaka");
  await hand.sees("Tillbakataget");
}

async function throughFolder(hand, other, item) {
  const folder = join(scratch(), "delad mapp");
  mkdirSync(folder, { recursive: true });
  for (const one of [hand, other]) {
    await one.fill("Mapp", folder);
    await one.press("button", "Använd mappen");
    await one.find("button", "Synka nu");
  }
  // Twice: what the first lays the other takes, and the other way round.
  await syncNow(other);
  await syncNow(hand);
  await syncNow(other);
  assert.equal(await titleOf(other, item), "Vem gör vad i primärvården");
  await rename(hand, item, "Vem gör vad, i korthet");
  await rename(other, item, "Vem gör vad, och när");
  await syncNow(hand);
  await other.press("link", "Möten");
  await other.evaluate("window.dispatchEvent(new Event('focus'))");
  await other.find("button", "Gå till Utbyte");
  await other.sees("Du och en annan har ändrat samma sak på 1 ställe");
  await other.press("button", "Gå till Utbyte");
  await other.find("heading", "Två har ändrat samma sak");
  await other.press("radio", /^Din /);
  await other.press("button", "Använd din");
  await other.sees("Inget att välja mellan");
  assert.equal(await titleOf(other, item), "Vem gör vad, och när");
  const [whole] = readdirSync(folder).filter((name) => name.endsWith(".kansli"));
  const bytes = readFileSync(join(folder, whole));
  writeFileSync(join(folder, "halv.kansli"), bytes.subarray(0, bytes.length / 2));
  await other.press("button", "Synka nu");
  await other.sees("1 fil gick inte att läsa");
}

async function syncNow(hand) {
  await hand.press("button", "Synka nu");
  await hand.sees(/^(Inget nytt|\d+ ändring(ar)? kom)/);
}

/**
 * Two laptops that share, as the screens need them: one thing to choose in, one to read through, a parcel that has
 * come, an invitation that nobody has used, a folder. `other` is the second laptop; gives the parcel, as base64.
 */
export async function between(hand, other) {
  const item = await someItem(hand);
  await hand.call("exchange_share", { name: HERE, organisation: "SKR" });
  const { bytes, code } = await hand.call("exchange_invite", { name: THERE, organisation: "Socialstyrelsen", role: "secretary" });
  await other.open(TODAY);
  await other.call("workspace_join", { bytes, code, passphrase: PASSPHRASE });
  const { own } = await hand.call("exchange_get", {});
  const parcel = async () => (await other.call("parcel_make", { device: own, purpose: "Inför mötet den 19 mars" })).bytes;
  await hand.call("exchange_invite", { name: "Birger Testgren", organisation: "Folkhälsomyndigheten", role: "reader" });
  for (const [one, title, proposal] of [[hand, "Vem gör vad i primärvården", PROPOSAL.here], [other, "Vem gör vad till hösten", PROPOSAL.there]]) {
    await one.call("agenda_item_edit", { id: item.id, title, proposal });
  }
  // One hands out a number; the other takes over without having heard of it, and hands out the same.
  await hand.call("action_add", { item: item.id, text: "Ta fram underlag om primärvården", due: "2027-09-30" });
  await other.call("numbering_take", {});
  await other.call("action_add", { item: item.id, text: "Kalla till startmöte om primärvården", due: "2027-09-30" });
  await hand.call("parcel_take", { bytes: await parcel() });
  await hand.call("numbering_take", {});
  const folder = join(scratch(), "delad mapp");
  mkdirSync(folder);
  await hand.call("folder_set", { path: folder });
  await other.call("agenda_item_edit", { id: item.id, minutes: 25 });
  await other.call("item_done", { item: item.id, done: true }).catch(() => undefined);
  return parcel();
}

const PROPOSAL = {
  here: "taktiska samordningsgruppen föreslår vem som gör vad senast den 9 september 2027\natt SKS återkommer om kostnader",
  there: "taktiska samordningsgruppen föreslår vem som gör vad till nästa möte\natt SKS återkommer om kostnader och tid",
};

async function revokes(hand) {
  await hand.press("button", `Spärra ${THERE}`);
  await hand.press("button", "Spärra");
  await hand.sees("Skriv varför. De andra ser det.");
  await hand.fill("Varför", "Datorn är borttappad");
  await hand.press("button", "Spärra");
  await hand.sees("Spärrad: Datorn är borttappad");
}
