// Reading, remarking in every way, coming back after a reload, and an answer that the program reads.
import { ReviewFile, holds, readBack, same } from "./file.mjs";

/** The whole way at one size of screen. */
export async function answer(browser, folder, size, done, evidence) {
  const file = await ReviewFile.open(browser, folder, "agenda", size);
  const { page } = file;
  await page.getByRole("heading", { level: 1, name: "Strategiska styrgruppen 1/2027" }).waitFor();
  await file.clean(`${size}, untouched`);
  await evidence(page, `${size}-1-untouched`);

  await file.comment(4, "5 minuter räcker. Alla har listan i förväg.");
  await markAndComment(file);
  await evidence(page, `${size}-2-remarks`);
  await proposeWording(file, evidence, size);
  await proposeTime(file);
  await proposeOrder(file);
  await proposeItem(file);
  await wholeAgenda(file);
  await file.clean(`${size}, seven remarks`);

  // A word on its way when the window is closed is still there.
  const composer = await file.compose(9);
  await composer.getByLabel("Din kommentar").fill("Halvskriven");
  await file.clean(`${size}, writing`);
  await file.kept();
  await page.reload();
  same("remarks after a reload", await page.locator(".remark-box").count(), 7);
  same("what was half written", await file.item(9).getByLabel("Din kommentar").inputValue(), "Halvskriven");
  await file.item(9).getByRole("button", { name: "Avbryt" }).click();

  await removeAndUndo(file);
  await page.getByRole("button", { name: "Spara svarsfil" }).click();
  await page.getByText("Välj först vad du svarar.").first().waitFor();
  await file.clean(`${size}, no verdict`);
  await page.getByRole("radio", { name: /^Godkänn med kommentarer/ }).check();
  await page.locator("#answer").scrollIntoViewIfNeeded();
  const path = await file.save();
  await evidence(page, `${size}-4-answer`);
  holds("the file is called what the reviewer looks for", path.endsWith("Svar Strategiska styrgruppen 1-2027 Astrid Provberg.kansli-svar"));
  await file.clean(`${size}, saved`);
  check(readBack(path));
  await file.close();
  done(`${size}: read, marked, remarked in six ways, reloaded, saved, and read by the program`);
}

async function markAndComment(file) {
  await file.mark("#i6 [data-f=background]", "Flera efterfrågar ett kortare stöd");
  await file.clean("marking");
  await file.page.getByRole("button", { name: "Kommentera markeringen" }).click();
  const composer = file.item(7).locator(".composer");
  same("the words it is about", await composer.locator("blockquote").textContent(), "Flera efterfrågar ett kortare stöd");
  await composer.getByLabel("Din kommentar").fill("Vilka?");
  await composer.getByLabel("Din kommentar").press("Control+Enter");
  await file.item(7).locator(".remark-box blockquote").waitFor();
}

async function proposeWording(file, evidence, size) {
  const composer = await file.compose(7, "Ändra text");
  const words = composer.getByLabel("Skriv om texten");
  await words.fill((await words.inputValue()).replace("gemensam insats", "gemensam förstudie"));
  same("the change as it will look", await composer.locator(".preview del, .preview ins").allTextContents(), ["borttaget: insats", "tillagt: förstudie"]);
  await evidence(file.page, `${size}-3-wording`);
  await composer.getByRole("button", { name: "Spara" }).click();
}

async function proposeTime(file) {
  const composer = await file.compose(6, "Ändra tid");
  const minutes = composer.getByLabel("Minuter");
  await minutes.fill("0");
  await composer.getByRole("button", { name: "Spara" }).click();
  await composer.getByRole("alert").getByText("Skriv minuter som ett tal").waitFor();
  await minutes.fill("5");
  await composer.getByLabel(/^Varför/).fill("Ge tiden till punkt 8.");
  await composer.getByRole("button", { name: "Spara" }).click();
  await file.item(6).getByText("Förslag: 5 min i stället för 10").waitFor();
}

async function proposeOrder(file) {
  const composer = await file.compose(8, "Flytta");
  await composer.getByRole("button", { name: "Spara" }).click();
  await composer.getByText("Välj en annan plats än den nuvarande.").waitFor();
  await composer.getByLabel("Var ska punkten stå?").selectOption({ label: "Efter punkt 4: Uppföljning av åtgärder och ställningstaganden" });
  await composer.getByRole("button", { name: "Spara" }).click();
  await file.item(8).getByText("Förslag: flytta till efter punkt 4").waitFor();
}

async function proposeItem(file) {
  const { page } = file;
  await page.getByRole("button", { name: "Föreslå ny punkt" }).click();
  const composer = page.locator(".whole .composer");
  await composer.getByLabel("Rubrik").fill("Ny vägledning om digitala möten");
  await composer.getByLabel("Syfte").selectOption("discussion");
  await composer.getByLabel(/^Minuter/).fill("10");
  await composer.getByRole("button", { name: "Spara" }).click();
  await page.locator(".whole").getByText("Diskussion, 10").waitFor();
}

async function wholeAgenda(file) {
  const { page } = file;
  await page.getByRole("button", { name: "Kommentera hela dagordningen" }).click();
  const composer = page.locator(".whole .composer");
  await composer.getByLabel("Din kommentar").fill("Bra 👍 <b>dagordning</b>.\nAstrid");
  await composer.getByRole("button", { name: "Spara" }).click();
}

async function removeAndUndo(file) {
  const box = file.item(4).locator(".remark-box");
  await box.getByRole("button", { name: /^Ta bort/ }).click();
  await file.item(4).getByRole("button", { name: "Ångra" }).press("Enter");
  await box.getByRole("button", { name: /^Ändra/ }).press("Enter");
  const field = file.item(4).getByLabel("Din kommentar");
  await field.fill("5 minuter räcker.");
  await field.press("Control+Enter");
  await file.item(4).getByText("5 minuter räcker.", { exact: true }).waitFor();
}

/** What the program found in the answer is what was written. */
function check(told) {
  same("trust", [told.trust, told.freshness, told.beside], ["Signed", "Current", ""]);
  same("verdict", told.answer.verdict, "approve_with_comments");
  const shape = told.answer.remarks.map(({ text, proposal, anchor }) => [proposal.kind, text, anchor?.field ?? null, anchor?.quote ?? null]);
  same("remarks", shape, [
    ["comment", "5 minuter räcker.", null, null],
    ["time", "Ge tiden till punkt 8.", null, null],
    ["comment", "Vilka?", "background", "Flera efterfrågar ett kortare stöd"],
    ["wording", "", "proposal/0", "insats"],
    ["order", "", null, null],
    ["new_item", "", null, null],
    ["comment", "Bra 👍 <b>dagordning</b>.\nAstrid", null, null],
  ]);
  const [, time, , wording, order, item] = told.answer.remarks.map(({ proposal }) => proposal);
  same("proposals", [time.minutes, wording.words, item.title, item.purpose, item.minutes], [5, "förstudie", "Ny vägledning om digitala möten", "discussion", 10]);
  holds("the order names the item it comes after", order.after?.endsWith("0004"));
  const { prefix, suffix } = told.answer.remarks[3].anchor;
  same("what stands around the words", [prefix, suffix], ["behovet ska hanteras som en gemensam ", " under 2027\u2060–\u20602028"]);
}
