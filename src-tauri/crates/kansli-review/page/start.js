// The page begins here.

async function start(given, lock) {
  facts = given;
  if (within()) beginWithin();
  const back = await beginKeeping(lock);
  beginAnswer();
  beginMarking();
  beginReading();
  document.addEventListener("click", ({ target }) => {
    const opener = target.closest?.("[data-remark], [data-new-item]");
    if (!opener) return;
    const whole = opener.hasAttribute("data-new-item");
    compose({ item: opener.dataset.remark || null, kind: whole ? "new_item" : "comment", opener });
  });
  for (const draft of drafts()) {
    if (!draft.item || itemOf(draft.item)) openComposer(draft, undefined, true);
  }
  render();
  showKept();
  if (back) announce(say("restored"));
}

const [given, lock] = ["#data", "#lock"].map((wanted) => find(wanted)).map((place) => place && JSON.parse(place.textContent));
document.documentElement.classList.add("live");
if (lock) beginUnlocking(lock);
// Should anything of it fail, the page still reads, and says how to answer by mail.
else start(given).catch(() => document.documentElement.classList.remove("live"));
