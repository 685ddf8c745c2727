// The other ways an answer leaves, minutes that are signed, and what is kept between tabs and without storage.
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { ReviewFile, holds, readBack, same } from "./file.mjs";

/** Draft minutes: a correction, then the name under them. */
export async function signMinutes(browser, folder, done, evidence) {
  const file = await ReviewFile.open(browser, folder, "minutes");
  const { page } = file;
  await file.mark("#i6 [data-f=text]", "Gruppen diskuterade");
  await page.getByRole("button", { name: "Rätta orden" }).click();
  const composer = file.item(7).locator(".composer");
  await composer.getByLabel("Nya ord i stället för de markerade").fill("Styrgruppen resonerade om");
  await composer.getByRole("button", { name: "Spara" }).click();
  await page.getByRole("radio", { name: /^Jag justerar protokollet/ }).check();
  await page.getByText("Du har valt att justera men har skrivit rättelser.").waitFor();
  await page.getByLabel("Ditt namn").fill("");
  await page.getByRole("button", { name: "Spara svarsfil" }).click();
  await page.getByText("Skriv ditt namn").first().waitFor();
  await file.clean("minutes, no name");
  await page.getByLabel("Ditt namn").fill("Hans Attrapp");
  const told = readBack(await file.save());
  await evidence(page, "minutes-signed");
  same("who signs and when", [told.answer.verdict, told.answer.signature.name], ["approve", "Hans Attrapp"]);
  same("when is when the answer was given", told.answer.signature.at, told.answer.answeredAt);
  const [{ proposal, anchor }] = told.answer.remarks;
  same("the correction", [proposal, anchor.quote], [{ kind: "correction", words: "Styrgruppen resonerade om" }, "Gruppen diskuterade"]);
  await file.clean("minutes, signed");
  await file.close();
  done("minutes: corrected, signed with name and time, and read by the program");
}

/** As text through the clipboard, and through mail that quotes and wraps it. */
export async function copyAsText(browser, folder, done) {
  const file = await ReviewFile.open(browser, folder, "agenda", "desktop", { permissions: ["clipboard-read", "clipboard-write"] });
  const { page } = file;
  await file.comment(4, "5 minuter räcker – ”alla” har listan.\nOch 👍.");
  await page.getByRole("radio", { name: /^Behöver ändras/ }).check();
  await page.getByRole("button", { name: "Kopiera svaret som text" }).click();
  await page.getByText("Svaret är kopierat.").waitFor();
  const text = await page.evaluate(() => navigator.clipboard.readText());
  for (const line of ["Svar på dagordning: Strategiska styrgruppen 1/2027", "Behöver ändras", "Punkt 4: Uppföljning av åtgärder och ställningstaganden", "  5 minuter räcker – ”alla” har listan."]) {
    holds(`the text says “${line}”`, text.includes(line));
  }
  const read = (mail) => {
    const path = join(folder, "mail.txt");
    writeFileSync(path, mail);
    return readBack(path);
  };
  const wrapped = text.replace(/(.{38})/g, "$1\n").replace(/^/gm, "> ").replaceAll("\n", "\r\n");
  for (const mail of [text, wrapped, text.replaceAll(" ", "\u00a0")]) {
    const told = read(mail);
    same("what is read out of the mail", [told.trust, told.answer?.verdict, told.answer?.remarks[0].text], ["Signed", "needs_changes", "5 minuter räcker – ”alla” har listan.\nOch 👍."]);
  }
  same("what stood beside", read(text).beside, "");
  same("words around it", read(`Hej!\n\n${text}\nAstrid`).beside, "Hej!\n\nAstrid");
  const link = page.getByRole("link", { name: "Svara i mejl i stället" });
  await link.click();
  await page.getByText("Ett mejl till kansliet@example.invalid öppnas").waitFor();
  same("what is read out of the mail that opens", read(file.mails[0].split("&body=")[1]).trust, "Signed");
  // A long answer has no room in an address: the text travels by the clipboard, and the page stays.
  await file.comment(5, "En längre kommentar. ".repeat(40));
  await link.click();
  await page.getByText("Svaret är kopierat.").waitFor();
  same("remarks in the text for the mail", read(await page.evaluate(() => navigator.clipboard.readText())).answer.remarks.length, 2);
  holds("the mail goes to the sender", file.mails[1].startsWith("mailto:kansliet@example.invalid?subject=Svar på dagordning: Strategiska"));
  holds("and asks for the text", file.mails[1].endsWith("Klistra in svaret här (Ctrl+V)."));
  await file.close();
  done("text: copied, quoted, wrapped, and read back as the same answer");
}

