// By keyboard alone: to an item, words marked, a remark written, the verdict given, the file saved.
import { join } from "node:path";
import { ReviewFile, holds, readBack, same } from "./file.mjs";

export async function keyboardAlone(browser, folder, done) {
  const file = await ReviewFile.open(browser, folder, "agenda");
  const { page } = file;
  const press = (...keys) => keys.reduce((before, key) => before.then(() => page.keyboard.press(key)), Promise.resolve());
  const focused = () => page.evaluate(() => document.activeElement?.getAttribute("aria-label") ?? document.activeElement?.textContent?.trim() ?? "");
  const tabTo = async (name) => {
    for (let steps = 0; steps < 120; steps += 1) {
      await press("Tab");
      if (name.test(await focused())) return;
    }
    throw new Error(`Tab does not come to ${name}`);
  };

  await press("Tab");
  same("the first stop", await focused(), "Hoppa till innehållet");
  await press("Enter");
  await tabTo(/^Kommentera punkt 4:/);
  await press("Enter");
  await page.keyboard.type("Kort räcker.");
  await press("Tab", "Tab");
  same("after the buttons of the composer", await focused(), "Avbryt");
  await press("Shift+Tab", "Enter");
  holds("the focus is on the saved remark", /^Ändra: punkt 4/.test(await focused()));

  // Words are marked in a text of their own, with the arrows.
  await tabTo(/^Kommentera punkt 7:/);
  await press("Enter", "Shift+Tab");
  same("the way to mark words", await focused(), "Välj vissa ord");
  await press("Enter");
  const picking = page.getByLabel(/^Markera orden i texten/);
  await picking.waitFor();
  await page.waitForTimeout(50);
  await press("KeyX", "Control+Home");
  await page.keyboard.down("Shift");
  await press("Control+ArrowRight");
  await page.keyboard.up("Shift");
  await press("Enter");
  await file.item(7).locator(".composer blockquote", { hasText: "behovet" }).waitFor();
  await page.keyboard.type("Vilket?");
  await press("Control+Enter");

  // Escape leaves without a trace, and gives the focus back.
  await tabTo(/^Kommentera punkt 8:/);
  await press("Enter", "Escape");
  same("where the focus comes back to", await focused(), "Kommentera punkt 8: Vem gör vad: stöd till primärvården");

  await page.evaluate(() => document.querySelector(".skip[href='#answer']").focus());
  await press("Enter");
  await press("Tab", "ArrowDown");
  same("the verdict", await page.evaluate(() => document.querySelector("[name=verdict]:checked")?.value), "approve_with_comments");
  await tabTo(/^Spara svarsfil$/);
  const [download] = await Promise.all([page.waitForEvent("download"), press("Enter")]);
  const path = join(folder, "keyboard", download.suggestedFilename());
  await download.saveAs(path);
  const { answer } = readBack(path);
  same("the answer", [answer.verdict, answer.remarks.map(({ text, anchor }) => [text, anchor?.quote ?? null])], ["approve_with_comments", [["Kort räcker.", null], ["Vilket?", "behovet"]]]);
  await file.close();
  done("keyboard alone: words marked, remarked, answered and saved");
}
