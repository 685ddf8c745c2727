import { expect, test, vi } from "vitest";
import type { CommandError, View } from "../../backend/backend";
import { fromBase64 } from "../../backend/browserShell";
import { ScriptedBackend } from "../../backend/scripted";
import { opened, opening } from "../../state/opened";
import { saveExport } from "./saveExport";

const request = { what: "pack", meeting: "m", sent: false } as const;
const damaged: CommandError = { code: "refused", message: "Bilagan Brev.pdf är skadad.", where: "meeting", hint: null, rule: "pack-refused-damaged" };

function made(sidecar: string | null, path: string | null = null): View<"export"> {
  return { fileName: "Handlingar.pdf", media: "application/pdf", bytes: path === null ? "QQ==" : null, path, size: 1, sha256: "", pages: 1, listing: "Möteshandlingar (PDF, 1 kB)", advice: "", sidecar, sidecarPath: path && sidecar && path.replace(".pdf", ".json") };
}

async function desk(answer: View<"export"> | { error: CommandError }, path?: string) {
  const backend = new ScriptedBackend({ ...opening(), export: () => answer });
  const app = await opened(backend);
  const download = vi.spyOn(backend.shell, "download").mockReturnValue();
  vi.spyOn(backend.shell, "saveTarget").mockResolvedValue(path === undefined ? {} : { path });
  return { app, download, asked: () => backend.asked.filter((call) => call.command === "export").map((call) => call.request) };
}

test("what goes beside a document is saved beside it, and said", async () => {
  const { app, download } = await desk(made(`{"å":1}`));
  await saveExport(app, request);
  const files = download.mock.calls.map(([file]) => file);
  expect(files.map((file) => file.fileName)).toEqual(["Handlingar.pdf", "Handlingar.json"]);
  expect(new TextDecoder().decode(fromBase64(files[1]?.bytes ?? ""))).toBe(`{"å":1}`);
  expect(app.toasts.current?.text).toContain("Handlingar.json");
});

test("what the program has written beside a document is named", async () => {
  const { app } = await desk(made("{}", "/hem/Möte.pdf"), "/hem/Möte.pdf");
  await saveExport(app, request);
  expect([app.toasts.current?.text.includes("/hem/Möte.pdf"), app.toasts.current?.text.includes("Möte.json")]).toEqual([true, true]);
});

test("a document without anything beside is one file", async () => {
  const { app, download } = await desk(made(null));
  await saveExport(app, request);
  expect(download).toHaveBeenCalledOnce();
});

test("what was made to look at is not made once more for its name", async () => {
  const { app, asked } = await desk(made(null));
  await saveExport(app, request, made(null));
  expect(asked()).toHaveLength(1);
  await saveExport(app, request);
  expect(asked()).toHaveLength(3);
});

test("what cannot be made is said by name, and nothing is written", async () => {
  const { app, download } = await desk({ error: damaged });
  expect(await saveExport(app, request)).toBeUndefined();
  expect([app.toasts.current?.text.includes("Brev.pdf"), download.mock.calls.length]).toEqual([true, 0]);
});
