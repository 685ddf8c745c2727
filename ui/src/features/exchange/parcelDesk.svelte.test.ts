import { expect, test, vi } from "vitest";
import type { CommandError, ParcelSeen } from "../../backend/generated/bindings";
import { ScriptedBackend } from "../../backend/scripted";
import { App } from "../../state/app.svelte";
import { ParcelDesk } from "./parcelDesk.svelte";

const seen: ParcelSeen = {
  sender: "Qamar Kontaktsson, Socialstyrelsen", recipient: "Rut", purpose: "Inför mötet", madeAt: "2027-03-04T13:40:00+01:00", new: 2, known: 0, waiting: 0, newer: 0, void: 0,
  conflicts: 1, summary: "", steps: [], import: null,
};
const locked: CommandError = { code: "refused", message: "Paketet är låst.", where: "passphrase", hint: null, rule: "package-refused-locked" };

function make(secret?: string) {
  vi.stubGlobal("matchMedia", () => ({ matches: false, addEventListener: () => undefined }));
  const opened = (passphrase?: string) => (secret === undefined || passphrase === secret ? seen : { error: locked });
  const backend = new ScriptedBackend({
    parcel_look: (request) => opened(request.passphrase), parcel_take: (request) => opened(request.passphrase), undo_status: () => ({ undo: null, redo: null }),
  });
  const app = new App(backend);
  return { app, desk: new ParcelDesk(app), asked: () => backend.asked.map((call) => call.command).filter((name) => name.startsWith("parcel")) };
}

test("a parcel is looked at and nothing is taken before the person says so", async () => {
  const { app, desk, asked } = make();
  await desk.open({ name: "utbyte.kansli", bytes: "QQ==" });
  expect([desk.seen?.new, asked()]).toEqual([2, ["parcel_look"]]);
  expect(await desk.take()).toBe(true);
  expect(asked()).toEqual(["parcel_look", "parcel_take"]);
  expect([app.toasts.current?.undoable, app.toasts.current?.link !== undefined, desk.file]).toEqual([false, true, undefined]);
});

test("a locked parcel asks for its passphrase", async () => {
  const { desk } = make("fyra gröna tåg");
  await desk.open({ name: "utbyte.kansli", path: "/hem/utbyte.kansli" });
  expect([desk.locked, desk.seen]).toEqual([true, undefined]);
  desk.passphrase = "fyra gröna tåg";
  await desk.look();
  expect([desk.locked, desk.seen?.sender]).toEqual([false, seen.sender]);
});

test("another file forgets the passphrase of the one before", async () => {
  const { desk } = make("fyra gröna tåg");
  desk.passphrase = "fyra gröna tåg";
  await desk.open({ name: "annat.kansli", bytes: "QQ==" });
  expect([desk.passphrase, desk.locked]).toEqual(["", true]);
});
