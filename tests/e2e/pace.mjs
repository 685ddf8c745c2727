// From a key in the minutes to the picture of it, in an empty meeting and in one of forty pages.
// KANSLI_TARGET names where the programs are.
import { BrowserHand, launch } from "./hands/browser.mjs";
import { found, planMeetings } from "./story/planning.mjs";
import { MEETING } from "./story/story.mjs";
import { UI, binary, main, scratch } from "./support/report.mjs";

/** Forty pages, with signs and spaces. */
const LETTERS = 120_000;
const TYPED = " Det här skrivs i slutet av ett långt protokoll, och ska gå lika fort som i mötets första minut, tecken för tecken.";
const SENTENCE = "Taktiska samordningsgruppen har samlat in behov från fyra sjukvårdsregioner, och flera **efterfrågar** ett kortare stöd.";

function text(letters) {
  const paragraphs = [];
  for (let length = 0; length < letters; length += paragraphs.at(-1).length) {
    paragraphs.push(paragraphs.length % 5 === 4 ? `- ${SENTENCE}\n- ${SENTENCE}` : Array(4).fill(SENTENCE).join(" "));
  }
  return paragraphs.join("\n\n");
}

/** Watches each key from when it is pressed until the picture after it is drawn. */
function watch() {
  globalThis.kansliKeys = [];
  addEventListener("keydown", () => {
    const pressed = performance.now();
    requestAnimationFrame(() => {
      const drawn = new MessageChannel();
      drawn.port1.onmessage = () => globalThis.kansliKeys.push(performance.now() - pressed);
      drawn.port2.postMessage(0);
    });
  }, true);
}

/** Watches each key from when it is pressed until the document beside is drawn anew with it. */
function watchDocument() {
  globalThis.kansliPages = [];
  let pressed = [];
  addEventListener("keydown", () => pressed.push(performance.now()), true);
  const pages = document.querySelector("[data-live]");
  new MutationObserver((changes) => {
    if (!changes.some(({ addedNodes }) => [...addedNodes].some((node) => node.nodeName === "CANVAS"))) return;
    const text = pages.textContent.replace(/\s+/g, "");
    const waiting = pressed;
    pressed = [];
    requestAnimationFrame(() => globalThis.kansliPages.push(...waiting.map((at) => ({ ms: performance.now() - at, text: text.length }))));
  }).observe(pages, { childList: true, subtree: true });
}

await main(async () => {
  // Without waiting for a screen that is not there: only the work is measured.
  const browser = await launch("--disable-frame-rate-limit", "--disable-gpu-vsync");
  const hand = new BrowserHand(browser, binary("kansli-devserver"), UI, scratch());
  await hand.open(MEETING);
  await found(hand);
  await hand.press("link", "Årsplan");
  await planMeetings(hand);
  await hand.press("button", /^Förbered/);
  await hand.press("button", "Hämta standarddagordning");
  await hand.find("row", /^Punkt 1, /);
  const { meetings } = await hand.call("meeting_list", {});
  const { id } = meetings.find((one) => one.date === MEETING);
  const { paragraphs } = await hand.call("minutes_start", { meeting: id });
  const write = async ({ item }, words) => {
    const now = (await hand.call("minutes_get", { meeting: id })).paragraphs.find((one) => one.item === item);
    await hand.call("minutes_write", { item, text: words, version: now.version });
  };
  const measure = async (name) => {
    await hand.page.evaluate((address) => (location.hash = address), `#/meeting?id=${id}&step=hold&select=${paragraphs[4].item}`);
    await hand.page.reload();
    await (await hand.find("field", "Text i paragraf 5", 60_000)).focus();
    await hand.keys("Control+End");
    await hand.page.waitForTimeout(1000);
    await hand.page.evaluate(watch);
    await hand.page.keyboard.type(TYPED, { delay: 45 });
    await hand.page.waitForTimeout(500);
    const times = (await hand.page.evaluate(() => globalThis.kansliKeys)).sort((a, b) => a - b);
    const at = (share) => times[Math.floor((times.length - 1) * share)].toFixed(1);
    console.log(`a key to its picture, ${name}: median ${at(0.5)} ms, p95 ${at(0.95)}, most ${at(1)}, ${times.length} keys`);
  };
  /** One word, and then a rest: what is seen next has it. */
  const measureDocument = async (name) => {
    await hand.keys("Alt+F");
    await hand.page.waitForSelector("[data-live] [data-page='1'] canvas", { timeout: 60_000 });
    await hand.page.waitForTimeout(1000);
    await hand.page.evaluate(() => document.querySelector("[data-live] [role='group']").scrollTo(0, 1e9));
    await hand.page.waitForTimeout(2000);
    await hand.page.evaluate(watchDocument);
    for (let word = 0; word < 20; word += 1) {
      await hand.page.keyboard.type("x");
      await hand.page.waitForTimeout(1500);
    }
    const times = (await hand.page.evaluate(() => globalThis.kansliPages)).map(({ ms }) => ms).sort((a, b) => a - b);
    const at = (share) => times[Math.floor((times.length - 1) * share)]?.toFixed(0);
    console.log(`a key to the document with it, ${name}: median ${at(0.5)} ms, p95 ${at(0.95)}, most ${at(1)}, ${times.length} of 20 keys`);
    await hand.keys("Alt+F");
  };
  await measure("an empty meeting");
  await measureDocument("an empty meeting");
  for (const one of paragraphs) await write(one, text(LETTERS / paragraphs.length));
  await measure(`forty pages in ${paragraphs.length} paragraphs`);
  await measureDocument(`forty pages in ${paragraphs.length} paragraphs`);
  await write(paragraphs[4], text(LETTERS));
  await measure("forty pages in one paragraph");
  await hand.close();
  await browser.close();
});
