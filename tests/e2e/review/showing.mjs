// What is shown whatever the circumstances: hostile texts, no scripts, paper, narrow and dark screens.
import { execFileSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { ReviewFile, holds, same } from "./file.mjs";

/** Texts that mean harm are shown as text, and do none. */
export async function hostile(browser, folder, done, evidence) {
  for (const size of ["desktop", "phone"]) {
    const file = await ReviewFile.open(browser, folder, "hostile", size);
    const { page } = file;
    await page.getByRole("heading", { level: 1, name: "</script><script>window.broken=1</script>" }).waitFor();
    for (const details of await page.locator("details.paper > summary").all()) await details.click();
    await file.comment(2, "<img src=x onerror=window.broken=1> \u202ebaklänges");
    await file.mark("#i0 [data-f=background]", "Rad 150 av en lång text");
    await page.keyboard.press("Escape");
    same("harm done", await page.evaluate(() => [globalThis.broken, document.scripts.length, document.querySelectorAll("main img[src='x'], svg[onload]").length]), [undefined, 2, 0]);
    holds("the page is no wider than the screen", await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth));
    await file.clean(`hostile, ${size}`);
    await evidence(page, `hostile-${size}`);
    await file.close();
  }
  done("hostile texts: shown as text, and nothing of them runs");
}

function printed(folder, name, bytes) {
  const path = join(folder, `${name}.pdf`);
  writeFileSync(path, bytes);
  return execFileSync("pdftotext", ["-layout", path, "-"], { encoding: "utf8" }).replace(/\s+/g, " ");
}

/** With scripts off everything reads and prints, and it says how to answer. */
export async function withoutScripts(browser, folder, done, evidence) {
  for (const size of ["desktop", "phone"]) {
    const file = await ReviewFile.open(browser, folder, "agenda", size, { javaScriptEnabled: false });
    const { page } = file;
    await evidence(page, `no-scripts-${size}`);
    for (const text of ["Fyra sjukvårdsregioner och tre myndigheter har lämnat behov.", "patientföreträdare ska medverka från start", "Behoven överlappar varandra.", "Norra, Södra, Västra och Östra demoregionen", "Svarsknapparna fungerar inte i den här visningen."]) {
      await page.getByText(text).first().waitFor({ state: "visible" });
    }
    same("buttons that would do nothing", await page.locator("button:visible").count(), 0);
    const mail = decodeURIComponent(await page.getByRole("link", { name: "Svara i mejl till kansliet@example.invalid" }).getAttribute("href"));
    for (const part of ["mailto:kansliet@example.invalid", "Svar: ", "Punkt 12: ", "Paket 1: 0192a3b4"]) holds(`the mail is begun with “${part}”`, mail.includes(part));
    const text = printed(folder, `no-scripts-${size}`, await page.pdf({ format: "A4" }));
    for (const part of ["Strategiska styrgruppen 1/2027", "Nästa möte och sammanfattning", "Ett gemensamt stöd sparar tid för alla.", "Tre myndigheter har lämnat egna behov.", "Så svarar du"]) holds(`“${part}” is printed`, text.includes(part));
    await file.close();
  }
  done("scripts off: reads, prints, and says how to answer by mail");
}

/** On paper: the agenda with the remarks and the verdict, without buttons; and what has changed. */
export async function onPaper(browser, folder, done) {
  const file = await ReviewFile.open(browser, folder, "second");
  const { page } = file;
  await page.getByRole("heading", { name: "Ändrat sedan ditt förra paket" }).waitFor();
  same("the change in words", await file.page.locator(".news del, .news ins").allTextContents(), ["borttaget: 10", "tillagt: 5", "tillagt: och tre myndigheter "]);
  await file.item(4).getByText("Infört").waitFor();
  await file.item(7).getByText("De har bett att få svara först.").waitFor();
  await file.comment(4, "En kommentar på papper");
  await page.getByRole("radio", { name: /^Godkänn med kommentarer/ }).check();
  await file.clean("second round");
  const text = printed(folder, "remarked", await page.pdf({ format: "A4" }));
  for (const part of ["En kommentar på papper", "Godkänn med kommentarer", "Huvudfrågor", "Behoven överlappar varandra."]) holds(`“${part}” is printed`, text.includes(part));
  for (const part of ["Spara svarsfil", "Kommentera", "Behöver ändras", "Fungerar utan nät"]) holds(`“${part}” is not printed`, !text.includes(part));
  await file.close();
  done("paper: the agenda, what changed, the remarks and the verdict, without buttons");
}

/** Zoomed to 200 and 400 % it reads without scrolling sideways; every target is large enough. */
export async function narrow(browser, folder, done, evidence) {
  for (const [percent, viewport] of [[200, { width: 720, height: 450 }], [400, { width: 320, height: 225 }]]) {
    for (const name of ["second", "minutes"]) {
      const file = await ReviewFile.open(browser, folder, name, viewport);
      const { page } = file;
      await (await file.compose(7, /text$/)).waitFor();
      await page.waitForTimeout(100);
      holds(`${name} at ${percent} % is no wider than the screen`, await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth));
      same(`targets that are too small at ${percent} %`, await page.evaluate(tooSmall), []);
      await file.clean(`${name} at ${percent} %`);
      if (name === "second") await evidence(page, `zoom-${percent}`);
      await file.close();
    }
  }
  for (const size of ["desktop", "tablet", "phone"]) {
    const file = await ReviewFile.open(browser, folder, "second", size);
    same(`targets that are too small, ${size}`, await file.page.evaluate(tooSmall), []);
    await file.close();
  }
  done("zoom: 200 and 400 % read without scrolling sideways; every target is 44 px");
}

/** Buttons, fields and links of their own that are smaller than 44 × 44; links in running text may be. */
function tooSmall() {
  const targets = [...document.querySelectorAll("button, summary, select, textarea, input[type=text], input[type=number], label.choice, .kinds label, .contents a, .papers a, a.button, #mail")];
  return targets.filter((target) => target.checkVisibility() && (target.getBoundingClientRect().height < 43.5 || target.getBoundingClientRect().width < 43.5)).map((target) => target.outerHTML.slice(0, 90));
}

/** In the dark, and in English. */
export async function darkAndEnglish(browser, folder, done, evidence) {
  for (const [name, size] of [["second", "desktop"], ["minutes", "phone"], ["english", "tablet"], ["locked", "desktop"]]) {
    const file = await ReviewFile.open(browser, folder, name, size, { colorScheme: "dark" });
    if (name === "second") {
      await file.comment(4, "I mörkret");
      await (await file.compose(7, "Ändra text")).getByLabel("Skriv om texten").fill("Något annat");
      await file.page.getByRole("radio", { name: /^Godkänn Kansliet/ }).check();
    }
    await file.clean(`${name}, dark`);
    await evidence(file.page, `dark-${name}`);
    if (name === "english") {
      const swedish = await file.page.evaluate(() => document.body.innerText.match(/Kommentera|Godkänn|Punkter|Bilaga|Svara/));
      same("Swedish words of the page itself", swedish, null);
    }
    await file.close();
  }
  done("dark and English: axe-core finds nothing");
}
