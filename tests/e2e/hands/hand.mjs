// What a person does at the window, in words that hold for every driver.
import { readFileSync } from "node:fs";
import { until } from "../support/processes.mjs";

/** The text of the function that finds things in the page. */
export const FIND = readFileSync(new URL("find.js", import.meta.url), "utf8").replace(/^(\/\/.*\n)+/, "").trim();

/**
 * Everything waits for what it needs. A name is the whole accessible name, or a pattern of it.
 * Drivers give `query`, `clickOn`, `focusOn`, `keys`, `write`, `labelOf`, `evaluate`, `chooseFile`, `saveFile`.
 */
export class Hand {
  /** Waits for a thing of this role and name. */
  find(role, name, patience) {
    const wanted = name instanceof RegExp ? { role, pattern: name.source } : { role, name };
    return until(`${role} ${name}`, () => this.query(wanted), patience);
  }

  /** Clicks on something. */
  async press(role, name) {
    await until(`${role} ${name} to take a click`, async () => {
      await this.clickOn(await this.find(role, name));
      return true;
    });
  }

  /** Clicks, and again if it had no effect: while a list redraws a click can hit what just left. */
  async pressUntil(role, name, happened) {
    await until(`${role} ${name} to have an effect`, async () => {
      await this.press(role, name);
      return until("the effect", happened, 2000);
    });
  }

  /** Goes to the first strategic meeting of the demo year, where it is prepared. */
  async prepares() {
    await this.press("link", "Möten");
    await this.press("button", "Strategiska 1/2027");
    await this.press("button", /^Förbered/);
    await this.find("row", /^Punkt 12, /);
  }

  /** Puts a text in a field instead of what stands there. */
  async fill(label, text) {
    await until(`field ${label} to hold ${text}`, async () => {
      await this.focusOn(await this.find("field", label));
      await this.keys("Control+a");
      await this.write(text);
      return true;
    });
  }

  /** Chooses in a list that opens. */
  async choose(label, option) {
    await this.pressUntil("field", label, () => this.query({ role: "option", pattern: source(option) }));
    await this.press("option", option);
  }

  /** Chooses in a list by typing. */
  async pick(label, text, option) {
    await this.press("field", label);
    await this.fill(label, text);
    await this.press("option", option);
  }

  /** Walks with a key until the keyboard is at something. */
  async walkTo(role, name, key = "Tab", most = 80) {
    const wanted = name instanceof RegExp ? { role, pattern: name.source } : { role, name };
    for (let step = 0; step < most; step += 1) {
      if (await this.query({ ...wanted, focused: true })) return;
      await this.keys(key);
    }
    throw new Error(`${most} times ${key} did not come to ${role} ${name}`);
  }

  /** Does something by its name, from the keyboard. */
  async order(words) {
    await this.keys("Control+k");
    await this.isAt("field", "Sök eller gör");
    await this.write(words);
    await this.find("option", new RegExp(`^${words}`));
    await this.keys("Enter");
    await this.misses("dialog", "Sök eller gör");
  }

  /** From now on the pointer is watched: what is done must be done by keyboard. */
  keyboardOnly() {
    return this.evaluate("globalThis.kansliPresses = []; for (const kind of ['pointerdown', 'mousedown', 'touchstart']) addEventListener(kind, (event) => globalThis.kansliPresses.push(`${kind} on ${event.target.localName}`), true);");
  }

  /** What the pointer has done since. */
  pointerPresses() {
    return this.evaluate("return globalThis.kansliPresses");
  }

  /** Waits until a text is read on the screen. */
  async sees(text, patience) {
    await this.find("text", text, patience);
  }

  /** Waits until the keyboard is at something. */
  async isAt(role, name) {
    const wanted = name instanceof RegExp ? { role, pattern: name.source } : { role, name };
    await until(`focus at ${role} ${name}`, () => this.query({ ...wanted, focused: true }));
  }

  /** Waits until a button cannot be pressed, and says why. */
  async isShut(name, why) {
    await until(`${name} to be shut by ${why}`, () => this.query({ role: "button", name, shut: why.source }));
  }

  /** Waits until something is gone. */
  async misses(role, name) {
    const wanted = name instanceof RegExp ? { role, pattern: name.source } : { role, name };
    await until(`${role} ${name} to be gone`, async () => !(await this.query(wanted)));
  }
}

const source = (name) => (name instanceof RegExp ? name.source : `^${name.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")}$`);
