// The real window, driven through WebKit's own driver.
import { execFileSync, spawnSync } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { freePort, start, startScreen, stop, until } from "../support/processes.mjs";
import { Session } from "../support/webdriver.mjs";
import { FIND, Hand } from "./hand.mjs";

const CLOSER = fileURLToPath(new URL("../support/close-window.py", import.meta.url));
const BUS = fileURLToPath(new URL("../support/bus.conf", import.meta.url));

export class WindowHand extends Hand {
  #binary;
  #folder;
  #display;
  #driver;
  #address;
  #session;

  /** `folder` holds everything of this test: data, home, answers to dialogs. */
  constructor(binary, folder) {
    super();
    this.#binary = binary;
    this.#folder = folder;
    mkdirSync(join(folder, "home"), { recursive: true });
  }

  get #picks() {
    return join(this.#folder, "picks");
  }

  /**
   * Starts the program on a day. Each start has a session bus of its own: on a shared one the next
   * program would meet the name of the one that is still leaving.
   */
  async open(today, ...words) {
    await this.prepare(today);
    await this.begin(...words);
  }

  /** Everything that the program needs around it: a screen, a bus, the driver. */
  async prepare(today = "") {
    this.#display ??= await startScreen();
    const port = await freePort();
    const home = join(this.#folder, "home");
    writeFileSync(this.#picks, "");
    for (const name of ["notices", "opens"]) writeFileSync(join(this.#folder, name), "");
    const env = {
      DISPLAY: this.#display, HOME: home, XDG_DATA_HOME: join(home, "data"), XDG_CONFIG_HOME: join(home, "config"), XDG_CACHE_HOME: join(home, "cache"),
      KANSLI_DATA: join(this.#folder, "data"), KANSLI_TODAY: today, KANSLI_TEST_PICKS: this.#picks,
      KANSLI_TEST_NOTICES: join(this.#folder, "notices"), KANSLI_TEST_OPENS: join(this.#folder, "opens"),
      TAURI_WEBVIEW_AUTOMATION: "true", NO_AT_BRIDGE: "1", GTK_USE_PORTAL: "0", LANG: "C.UTF-8", TZ: "Europe/Stockholm",
    };
    this.#driver = start("dbus-run-session", [`--config-file=${BUS}`, "--", "WebKitWebDriver", "--host=127.0.0.1", `--port=${port}`], { env });
    this.#address = `http://127.0.0.1:${port}`;
    await until("the driver", async () => (await fetch(`${this.#address}/status`)).ok);
  }

  /** Starts the program itself, with words on its command line. */
  async begin(...words) {
    this.#session = await Session.start(this.#address, this.#binary, words);
  }

  /** Closes the window by its cross; the program ends with it. */
  async close() {
    const [pid] = this.#session ? this.#programs() : [];
    if (pid) {
      execFileSync("python3", [CLOSER, pid], { env: { ...process.env, DISPLAY: this.#display } });
      await until("the program to end", () => !this.#programs().includes(pid));
    }
    await this.#session?.end().catch(() => undefined);
    this.#session = undefined;
    await stop(this.#driver);
  }

  /** The process ids of the program. */
  #programs() {
    const asked = spawnSync("pgrep", ["--pgroup", String(this.#driver.child.pid), "--full", `^${this.#binary}`], { encoding: "utf8" });
    return asked.stdout.split("\n").filter(Boolean);
  }

  /** Starts the program a second time, on the same desktop. Gives its exit code. */
  async startAgain(...words) {
    const first = this.#programs()[0];
    const desktop = readFileSync(`/proc/${first}/environ`, "utf8").split("\0").filter(Boolean).map((line) => [line.slice(0, line.indexOf("=")), line.slice(line.indexOf("=") + 1)]);
    const second = start(this.#binary, words, { env: Object.fromEntries(desktop) });
    const [code] = await once(second.child, "exit");
    return code;
  }

  /** The workspace that was founded. */
  workspace() {
    const [file] = readdirSync(this.#folder, { recursive: true }).filter((name) => name.endsWith(".kansli"));
    return join(this.#folder, file);
  }

  /** The notifications that were given since the last start, and the papers opened elsewhere. */
  notices = () => this.#noted("notices");
  opened = () => this.#noted("opens");

  #noted(name) {
    const list = join(this.#folder, name);
    return existsSync(list) ? readFileSync(list, "utf8").split("\n").filter(Boolean) : [];
  }

  /** A folder for files of the test. */
  newFolder() {
    return mkdtempSync(join(this.#folder, "files-"));
  }

  query(wanted) {
    return this.#session.run(`return (${FIND})(arguments[0])`, wanted);
  }

  /** WebKit's driver cannot click on a table row: it takes the row's first cell that is only text. */
  async clickOn(element) {
    const target = await this.#session.run("const { localName, cells } = arguments[0]; return localName === 'tr' ? [...cells].find((cell) => cell.innerText.trim() && !cell.querySelector('button, input')) : arguments[0]", element);
    return this.#session.click(target);
  }

  focusOn(element) {
    return this.#session.run("arguments[0].scrollIntoView({ block: 'nearest' }); arguments[0].focus()", element);
  }

  keys(keys) {
    return this.#session.press(keys);
  }

  write(text) {
    return this.#session.type(text);
  }

  labelOf(element) {
    return this.#session.run("return arguments[0].getAttribute('aria-label')", element);
  }

  /** Runs the text of a function in the page. */
  evaluate(script) {
    return this.#session.run(script);
  }

  /** Runs a work of the hand's inside a frame, which has an address of its own. */
  async within(frame, work) {
    await this.#session.enter(await this.#session.run(`return document.querySelector(${JSON.stringify(frame)})`));
    try {
      return await work();
    } finally {
      await this.#session.enter();
    }
  }

  async screenshot() {
    return this.#session?.screenshot();
  }

  said() {
    return this.#driver?.said ?? "";
  }

  /** Does something that asks for a file, and answers with this one. */
  async chooseFile(path, act) {
    writeFileSync(this.#picks, `${path}\n`);
    await act();
  }

  /** Does something that asks where to save. Gives the path of what was written. */
  async saveFile(act) {
    const folder = join(this.#folder, `saved-${Date.now()}`);
    mkdirSync(folder);
    writeFileSync(this.#picks, `${folder}\n`);
    // While a list redraws a click can hit what just left; the answer is then still there.
    await until("the dialog to be answered", async () => {
      await act();
      return until("an answer", () => readFileSync(this.#picks, "utf8") === "", 3000);
    });
    // Archived minutes have a file with their metadata beside them.
    const name = await until("a saved file", () => readdirSync(folder).find((file) => !file.startsWith(".") && !/\.(tmp|json)$/.test(file)), 60_000);
    await until("the file to be whole", () => existsSync(join(folder, name)));
    return join(folder, name);
  }
}
