import { flushSync, mount, tick, unmount } from "svelte";
import { afterEach, expect, test } from "vitest";
import MeetingForm from "./__fixtures__/MeetingForm.svelte";

let shown: Record<string, unknown> | undefined;
afterEach(() => {
  if (shown) void unmount(shown);
  document.body.replaceChildren();
});

function form(send: (values: { date: string; start: string }) => unknown) {
  shown = mount(MeetingForm, { target: document.body, props: { send, date: "2027-03-19", start: "13:00" } });
  flushSync();
  const [date, start] = [...document.querySelectorAll("input")] as [HTMLInputElement, HTMLInputElement];
  const write = (input: HTMLInputElement, text: string) => {
    input.value = text;
    input.dispatchEvent(new Event("input", { bubbles: true }));
    input.dispatchEvent(new Event("blur"));
    flushSync();
  };
  const submit = async () => {
    document.querySelector("form")?.dispatchEvent(new SubmitEvent("submit", { cancelable: true }));
    await tick();
    await tick();
  };
  return { date, start, write, submit };
}
const said = () => [...document.querySelectorAll('[role="alert"]')].map((one) => one.textContent?.replaceAll("\u00a0", " "));

test("a day that does not exist is told, holds the form back and gets focus; corrected, it goes", async () => {
  const sent: unknown[] = [];
  const { date, write, submit } = form((values) => sent.push(values));
  write(date, "31 feb 2027");
  expect(said()).toEqual(["31 februari finns inte."]);
  await submit();
  expect(sent).toEqual([]);
  expect(document.activeElement).toBe(date);
  write(date, "19 apr 2027");
  expect(said()).toEqual([]);
  await submit();
  expect(sent).toEqual([{ date: "2027-04-19", start: "13:00" }]);
});

test.each(["1 jan 1500", "", "snart"])("the day “%s” holds the form back", async (text) => {
  const sent: unknown[] = [];
  const { date, write, submit } = form((values) => sent.push(values));
  write(date, text);
  await submit();
  expect(said()).toHaveLength(1);
  expect(sent).toEqual([]);
});

test.each(["tolv", ""])("the time “%s” holds the form back", async (text) => {
  const sent: unknown[] = [];
  const { start, write, submit } = form((values) => sent.push(values));
  write(start, text);
  await submit();
  expect(said()).toHaveLength(1);
  expect(sent).toEqual([]);
});

test("a second press while the first is at work does nothing", async () => {
  let done = () => undefined as void;
  const sent: unknown[] = [];
  const { submit } = form((values) => {
    sent.push(values);
    return new Promise<void>((resolve) => (done = resolve));
  });
  await submit();
  await submit();
  expect(sent).toHaveLength(1);
  expect(document.querySelector("form")?.getAttribute("aria-busy")).toBe("true");
  done();
  await tick();
  await submit();
  expect(sent).toHaveLength(2);
});
