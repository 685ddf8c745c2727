// A review file in headless Chromium, from disk, as the one who got it by mail opens it.
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { binary } from "../support/report.mjs";

const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** What it is read on. */
export const SIZES = { desktop: { width: 1440, height: 900 }, tablet: { width: 834, height: 1112 }, phone: { width: 390, height: 844 } };

export const PASSPHRASE = "båten går klockan sju";

const program = (...words) => execFileSync(binary("examples/review"), words, { encoding: "utf8", maxBuffer: 1 << 26 });

/** Writes the review files of the sample into a folder. */
export const writeFiles = (folder) => program("write", folder);

/** What the program reads out of an answer. */
export const readBack = (path) => JSON.parse(program("read", path));

export class ReviewFile {
  /** Opens a file in a browser of its own; `context` says more of that. */
  static async open(browser, folder, name, size = "desktop", context = {}) {
    const file = new ReviewFile();
    file.folder = folder;
    const viewport = SIZES[size] ?? size;
    const touch = size === "phone" || size === "tablet";
    file.context = await browser.newContext({ viewport, hasTouch: touch, locale: "sv-SE", timezoneId: "Europe/Stockholm", reducedMotion: "reduce", acceptDownloads: true, ...context });
    file.faults = [];
    file.asked = [];
    file.mails = [];
    file.address = pathToFileURL(join(folder, `${name}.html`)).href;
    file.page = await file.tab();
    return file;
  }

  /** Another tab with the same file. */
  async tab() {
    const page = await this.context.newPage();
    page.on("pageerror", (why) => this.faults.push(String(why.stack ?? why)));
    page.on("console", (said) => ["error", "warning"].includes(said.type()) && this.faults.push(said.text()));
    page.on("request", (request) => {
      const address = request.url();
      if (address.startsWith("mailto:")) this.mails.push(decodeURIComponent(address));
      else if (!/^(file|data|blob):/.test(address)) this.asked.push(address);
    });
    await page.goto(this.address);
    return page;
  }

  /** Ends; nothing may have gone wrong, and the network not been asked. */
  async close() {
    await this.context.close();
    if (this.faults.length > 0) throw new Error(`faults in the page: ${this.faults.join("; ")}`);
    if (this.asked.length > 0) throw new Error(`the page asked the network for ${this.asked.join(", ")}`);
  }

  /** The card of an item, by its number from 1. */
  item(number, page = this.page) {
    return page.locator(`#i${number - 1}`);
  }

  /** Opens a composer on an item, with one kind of remark chosen. */
  async compose(number, kind) {
    const card = this.item(number);
    await card.getByRole("button", { name: /^Kommentera (punkt|§)/ }).click();
    if (kind) await card.getByRole("radio", { name: kind }).check({ force: true });
    return card.locator(".composer");
  }

  /** Writes a comment on an item and saves it. */
  async comment(number, text) {
    const composer = await this.compose(number);
    await composer.getByLabel("Din kommentar").fill(text);
    await composer.getByRole("button", { name: "Spara" }).click();
  }

  /** Marks words with the pointer's selection, as dragging over them would. */
  async mark(wanted, words) {
    await this.page.evaluate(([selector, quote]) => {
      const field = document.querySelector(selector);
      const walk = document.createTreeWalker(field, NodeFilter.SHOW_TEXT);
      for (let node = walk.nextNode(); node; node = walk.nextNode()) {
        const at = node.data.indexOf(quote);
        if (at < 0) continue;
        node.parentElement.scrollIntoView({ block: "center" });
        getSelection().setBaseAndExtent(node, at, node, at + quote.length);
        return;
      }
      throw new Error(`no “${quote}” there`);
    }, [wanted, words]);
    await this.page.locator(".marking").waitFor({ state: "visible" });
  }

  /** Waits until everything written is kept. */
  async kept() {
    await this.page.waitForTimeout(400);
  }

  /** Saves the answer file, and gives its path. */
  async save(page = this.page) {
    const [download] = await Promise.all([page.waitForEvent("download"), page.getByRole("button", { name: "Spara svarsfil" }).click()]);
    const path = join(this.folder, `${Date.now()}-${Math.floor(performance.now())}`, download.suggestedFilename());
    await download.saveAs(path);
    return path;
  }

  /** axe-core finds nothing. */
  async clean(where) {
    await this.page.evaluate(AXE);
    const { violations } = await this.page.evaluate(() => globalThis.axe.run(document, { resultTypes: ["violations"] }));
    const found = violations.flatMap(({ id, help, nodes }) => nodes.slice(0, 3).map((node) => `${where}: ${id} (${help}): ${node.html.slice(0, 160)} ${node.failureSummary?.split("\n").slice(1, 3).join(" ")}`));
    if (found.length > 0) throw new Error(`axe-core found:\n${found.join("\n")}`);
  }
}

/** Fails unless two values are the same. */
export function same(what, found, wanted) {
  const [one, other] = [found, wanted].map((value) => JSON.stringify(value));
  if (one !== other) throw new Error(`${what}: ${one} instead of ${other}`);
}

/** Fails unless it holds. */
export function holds(what, truth) {
  if (!truth) throw new Error(`it does not hold that ${what}`);
}
