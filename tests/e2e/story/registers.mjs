// The registers of the year's work: a need is written by keyboard, told what it lacks, mended, tied to an initiative, and neither lost nor left hanging.
const TODAY = "2027-03-04";
const NEED = "Stöd vid långvarig smärta";
const INITIATIVE = "Mått för tre vårdförlopp";

export async function register(hand, done) {
  await hand.openDemo(TODAY);
  await passage(hand);
  done("a rule leads to the place in the governing document, and to the document around it");
  await hand.order("Årets arbete");
  await hand.find("row", /^Samlat stöd till primärvården/);
  await write(hand);
  done("a need is written by keyboard, and the field says what is missing");
  await mend(hand);
  done("its row says which rule it breaks and what to do, until the rule is kept");
  await tie(hand);
  done("an initiative names the need, and the need leads to the initiative");
  await keep(hand);
  done("what others rest on is not taken away, and what was taken away comes back");
  await report(hand);
  done("what is written in a yearly report stands in its document, beside what the year's work says");
}

async function passage(hand) {
  await hand.press("link", "Årsplan");
  await hand.press("button", /^Källa R-035/);
  await hand.press("button", "Visa i dokumentet");
  await hand.find("dialog", /^R-035: /);
  await hand.find("region", "Partnerskapets styr- och ledningsdokument");
  await hand.sees(/^Styrgruppen sammanträder formellt/);
  await hand.keys("Escape");
  await hand.misses("dialog", /^R-035: /);
}

/** Without a title it is not kept, and nothing that was written is lost. */
async function write(hand) {
  await hand.keys("Control+n");
  await hand.find("dialog", "Ny uppgift: Behov");
  await hand.choose(/^Hur angeläget/, "Medel");
  await hand.press("button", "Spara");
  await hand.sees("Fyll i det här fältet.");
  await hand.fill("Rubrik", NEED);
  await hand.keys("Enter");
  await hand.misses("dialog", "Ny uppgift: Behov");
  await hand.find("row", new RegExp(`^${NEED}`));
}

/** R-020 asks for a source and for whom it is. */
async function mend(hand) {
  await hand.fill("Sök i registret", "smärta");
  await hand.misses("row", /^Samlat stöd till primärvården/);
  await hand.sees("Behov fångas och prioriteras");
  await hand.walkTo("row", new RegExp(`^${NEED}`));
  await hand.keys("Enter");
  await hand.find("dialog", NEED);
  await hand.sees(/Ange källa och målgrupp\./);
  await hand.choose(/^Källa/, "Region");
  await hand.press("button", "Lägg till Målgrupper");
  await hand.press("menuitem", "Professioner");
  await hand.press("button", "Spara");
  await hand.misses("dialog", NEED);
  await hand.misses("text", "Behov fångas och prioriteras");
}

async function tie(hand) {
  await hand.choose(/^Register/, /^Insatser/);
  await hand.press("button", INITIATIVE);
  await hand.find("dialog", INITIATIVE);
  await hand.press("button", "Lägg till Behov");
  await hand.press("menuitem", NEED);
  await hand.press("button", "Spara");
  await hand.misses("dialog", INITIATIVE);
  await hand.choose(/^Register/, /^Behov/);
  await hand.press("button", NEED);
  await hand.find("dialog", NEED);
  await hand.press("button", INITIATIVE);
  await hand.find("row", new RegExp(`^${INITIATIVE}`));
}

async function keep(hand) {
  await hand.choose(/^Register/, /^Behov/);
  await hand.press("button", `Ta bort ${NEED}`);
  await hand.sees(new RegExp(`^”${INITIATIVE}” hänvisar hit i fältet ”Behov”`));
  await hand.find("row", new RegExp(`^${NEED}`));
  await hand.press("button", /^Ta bort Stöd för egenvård/);
  await hand.misses("row", /^Stöd för egenvård/);
  await hand.keys("Control+z");
  await hand.find("row", /^Stöd för egenvård/);
}

async function report(hand) {
  await hand.choose(/^Register/, /^Årliga sammanställningar/);
  await hand.press("button", "2026");
  await hand.find("dialog", "2026");
  await hand.fill("Sammanfattning", "Året gav tre nya kunskapsstöd.");
  await hand.press("button", "Spara");
  await hand.misses("dialog", "2026");
  await hand.press("button", "Visa dokumentet för 2026");
  await hand.find("dialog", "Årlig sammanställning 2026");
  await hand.sees(/Året gav tre nya kunskapsstöd/, 60_000);
  await hand.keys("Escape");
  await hand.misses("dialog", "Årlig sammanställning 2026");
}
