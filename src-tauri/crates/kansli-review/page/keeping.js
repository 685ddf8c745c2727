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
    if (event.key !== keptKey) return;
    if (event.newValue !== null) return takeIn();
    // Cleared in another tab: what is shown here goes as well.
    memory = nothing();
    render();
  });
  for (const name of ["pagehide", "visibilitychange"]) addEventListener(name, () => keptTimer && write());
  addEventListener("beforeunload", (event) => {
    if (keptState.startsWith("not") && remarks().length + drafts().length > 0) event.preventDefault();
  });
  if (within()) {
    const kept = readKept(facts.within.kept);
    if (kept) memory = broughtTogether(memory, kept);
    return remarks().length + drafts().length > 0;
  }
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
    return text ? readKept(keptLock ? await keptLock.open(text) : text) : undefined;
  } catch {
    return undefined;
  }
}

function readKept(text) {
  try {
    const kept = JSON.parse(text);
    return kept && typeof kept === "object" ? kept : undefined;
  } catch {
    return undefined;
  }
}

/** Forgets everything that is written, here and where it is kept. */
function clearKept() {
  clearTimeout(keptTimer);
  keptTimer = undefined;
  memory = nothing();
  if (within()) handOut({ keep: "" });
  else {
    try {
      localStorage.removeItem(keptKey);
    } catch {
      // What keeps nothing has nothing to forget.
    }
  }
}

/** Keeps what is written, as soon as the hands rest. */
function keep() {
  clearTimeout(keptTimer);
  // A closing window waits for nobody: what is handed out at once is not lost.
  keptTimer = setTimeout(write, within() ? 0 : QUIET);
}

async function write() {
  clearTimeout(keptTimer);
  keptTimer = undefined;
  if (within()) return handOut({ keep: JSON.stringify(memory) });
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
  const why = { "not-kept-full": "kept-full", "not-kept-program": "kept-program" }[keptState] ?? "not-kept";
  show(find("#not-kept"), failed ? say(why) : "");
}
