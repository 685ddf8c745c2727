// Sections and sub-items by keyboard alone: indented, outdented, headed, moved with what belongs to them, undone.
const TODAY = "2027-03-04";

export async function outline(hand, done) {
  await hand.openDemo(TODAY);
  await hand.prepares();
  await level(hand);
  done("an item becomes a sub-item and an item of its own again, and no sub-item has sub-items");
  await head(hand);
  done("a heading is set, renamed and moved with its items, and the numbers stay with the items");
  await hand.keys("Control+z");
  await hand.find("row", /^Avsnitt Frågor, 13\.10/);
  await hand.focusOn(await hand.find("row", /^Avsnitt Frågor/));
  await hand.keys("Delete");
  await hand.misses("row", /^Avsnitt /);
  await hand.find("row", /^Punkt 12, /);
  done("a heading is taken away and leaves its items");
}

async function level(hand) {
  await hand.focusOn(await hand.find("row", /^Punkt 5, /));
  await hand.keys("Alt+ArrowRight");
  await hand.find("row", /^Punkt 4a, .*Rapport från taktiska/);
  await hand.sees("Punkt 5 är nu underpunkt 4a");
  await hand.find("row", /^Punkt 11, /);
  await hand.focusOn(await hand.find("row", /^Punkt 4a, /));
  await hand.keys("Alt+ArrowRight");
  await hand.sees(/En underpunkt kan inte ha egna underpunkter/);
  await hand.keys("Alt+ArrowLeft");
  await hand.find("row", /^Punkt 5, .*Rapport från taktiska/);
}

async function head(hand) {
  await hand.focusOn(await hand.find("row", /^Punkt 2, /));
  await hand.keys("ArrowDown");
  await hand.keys("Control+k");
  await hand.write("Nytt avsnitt");
  await hand.find("option", /^Nytt avsnitt/);
  await hand.keys("Enter");
  await hand.find("dialog", "Nytt avsnitt");
  await hand.press("button", "Spara rubriken");
  await hand.sees("Fyll i det här fältet.");
  await hand.fill("Avsnittets rubrik", "Ärenden");
  await hand.keys("Enter");
  await hand.focusOn(await hand.find("row", /^Avsnitt Ärenden/));
  await hand.keys("F2");
  await hand.find("dialog", "Ändra avsnittets rubrik");
  await hand.fill("Avsnittets rubrik", "Frågor");
  await hand.keys("Enter");
  await hand.focusOn(await hand.find("row", /^Avsnitt Frågor, 13\.10/));
  await hand.focusOn(await hand.find("row", /^Punkt 3, /));
  await hand.keys("Alt+ArrowUp");
  await hand.find("row", /^Avsnitt Frågor, 13\.15/);
  await hand.find("row", /^Punkt 3, /);
}
