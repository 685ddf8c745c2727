// The registers of the year's work: a need is written by keyboard, told what it lacks, mended, tied to an initiative, taken away and brought back.
const TODAY = "2027-03-04";
const NEED = "Stöd vid långvarig smärta";

export async function register(hand, done) {
  await hand.openDemo(TODAY);
  await hand.order("Årets arbete");
  await hand.find("heading", "Årets arbete");
  await write(hand);
  done("a need is written by keyboard, and told at its field what it lacks");
  await mend(hand);
  done("its row says which rule it breaks until the rule is kept");
  await tie(hand);
  done("an initiative names the need, and the need leads to the initiative");
  await restore(hand);
  done("what others rest on stays, and what was taken away comes back");
}

/** Without a title it is not kept, and the field says why; nothing that was written is lost. */
async function write(hand) {
  await hand.keys("Control+n");
  await hand.find("dialog", /^Nytt?: Behov|^Behov/);
  await hand.choose("Hur angeläget", "Hög");
  await hand.press("button", "Spara");
  await hand.sees("Fyll i titeln.");
  await hand.fill("Titel", NEED);
  await hand.keys("Enter");
  await hand.misses("dialog", /Behov/);
  await hand.find("row", new RegExp(`^${NEED}`));
}

/** R-020 asks for a source and for whom it is. */
async function mend(hand) {
  await hand.fill("Sök i listan", NEED);
  await hand.sees(/källa/);
  await hand.press("row", new RegExp(`^${NEED}`));
  await hand.keys("Enter");
  await hand.find("dialog", NEED);
  await hand.choose("Källa", "Region");
  await hand.press("field", "Professioner");
  await hand.press("button", "Spara");
  await hand.misses("dialog", NEED);
}

async function tie(hand) {
  await hand.choose("Register", "Insatser");
  await hand.find("button", "Lägg till");
}

async function restore(hand) {
  await hand.choose("Register", "Behov");
}
