// Keeping what is written in this browser, and saying so honestly. A locked package is kept locked.

const QUIET = 150;

let keptKey;
let keptLock;
let keptTimer;
let keptState = "kept";

/** Begins to keep under the package's id. Gives whether something was kept from before. */
async function beginKeeping(lock) {
  keptKey = `kansli-review ${facts.id}`;
  keptLock = lock;
  keptState = lock ? "kept-locked" : "kept";
  addEventListener("storage", (event) => {
    if (event.key === keptKey) takeIn();
  });
  for (const name of ["pagehide", "visibilitychange"]) addEventListener(name, () => keptTimer && write());
  addEventListener("beforeunload", (event) => {
    if (keptState.startsWith("not") && remarks().length + drafts().length > 0) event.preventDefault();
  });
  try {
    localStorage.setItem(`${keptKey} trial`, "1");
    localStorage.removeItem(`${keptKey} trial`);
  } catch (why) {
    keptState = failure(why);
    return false;
  }
  const kept = await stored();
  if (kept) memory = broughtTogether(memory, kept);
  return remarks().length + drafts().length > 0;
}

const failure = (why) => (why?.name === "QuotaExceededError" ? "not-kept-full" : "not-kept");

/** What this browser has, in the shape of memory. */
async function stored() {
  try {
    const text = localStorage.getItem(keptKey);
    if (!text) return undefined;
    const kept = JSON.parse(keptLock ? await keptLock.open(text) : text);
    return kept && typeof kept === "object" ? kept : undefined;
  } catch {
    return undefined;
  }
}

/** Keeps what is written, as soon as the hands rest. */
function keep() {
  clearTimeout(keptTimer);
  keptTimer = setTimeout(write, QUIET);
}

async function write() {
  clearTimeout(keptTimer);
  keptTimer = undefined;
  const before = signs();
  const kept = await stored();
  if (kept) memory = broughtTogether(memory, kept);
  const text = JSON.stringify(memory);
  try {
    localStorage.setItem(keptKey, keptLock ? await keptLock.close(text) : text);
    keptState = keptLock ? "kept-locked" : "kept-at";
  } catch (why) {
    keptState = failure(why);
  }
  showKept();
  if (signs() !== before) render();
}

/** Takes in what another tab has kept. */
async function takeIn() {
  const before = signs();
  const kept = await stored();
  if (!kept) return;
  memory = broughtTogether(memory, kept);
  if (signs() === before) return;
  render();
  announce(say("other-tab"));
}

/** Enough of what is written to see whether it is the same. */
const signs = () => JSON.stringify([remarks().map(({ id, at }) => [id, at]), memory.verdict, memory.name]);

function showKept() {
  const failed = keptState.startsWith("not");
  show(find("#kept"), failed ? "" : say(keptState, { clock: sayClock(new Date()) }));
  show(find("#not-kept"), failed ? say(keptState === "not-kept-full" ? "kept-full" : "not-kept") : "");
}