/** Without the clipboard the text is shown, so that it can be copied by hand. */
export async function copyByHand(browser, folder, done) {
  const file = await ReviewFile.open(browser, folder, "agenda");
  const { page } = file;
  await page.evaluate(() => {
    navigator.clipboard.writeText = () => Promise.reject(new Error("blocked"));
    document.execCommand = () => false;
  });
  await page.getByRole("radio", { name: /^Godkänn Kansliet/ }).check();
  await page.getByRole("button", { name: "Kopiera svaret som text" }).click();
  const text = await page.getByLabel("Svaret som text").inputValue();
  writeFileSync(join(folder, "by-hand.txt"), text);
  same("the verdict", readBack(join(folder, "by-hand.txt")).answer.verdict, "approve");
  await file.clean("copied by hand");
  await file.close();
  done("text: shown to be copied by hand where the clipboard is closed");
}

/** Two tabs bring their remarks together; none writes over the other's. */
export async function twoTabs(browser, folder, done) {
  const file = await ReviewFile.open(browser, folder, "agenda");
  const other = await file.tab();
  await file.comment(4, "Från den första fliken");
  await file.kept();
  await file.item(4, other).getByText("Från den första fliken").waitFor();
  await file.item(5, other).getByRole("button", { name: /^Kommentera punkt/ }).click();
  await other.getByLabel("Din kommentar").fill("Från den andra fliken");
  await other.getByLabel("Din kommentar").press("Control+Enter");
  await file.comment(6, "Samtidigt i den första");
  await file.item(5).getByText("Från den andra fliken").waitFor();
  await file.kept();
  await file.page.reload();
  same("remarks of both tabs", await file.page.locator(".remark-box").count(), 3);
  await file.item(4, other).getByRole("button", { name: /^Ta bort/ }).click();
  await file.item(4).locator(".remark-box").waitFor({ state: "detached" });
  // The same half-written remark, opened in both and saved in both, becomes two.
  await (await file.compose(9)).getByLabel("Din kommentar").fill("Påbörjad");
  await file.kept();
  await other.reload();
  for (const [page, text] of [[other, "Klar i den andra"], [file.page, "Klar i den första"]]) {
    await file.item(9, page).getByLabel("Din kommentar").fill(text);
    await file.item(9, page).getByLabel("Din kommentar").press("Control+Enter");
    await file.kept();
  }
  for (const text of ["Klar i den andra", "Klar i den första"]) await file.item(9).getByText(text).waitFor();
  await file.close();
  done("tabs: two bring their remarks together, and what is removed stays removed");
}

/** What was written half a second before a tab crashes is there in the next one. */
export async function crash(browser, folder, done) {
  const file = await ReviewFile.open(browser, folder, "agenda");
  await file.comment(4, "Före kraschen");
  await (await file.compose(5)).getByLabel("Din kommentar").fill("Mitt i en mening");
  await file.kept();
  await Promise.all([file.page.waitForEvent("crash"), file.page.goto("chrome://crash").catch(() => {})]);
  const after = await file.tab();
  await file.item(4, after).getByText("Före kraschen").waitFor();
  same("what was half written", await file.item(5, after).getByLabel("Din kommentar").inputValue(), "Mitt i en mening");
  await file.close();
  done("crash: a tab that dies takes nothing with it");
}

/** A browser that keeps nothing says so, and the answer can still be saved. */
export async function noStorage(browser, folder, done) {
  for (const [why, told] of [["SecurityError", "Webbläsaren kan inte spara"], ["QuotaExceededError", "Webbläsarens lagring är full"]]) {
    const file = await ReviewFile.open(browser, folder, "agenda");
    await file.page.addInitScript((name) => {
      Storage.prototype.setItem = () => {
        throw new DOMException("no", name);
      };
    }, why);
    await file.page.reload();
    await file.page.getByText(told).waitFor();
    await file.comment(4, "Finns bara här");
    await file.clean(why);
    await file.page.getByRole("radio", { name: /^Godkänn med/ }).check();
    same("the remark", readBack(await file.save()).answer.remarks[0].text, "Finns bara här");
    await file.close();
  }
  done("storage: closed or full is said plainly, and the answer still leaves");
}

