// The template of a body's agendas: edited by keyboard, saved as a version, used by the next agenda, put back and undone.
const TODAY = "2027-03-04";
const OWN = "Kansliets rapport {år}";

export async function edit(hand, done) {
  await hand.openDemo(TODAY);
  await show(hand);
  await write(hand);
  done("the template is changed by keyboard, and what is wrong is said beside it");
  await hand.focusOn(await hand.find("row", /^Punkt 1, Mötet öppnas/));
  await hand.keys("Control+z");
  await hand.misses("row", /^Punkt 2, Kansliets rapport/);
  await hand.keys("Control+y");
  await hand.find("row", /^Punkt 2, Kansliets rapport/);
  done("a save is one step to undo");
  await use(hand);
  done("the next agenda is made from the version, and says so");
  await show(hand);
  await hand.press("button", "Hämta tillbaka Programmets mall");
  await hand.sees("Version 2: Programmets mall hämtad tillbaka");
  await hand.misses("row", /Kansliets rapport/);
  done("the program's own template comes back as a new version");
}

async function show(hand) {
  await hand.page.evaluate(() => (location.hash = "#/settings?section=templates"));
  await hand.find("row", /^Punkt 1, Mötet öppnas/);
}

async function write(hand) {
  await hand.focusOn(await hand.find("row", /^Punkt 1, Mötet öppnas/));
  await hand.keys("Control+Enter");
  await hand.sees("Mallen är ändrad men inte sparad.");
  await hand.press("button", "Spara som ny version");
  await hand.sees(/Punkt 2 saknar rubrik/);
  await hand.fill("Rubrik", OWN);
  await hand.keys("Enter");
  await hand.keys("Alt+ArrowDown");
  await hand.find("row", /^Punkt 3, Kansliets rapport/);
  await hand.keys("Alt+ArrowUp");
  await hand.find("row", /^Punkt 2, Kansliets rapport/);
  // What is not saved is there again after a restart of the window.
  await hand.page.reload();
  await hand.find("row", /^Punkt 2, Kansliets rapport/, 30_000);
  await hand.fill("Skäl till ändringen (valfritt)", "Önskat av ordföranden");
  await hand.press("button", "Spara som ny version");
  await hand.sees("Version 1: Ändrad");
  await hand.sees("Önskat av ordföranden");
}

/** A strategic meeting without an agenda gets one. */
async function use(hand) {
  const { meetings } = await hand.call("meeting_list", {});
  for (const { id } of meetings.filter((one) => one.body === "strategic" && one.status === "planned")) {
    const { items } = await hand.call("agenda_get", { meeting: id });
    if (items.length > 0) continue;
    await hand.page.evaluate((to) => (location.hash = `#/meeting?id=${to}&step=prepare`), id);
    await hand.press("button", /^Hämta standarddagordning/);
    await hand.find("row", /^Punkt 2, .*Kansliets rapport 2027/);
    await hand.sees(/Gjord efter mallens version 1/);
    return;
  }
  throw new Error("the demo year has no strategic meeting without an agenda");
}
