import { beforeEach, expect, test, vi } from "vitest";
import { ScriptedBackend } from "../../backend/scripted";
import { App } from "../../state/app.svelte";
import { remind } from "./remind";

function opened(status: object, reminder: string | null) {
  const backend = new ScriptedBackend({
    workspace_status: () => ({ state: "open", path: "/a.kansli", name: "Kansliet", demo: false, today: "2027-03-04", language: "sv", year: 2027, ...status }),
    overview_get: () => ({ reminder }),
  } as never);
  const notify = vi.spyOn(backend.shell, "notify");
  return { app: new App(backend), notify };
}

beforeEach(() => {
  localStorage.clear();
  vi.stubGlobal("matchMedia", () => ({ matches: false, addEventListener: () => undefined }));
});

test("what is due is told once a day", async () => {
  const { app, notify } = opened({}, "2 saker är försenade.");
  await app.session.refresh();
  await remind(app);
  await remind(app);
  expect(notify.mock.calls).toEqual([[expect.stringContaining("Kansliet"), "2 saker är försenade."]]);
});

test("nothing due, a demo year, and somebody who wants no reminders are left in peace", async () => {
  for (const [status, reminder, wanted] of [[{}, null, true], [{ demo: true }, "1", true], [{}, "1", false]] as const) {
    const { app, notify } = opened(status, reminder);
    app.appearance.setReminders(wanted);
    await app.session.refresh();
    await remind(app);
    expect(notify).not.toHaveBeenCalled();
  }
});
