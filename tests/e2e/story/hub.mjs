// Two laptops that follow one hub: connected by keyboard after a wrong password, live without a reload, calm while the server is away, and stopped at once when the workspace closes.
import assert from "node:assert/strict";
import { pause, until } from "../support/processes.mjs";
import { keepEvidence } from "../support/report.mjs";
import { startServer } from "../support/server.mjs";
import { PASSPHRASE } from "./people.mjs";

const TODAY = "2027-03-04";
const HERE = "Rut Kontaktsson";
const THERE = "Qamar Testlund";
const PASSWORD = "fyra gröna kor";

export async function hub(hand, done) {
  const server = await startServer("two windows and a hub");
  if (!server) return;
  const other = hand.another("qamar");
  try {
    await hand.openDemo(TODAY);
    await share(hand, other);
    const { skr, sos } = await makeHub(hand, server);
    await connects(hand, skr);
    done("a hub is chosen by keyboard, and what is wrong stands at its field");
    await quickly(other, sos);
    const took = await live(hand, other, "Gemensamt bildspråk");
    await live(other, hand, "Stöd till kommunerna");
    done(`what one saves is at the other without a reload, after ${took} ms`);
    await away(hand, other, server);
    done("a server that is away is said calmly, and nothing is lost when it is back");
    await asksAgain(hand, server);
    done("a password that is not kept is asked for once, when the program starts");
    await stops(hand, server);
    done("closing the workspace ends the waiting at once");
    if (other.faults.length > 0) throw new Error(`faults in the other page: ${other.faults.join("; ")}`);
  } catch (why) {
    await keepEvidence("browser-hub-other", other);
    throw why;
  } finally {
    await other.close();
    await server.close();
  }
}

/** Shares the demo year, and lets the other laptop join. */
export async function share(hand, other) {
  await hand.call("exchange_share", { name: HERE, organisation: "SKR" });
  const { bytes, code } = await hand.call("exchange_invite", { name: THERE, organisation: "Socialstyrelsen", role: "secretary" });
  await other.open(TODAY, { reducedMotion: "reduce" });
  await other.call("workspace_join", { bytes, code, passphrase: PASSPHRASE });
  for (const one of [hand, other]) {
    await one.page.reload();
    await one.find("link", "Utbyte", 60_000);
  }
}

/** What whoever keeps the server does. Gives each organisation's address. */
export async function makeHub(hand, server) {
  await server.sql("postgres", "CREATE DATABASE kansli");
  for (const login of ["skr", "socialstyrelsen"]) await server.sql("postgres", `CREATE ROLE ${login} LOGIN PASSWORD '${PASSWORD}'`);
  await hand.call("hub_init", {
    address: await server.address("boss", "kansli"),
    organisations: ["SKR", "Socialstyrelsen"],
    logins: [{ login: "skr", organisation: "SKR" }, { login: "socialstyrelsen", organisation: "Socialstyrelsen" }],
  });
  return { skr: await server.byNetwork("skr", "kansli"), sos: await server.byNetwork("socialstyrelsen", "kansli") };
}

/** By keyboard alone: an address without a login, a wrong password, then right. */
async function connects(hand, address) {
  await hand.press("link", "Utbyte");
  await hand.find("heading", "Nav");
  await hand.sees(/^Ett nav behövs när flera datorer ska följa varandra direkt/);
  await hand.keyboardOnly();
  await hand.focusOn(await hand.find("heading", "Utbyte"));
  await hand.walkTo("field", "Adress");
  await hand.keys("Enter");
  await hand.sees("Skriv adressen till navet.");
  await hand.write(address.replace(/user=\S+ /, ""));
  await hand.keys("Enter");
  await hand.sees(/^Adressen till navet saknar user/);
  await hand.fill("Adress", address);
  await hand.walkTo("field", "Lösenord");
  await hand.write("fel");
  await hand.keys("Enter");
  await hand.sees(/^Navet känner inte igen inloggningen eller lösenordet/);
  await hand.fill("Lösenord", PASSWORD);
  await hand.walkTo("checkbox", "Spara lösenordet i datorns nyckelring");
  await hand.walkTo("button", "Anslut");
  await hand.keys("Enter");
  await hand.isAt("button", "Synka nu");
  await hand.sees("skr, SKR");
  await hand.sees("okrypterad, inom den här datorn");
  await hand.sees("skrivs till disk innan navet svarar");
  await hand.sees(/^Nav: synkat/);
  await hand.walkTo("button", "Byt nav");
  await hand.keys("Enter");
  await hand.isAt("field", "Adress");
  await hand.walkTo("button", "Avbryt");
  await hand.keys("Enter");
  await hand.isAt("button", "Synka nu");
  assert.deepEqual(await hand.pointerPresses(), []);
}

async function quickly(hand, address) {
  await hand.press("link", "Utbyte");
  await hand.fill("Adress", address);
  await hand.fill("Lösenord", PASSWORD);
  await hand.press("button", "Anslut");
  await hand.sees("socialstyrelsen, Socialstyrelsen");
}

/** One writes where the other looks; gives how long it took, in milliseconds. */
async function live(writer, reader, title) {
  for (const one of [reader, writer]) await waitingItems(one);
  await noteDown(writer, title);
  const began = performance.now();
  await reader.find("button", title, 10_000);
  return Math.round(performance.now() - began);
}

async function waitingItems(hand) {
  await hand.prepares();
  if (!(await hand.query({ role: "heading", name: "Väntande punkter" }))) await hand.keys("Alt+v");
  await hand.find("heading", "Väntande punkter");
}

async function noteDown(hand, title) {
  await hand.press("button", "Ny väntande punkt");
  await hand.fill("Rubrik", title);
  await hand.keys("Enter");
  await hand.misses("dialog", "Ny väntande punkt");
}

async function away(hand, other, server) {
  await server.stop();
  await hand.sees(/^Navet svarar inte sedan/, 30_000);
  await noteDown(hand, "Skrivet utan nät");
  await noteDown(other, "Också utan nät");
  await hand.press("link", "Utbyte");
  await hand.sees(/^Arbeta vidare. 1 ändring skickas när det svarar igen.$/);
  await waitingItems(hand);
  await server.goOn();
  await hand.evaluate("window.dispatchEvent(new Event('online'))");
  await other.find("button", "Skrivet utan nät", 90_000);
  await hand.find("button", "Också utan nät", 90_000);
  await hand.sees(/^Nav: synkat/);
  assert.equal(await hand.query({ role: "text", pattern: "Inte sparat" }), null);
}

async function asksAgain(hand, server) {
  await hand.crash();
  await hand.revive();
  await hand.call("workspace_open", {}).catch(() => undefined);
  await hand.page.reload();
  if (!(await hand.find("link", "Utbyte", 8_000).catch(() => undefined))) {
    await hand.press("button", "Öppna demo");
    await hand.find("link", "Utbyte", 60_000);
  }
  await hand.sees("Navet väntar på lösenord", 20_000);
  await hand.press("link", "Utbyte");
  await hand.sees(/^Skriv lösenordet för skr\./);
  await hand.fill("Lösenord", PASSWORD);
  await hand.keys("Enter");
  await hand.sees("skr, SKR");
  assert.ok(Number(await connections(server)) >= 1);
}

const connections = (server) => server.sql("postgres", "SELECT count(*) FROM pg_stat_activity WHERE usename = 'skr'");

async function stops(hand, server) {
  await pause(500);
  await hand.call("workspace_close", {});
  await until("the connections to be gone", async () => (await connections(server)) === "0", 3_000);
}
