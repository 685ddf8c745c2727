// A locked file: nothing to be seen, opened by its passphrase alone, and what is written kept locked.
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { PASSPHRASE, ReviewFile, holds, readBack, same } from "./file.mjs";

export async function unlock(browser, folder, done, evidence) {
  const bytes = readFileSync(join(folder, "locked.html"), "utf8");
  for (const word of ["Strategiska", "Provberg", "levnadsvanor", "example.invalid"]) holds(`“${word}” cannot be read in the file`, !bytes.includes(word));
  const file = await ReviewFile.open(browser, folder, "locked", "phone");
  const { page } = file;
  same("the title", await page.title(), "Låst granskning");
  await file.clean("locked");
  await evidence(page, "locked-phone");
  const field = page.getByRole("textbox", { name: "Lösenfras" });
  await field.fill("båten går klockan åtta");
  await field.press("Enter");
  await page.getByText("Lösenfrasen stämmer inte.").waitFor();
  await file.clean("wrong passphrase");
  await open(page);
  await file.clean("unlocked");
  await file.comment(4, "Hemlig kommentar");
  await file.kept();
  const kept = await page.evaluate(() => Object.values({ ...localStorage }).join());
  holds("something is kept", kept.length > 40);
  holds("what is kept cannot be read", !kept.includes("Hemlig") && !kept.includes("remarks"));
  await page.reload();
  await open(page);
  await file.item(4).getByText("Hemlig kommentar").waitFor();
  await page.getByRole("radio", { name: /^Godkänn med/ }).check();
  const answer = await file.save();
  const written = readFileSync(answer, "utf8");
  for (const word of ["Hemlig", "approve", "remarks"]) holds(`“${word}” cannot be read in the answer`, !written.includes(word));
  same("the answer", readBack(answer).answer.remarks[0].text, "Hemlig kommentar");
  await page.evaluate(() => Object.defineProperty(navigator, "clipboard", { value: undefined }));
  await page.evaluate(() => { document.execCommand = () => false; });
  await page.getByRole("button", { name: "Kopiera svaret som text" }).click();
  const text = await page.getByLabel("Svaret som text").inputValue();
  holds("the text of a mail is locked", text.includes("kansli-answer-locked/1") && !text.includes("Strategiska"));
  const mail = join(folder, "locked-mail.txt");
  writeFileSync(mail, `Hej!\n\n${text.split("\n").map((line) => `> ${line}`).join("\n")}\n\nMvh`);
  const back = readBack(mail);
  same("the answer in a mail", [back.answer.remarks[0].text, back.trust], ["Hemlig kommentar", "Signed"]);
  await file.close();
  done("locked: nothing to be read, opens by the passphrase alone, and keeps remarks locked");
}

async function open(page) {
  await page.getByRole("textbox", { name: "Lösenfras" }).fill(PASSPHRASE);
  await page.getByRole("button", { name: "Lås upp" }).click();
  await page.getByRole("heading", { level: 1, name: "Strategiska styrgruppen 1/2027" }).waitFor({ timeout: 20_000 });
}

/** A browser that cannot unlock says so. */
export async function noCrypto(browser, folder, done) {
  const file = await ReviewFile.open(browser, folder, "locked");
  await file.page.addInitScript(() => Object.defineProperty(Crypto.prototype, "subtle", { get: () => undefined }));
  await file.page.reload();
  await file.page.getByText("Den här webbläsaren kan inte låsa upp filen.").waitFor();
  await file.clean("no WebCrypto");
  await file.close();
  const still = await ReviewFile.open(browser, folder, "locked", "desktop", { javaScriptEnabled: false });
  await still.page.getByText("Filen är låst.").waitFor();
  await still.close();
  done("locked: a browser that cannot unlock it is told so");
}
