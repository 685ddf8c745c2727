import { beforeEach, describe, expect, it } from "vitest";
import { ScriptedBackend } from "../../backend/scripted";
import type { App } from "../../state/app.svelte";
import { TemplateDesk, type Template } from "./templateDesk.svelte";

const item = (title: string) => ({ key: `own:${title}`, title, purpose: "information", minutes: 10, comes: "always", text: "", section: "", sub: false, requiredBy: null, requiredText: null });
const template = (titles: string[], current = 0) => ({ body: "strategic", bodyName: "", version: current, current, items: titles.map(item), warnings: [], versions: [] }) as unknown as Template;

function setUp(saved = template(["a", "b", "c"])) {
  const backend = new ScriptedBackend({ template_save: () => template(["b", "a", "c"], saved.current + 1), template_restore: () => template(["x"], saved.current + 1) });
  const app = { backend, toasts: { show: () => undefined }, do: async (command: "template_save", request: never) => backend.call(command, request) } as unknown as App;
  const desk = new TemplateDesk(app);
  desk.take(saved);
  return { desk, backend };
}
const titles = (desk: TemplateDesk) => desk.rows.map((row) => row.title);

describe("a template at work", () => {
  beforeEach(() => localStorage.clear());

  it("moves, adds and removes without asking the program, and saves it all as one version", async () => {
    const { desk, backend } = setUp();
    const [a, , c] = desk.rows.map((row) => row.id);
    desk.moveBy(a ?? "", 1);
    desk.add(c);
    expect(desk.editing).toBe(desk.selected?.id);
    desk.edit(desk.selected?.id ?? "", { title: "d" });
    desk.remove(c ?? "");
    expect(titles(desk)).toEqual(["b", "a", "d"]);
    expect(backend.asked).toEqual([]);
    await desk.save();
    const request = backend.asked[0]?.request as { after: number; items: { key?: string; title: string }[] };
    expect(request.after).toBe(0);
    expect(request.items.map((one) => one.key)).toEqual(["own:b", "own:a", undefined]);
    expect(desk.changed).toBe(false);
  });

  it("keeps what is not saved through a restart, and gives it up when told", () => {
    const first = setUp();
    first.desk.edit(first.desk.rows[0]?.id ?? "", { title: "nytt" });
    const { desk } = setUp();
    expect([titles(desk), desk.changed]).toEqual([["nytt", "b", "c"], true]);
    desk.discard();
    expect([titles(desk), desk.changed]).toEqual([["a", "b", "c"], false]);
    expect(setUp().desk.changed).toBe(false);
  });

  it("drops nothing typed when the same version is read again, and takes another one over", () => {
    const { desk } = setUp();
    desk.edit(desk.rows[0]?.id ?? "", { title: "nytt" });
    desk.take(template(["a", "b", "c"]));
    expect(titles(desk)).toEqual(["nytt", "b", "c"]);
    desk.take(template(["x"], 1));
    expect([titles(desk), desk.changed]).toEqual([["x"], false]);
  });

  it("stays in place at the ends of the list", () => {
    const { desk } = setUp();
    desk.moveBy(desk.rows[0]?.id ?? "", -1);
    desk.moveBy(desk.rows[2]?.id ?? "", 1);
    expect([titles(desk), desk.changed]).toEqual([["a", "b", "c"], false]);
  });
});
