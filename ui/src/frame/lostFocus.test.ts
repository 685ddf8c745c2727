import { afterEach, beforeEach, expect, test } from "vitest";
import { keepFocus } from "./lostFocus";

let stop: () => void;
const the = (selector: string) => document.querySelector<HTMLElement>(selector)!;
const settled = () => new Promise((done) => setTimeout(done, 10));

beforeEach(() => {
  document.body.innerHTML = `<main><h1>Möte</h1><section><h3>Åtgärder</h3><ul><li><button id="one">Ta bort</button></li><li><button id="two">Ta bort</button></li></ul></section></main><div id="message"><button>Ångra</button></div>`;
  stop = keepFocus(the("main"));
});
afterEach(() => stop());

test("what is taken away leaves focus at the heading of what it stood in", async () => {
  the("#one").focus();
  the("li").remove();
  await settled();
  expect(document.activeElement).toBe(the("h3"));
  the("section").remove();
  await settled();
  expect(document.activeElement).toBe(the("h1"));
});

test("a heading that is read anew takes the place of its skeleton's", async () => {
  the("h1").tabIndex = -1;
  the("h1").focus();
  the("main").innerHTML = "";
  await settled();
  expect(document.activeElement).toBe(document.body);
  the("main").innerHTML = "<h1>Möte 1/2027</h1>";
  await settled();
  expect(document.activeElement).toBe(the("h1"));
});

test("a message that goes gives focus back to where it was", async () => {
  the("#two").focus();
  the("#message button").focus();
  the("#message").innerHTML = "";
  await settled();
  expect(document.activeElement).toBe(the("#two"));
});

test("whoever moves focus on is not overruled, and a press beside everything lets go", async () => {
  the("#one").focus();
  the("li").remove();
  the("#two").focus();
  await settled();
  expect(document.activeElement).toBe(the("#two"));
  the("#two").blur();
  document.body.dispatchEvent(new Event("pointerdown", { bubbles: true }));
  the("ul").remove();
  await settled();
  expect(document.activeElement).toBe(document.body);
});
