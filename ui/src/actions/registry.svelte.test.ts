import { expect, test } from "vitest";
import { keyText } from "../keyboard/keyText";
import { Registry, type Action } from "./registry.svelte";

const action = (id: string, more: Partial<Action> = {}): Action => ({ id, title: "undo-undo", group: "do", run: () => undefined, ...more });
const press = (key: string, mods: KeyboardEventInit = {}, target?: HTMLElement) => {
  const event = new KeyboardEvent("keydown", { key, cancelable: true, bubbles: true, ...mods });
  (target ?? document.body).dispatchEvent(event);
  return event;
};

/** Gives presses on the page to the registry, for as long as the test runs. */
function listening(registry: Registry, run: () => void) {
  const onkeydown = (event: KeyboardEvent) => registry.pressed(event);
  window.addEventListener("keydown", onkeydown);
  run();
  window.removeEventListener("keydown", onkeydown);
}

test("the newest action with the keys gets the press", () => {
  const registry = new Registry();
  const ran: string[] = [];
  registry.add([action("frame", { keys: ["Ctrl+N"], run: () => ran.push("frame") })]);
  const remove = registry.add([action("view", { keys: ["Ctrl+N"], run: () => ran.push("view") })]);
  listening(registry, () => {
    press("n", { ctrlKey: true });
    remove();
    press("n", { ctrlKey: true });
  });
  expect(ran).toEqual(["view", "frame"]);
});

test("an action that cannot be done now leaves the keys to others", () => {
  const registry = new Registry();
  const ran: string[] = [];
  registry.add([action("a", { keys: ["F2"], run: () => ran.push("a") }), action("b", { keys: ["F2"], enabled: () => false, run: () => ran.push("b") })]);
  listening(registry, () => press("F2"));
  expect(ran).toEqual(["a"]);
  expect(registry.offered().map((offered) => offered.id)).toEqual(["a"]);
});

test("a text field keeps its own undo", () => {
  const registry = new Registry();
  let undone = 0;
  registry.add([action("undo", { keys: ["Ctrl+Z"], notInText: true, run: () => (undone += 1) })]);
  const field = document.body.appendChild(document.createElement("input"));
  listening(registry, () => {
    expect(press("z", { ctrlKey: true }, field).defaultPrevented).toBe(false);
    expect(press("z", { ctrlKey: true }).defaultPrevented).toBe(true);
  });
  field.remove();
  expect(undone).toBe(1);
});

test("under an open dialog only its own keys work", () => {
  const registry = new Registry();
  const ran: string[] = [];
  registry.add([action("go", { keys: ["Ctrl+2"], run: () => ran.push("go") }), action("zoom", { keys: ["Ctrl+0"], inDialog: true, run: () => ran.push("zoom") })]);
  const dialog = document.body.appendChild(document.createElement("div"));
  dialog.setAttribute("role", "dialog");
  dialog.dataset["state"] = "open";
  listening(registry, () => {
    press("2", { ctrlKey: true });
    press("0", { ctrlKey: true });
  });
  dialog.remove();
  expect(ran).toEqual(["zoom"]);
});

test("the browser's find is caught even when nobody wants it", () => {
  listening(new Registry(), () => expect(press("f", { ctrlKey: true }).defaultPrevented).toBe(true));
});

test("keys are shown in Swedish", () => {
  expect(keyText("Ctrl+Shift+G")).toBe("Ctrl Skift G");
  expect(keyText("Alt+ArrowUp")).toBe("Alt Upp");
  expect(keyText("Ctrl++")).toBe("Ctrl +");
});
