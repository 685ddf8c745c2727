import { expect, test } from "vitest";
import { tidied } from "./pasted";

test("a table's cells do not run together", () => {
  expect(tidied("<table><tr><td>Region</td><td>Antal</td></tr><tr><td>Norr</td><td>3</td></tr></table>")).toBe("<p>Region | Antal</p><p>Norr | 3</p>");
});

test("list paragraphs become a list, without their signs", () => {
  const word = (text: string) => `<p class="MsoListParagraph" style="mso-list:l0 level1 lfo1"><![if !supportLists]><span style="mso-list:Ignore">·&nbsp;&nbsp;</span><![endif]>${text}</p>`;
  const page = new DOMParser().parseFromString(tidied(`<p>Före</p>${word("ett")}${word("två")}`), "text/html");
  expect([...page.querySelectorAll("ul > li")].map((item) => item.textContent)).toEqual(["ett", "två"]);
  expect(page.querySelectorAll("ul")).toHaveLength(1);
});

test("a numbered list stays numbered, and other text as it is", () => {
  const html = '<p style="mso-list:l1 level1 lfo2"><span style="mso-list:Ignore">1.</span>först</p><p>Sedan <b>fet</b>.</p>';
  const page = new DOMParser().parseFromString(tidied(html), "text/html");
  expect(page.querySelector("ol > li")?.textContent).toBe("först");
  expect(page.querySelector("p")?.innerHTML).toBe("Sedan <b>fet</b>.");
});
