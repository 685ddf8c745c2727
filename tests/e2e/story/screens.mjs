// Every screen of the window, as addresses in an open workspace.

/** The first pages, before anything is open. */
export const CLOSED = [{ name: "forsta-start", address: "" }];

/** All screens of an open workspace. Meetings are chosen so that each step has something to show. */
export async function openScreens(hand) {
  const { meetings } = await hand.call("meeting_list", {});
  const standing = meetings.filter((meeting) => meeting.status !== "cancelled");
  const by = (...wishes) => wishes.map((wish) => standing.find(wish)).find(Boolean) ?? standing[0];
  const ahead = by((one) => one.status === "planned" && one.body === "strategic", (one) => one.status === "planned");
  const called = by((one) => one.status === "called", (one) => one.status === "planned");
  const held = by((one) => one.status === "held" && one.body === "strategic", (one) => one.status === "held");
  const meeting = (one, step, tab) => `#/meeting?id=${one.id}&step=${step}${tab ? `&tab=${tab}` : ""}`;
  return [
    { name: "oversikt", address: "#/overview" },
    { name: "arsplan-tidslinje", address: "#/plan?view=timeline" },
    { name: "arsplan-arshjul", address: "#/plan?view=wheel" },
    { name: "arsplan-lista", address: "#/plan?view=list" },
    { name: "moten", address: "#/meetings" },
    { name: "mote-planera", address: meeting(ahead, "plan") },
    { name: "mote-forbered-dagordning", address: meeting(called, "prepare") },
    { name: "mote-forbered-underlag", address: meeting(called, "prepare", "papers") },
    { name: "mote-forbered-deltagare", address: meeting(called, "prepare", "people") },
    { name: "mote-forbered-frister", address: meeting(called, "prepare", "deadlines") },
    { name: "mote-forbered-historik", address: meeting(called, "prepare", "history") },
    { name: "mote-kalla", address: meeting(called, "call"), slow: true },
    { name: "mote-genomfor", address: meeting(held, "hold") },
    { name: "mote-justera", address: meeting(held, "approve"), slow: true },
    { name: "mote-folj-upp", address: meeting(held, "followUp") },
    { name: "stallningstaganden", address: "#/positions" },
    { name: "atgarder", address: "#/actions" },
    { name: "deltagare", address: "#/people" },
    { name: "sok", address: "#/search?query=kunskapsst%C3%B6d" },
    { name: "installningar", address: "#/settings" },
  ];
}

/** Shows a screen and waits until it has stopped changing. */
export async function show(hand, screen) {
  await hand.page.evaluate((address) => (location.hash = address), screen.address);
  await hand.page.waitForFunction(() => document.querySelector("main h1") && !document.querySelector(".skeleton, [aria-busy=true]"), undefined, { timeout: 60_000 });
  if (screen.slow) await hand.page.waitForSelector("canvas", { timeout: 60_000 }).catch(() => undefined);
  await hand.page.waitForTimeout(screen.slow ? 1200 : 450);
}

/** Opens the demo year from the first page. */
export async function openDemo(hand) {
  await hand.press("button", "Öppna demo");
  await hand.find("link", "Årsplan", 120_000);
}

/** Puts the window in light or dark. */
export async function dress(hand, theme) {
  await hand.page.evaluate((chosen) => localStorage.setItem("kansli.theme", JSON.stringify(chosen)), theme);
  await hand.page.reload();
  await hand.page.waitForSelector("main h1");
}