/** What is saved twice unchanged is the same answer; what is changed is another, and the page says so. */
export async function saveAgain(browser, folder, done) {
  const file = await ReviewFile.open(browser, folder, "agenda");
  const { page } = file;
  await page.getByRole("radio", { name: /^Godkänn Kansliet/ }).check();
  const first = readBack(await file.save()).answer;
  same("the same answer again", readBack(await file.save()).answer, first);
  await file.comment(4, "En sak till");
  await page.getByText("Du har ändrat något sedan du sparade svaret.").waitFor();
  const later = readBack(await file.save()).answer;
  holds("a changed answer has an id of its own", later.id !== first.id && later.remarks.length === 1);
  await file.close();
  done("saving: twice the same is one answer, a change makes another");
}

/** An agenda with nothing on it can be answered: with a comment on the whole, and the first item. */
export async function bare(browser, folder, done) {
  const file = await ReviewFile.open(browser, folder, "bare", "tablet");
  const { page } = file;
  await page.getByRole("button", { name: "Föreslå ny punkt" }).click();
  await page.getByLabel("Rubrik").fill("Den första punkten");
  await page.getByRole("button", { name: "Spara", exact: true }).click();
  await page.getByText("Information, först").waitFor();
  await page.getByRole("radio", { name: /^Behöver ändras/ }).check();
  await file.clean("bare");
  const [{ proposal }] = readBack(await file.save()).answer.remarks;
  same("the new item", [proposal.kind, proposal.title, proposal.purpose, proposal.minutes, proposal.after], ["new_item", "Den första punkten", "information", null, null]);
  await file.close();
  done("an empty agenda: answered with its first item");
}

/** On a device that others use too, everything written goes when it is asked for, in every tab, and stays gone. */
export async function clear(browser, folder, done) {
  const file = await ReviewFile.open(browser, folder, "agenda", "tablet");
  const { page } = file;
  const other = await file.tab();
  await file.comment(4, "Min anteckning");
  await page.getByRole("radio", { name: /^Behöver ändras/ }).check();
  same("nothing is offered before an answer", await page.getByRole("button", { name: /^Rensa mina/ }).count(), 0);
  await file.save();
  await page.getByRole("button", { name: /^Rensa mina/ }).click();
  await file.clean("asked whether to clear");
  await page.getByRole("group", { name: /tas bort från den här enheten/ }).getByRole("button", { name: "Avbryt" }).click();
  same("nothing is gone yet", await page.locator(".remark-box").count(), 1);
  await page.getByRole("button", { name: /^Rensa mina/ }).click();
  await page.getByRole("button", { name: "Rensa allt" }).click();
  await page.getByText("Dina anteckningar är borta").waitFor();
  same("remarks", await page.locator(".remark-box").count(), 0);
  await other.locator(".remark-box").waitFor({ state: "detached" });
  same("what the browser keeps", await page.evaluate(() => Object.keys({ ...localStorage }).length), 0);
  await page.reload();
  await file.kept();
  same("remarks after a reload", await page.locator(".remark-box").count(), 0);
  await file.close();
  done("clearing: after an answer, once confirmed, in every tab");
}

/** A paper that is a PDF opens as it looks, with no network. */
export async function papers(browser, folder, done) {
  const file = await ReviewFile.open(browser, folder, "agenda");
  const { page } = file;
  await page.locator("details.paper summary").first().click();
  const [tab] = await Promise.all([file.context.waitForEvent("page"), page.getByRole("button", { name: "Öppna bilaga 1 som den ser ut" }).click()]);
  holds("it has an address of this file alone", tab.url().startsWith("blob:") || tab.url() === "about:blank" || tab.url() === "");
  same("a text file is only saved", await page.getByRole("button", { name: /^Öppna bilaga 2/ }).count(), 0);
  await file.close();
  done("papers: a PDF opens as it looks, beside its text");
}
