// The same pages in headless Chromium, over the development server.
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { chromium } from "playwright-core";
import { start, stop, until } from "../support/processes.mjs";
import { FIND, Hand } from "./hand.mjs";

const CHROMIUM = process.env.KANSLI_CHROMIUM ?? "/usr/bin/chromium";

/** Starts the browser, with more words on its command line. Close it when done. */
export function launch(...words) {
  return chromium.launch({ executablePath: CHROMIUM, args: ["--no-sandbox", "--force-color-profile=srgb", ...words] });
}

export class BrowserHand extends Hand {
  #server;
  #browser;
  #folder;
  #program;
  #today;

  /** `server` is the development server's binary; `ui` the folder with the built pages. */
  constructor(browser, server, ui, folder) {
    super();
    this.#browser = browser;
    this.#server = { binary: server, ui };
    this.#folder = folder;
    mkdirSync(folder, { recursive: true });
  }

  /** Serves the program as on a day, and shows its first page. */
  async open(today, context = {}) {
    this.#today = today;
    await this.#serve("0");
    this.context = await this.#browser.newContext({ viewport: { width: 1440, height: 900 }, locale: "sv-SE", timezoneId: "Europe/Stockholm", acceptDownloads: true, ...context });
    this.page = await this.context.newPage();
    this.faults = [];
    this.page.on("pageerror", (why) => this.faults.push(String(why)));
    await this.page.goto(this.address);
  }

  /** Starts the program where the page expects it: what the browser keeps belongs to an address. */
  async #serve(port) {
    const env = { KANSLI_PORT: port, KANSLI_UI: this.#server.ui, KANSLI_TODAY: this.#today, KANSLI_DATA: join(this.#folder, "data"), DBUS_SESSION_BUS_ADDRESS: "" };
    this.#program = start(this.#server.binary, [], { env });
    this.address = await until("the development server", () => /^http:\/\/\S+/m.exec(this.#program.said)?.[0]);
  }

  /** Ends the program as a power cut would. The page stays. */
  async crash() {
    process.kill(-this.#program.child.pid, "SIGKILL");
    await stop(this.#program);
  }

  /** Starts the program again after a crash, at the same address. */
  async revive() {
    await this.#serve(new URL(this.address).port);
  }

  async close() {
    await this.context?.close();
    await stop(this.#program);
  }

  /** Another laptop: a program and a window of its own. Close it when done. */
  another(name) {
    return new BrowserHand(this.#browser, this.#server.binary, this.#server.ui, join(this.#folder, name));
  }

  /** Asks the program directly, as the page would. */
  async call(command, request = {}) {
    const response = await fetch(`${this.address}/call/${command}`, { method: "POST", body: JSON.stringify(request), headers: { "content-type": "application/json" } });
    const answer = await response.json();
    if (!response.ok) throw new Error(`${command}: ${JSON.stringify(answer.error ?? answer)}`);
    return answer.view;
  }

  /** Opens the window on a day, and the demo year in it. */
  async openDemo(today) {
    await this.open(today, { reducedMotion: "reduce" });
    await this.find("heading", "Välkommen", 30_000);
    await this.press("button", "Öppna demo");
    await this.find("link", "Årsplan", 120_000);
  }

  /** Drags something with the pointer to another thing, or to where `to` says, seen from its centre. */
  async drag(from, to) {
    const centre = async (element) => {
      await element.scrollIntoViewIfNeeded();
      const box = await element.boundingBox();
      return [box.x + box.width / 2, box.y + box.height / 2];
    };
    const [x, y] = await centre(from);
    await this.page.mouse.move(x, y);
    await this.page.mouse.down();
    const [toX, toY] = typeof to === "function" ? to(x, y) : await centre(to);
    await this.page.mouse.move((x + toX) / 2, (y + toY) / 2, { steps: 4 });
    await this.page.mouse.move(toX, toY + 4, { steps: 4 });
    await this.page.mouse.up();
  }

  async query(wanted) {
    const handle = await this.page.evaluateHandle(`(${FIND})(${JSON.stringify(wanted)})`);
    return handle.asElement();
  }

  clickOn(element) {
    return element.click({ timeout: 3000 });
  }

  focusOn(element) {
    return element.focus();
  }

  keys(keys) {
    return this.page.keyboard.press(keys);
  }

  write(text) {
    return this.page.keyboard.type(text);
  }

  labelOf(element) {
    return element.getAttribute("aria-label");
  }

  /** Runs the text of a function in the page. */
  evaluate(script) {
    return this.page.evaluate(`(() => { ${script} })()`);
  }

  screenshot() {
    return this.page.screenshot();
  }

  said() {
    return `${this.#program?.said ?? ""}${(this.faults ?? []).join("\n")}`;
  }

  async chooseFile(path, act) {
    const [chooser] = await Promise.all([this.page.waitForEvent("filechooser"), act()]);
    await chooser.setFiles(path);
  }

  /** Lets go of files over the window; each has its text, or its bytes as base64. */
  dropFiles(files) {
    return this.page.evaluate((given) => {
      const dataTransfer = new DataTransfer();
      for (const { name, text, bytes } of given) dataTransfer.items.add(new File([bytes === undefined ? text : Uint8Array.from(atob(bytes), (letter) => letter.charCodeAt(0))], name));
      document.body.dispatchEvent(new DragEvent("drop", { dataTransfer, bubbles: true, cancelable: true }));
    }, files);
  }

  async saveFile(act) {
    const [download] = await Promise.all([this.page.waitForEvent("download", { timeout: 60_000 }), act()]);
    const path = join(this.#folder, `saved-${Date.now()}`, download.suggestedFilename());
    await download.saveAs(path);
    return path;
  }
}
