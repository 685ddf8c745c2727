import { expect, test } from "vitest";
import type { Answer, CommandError, View } from "../../backend/backend";
import { ScriptedBackend } from "../../backend/scripted";
import { opened, opening } from "../../state/opened";
import { VerifyDesk } from "./verifyDesk.svelte";

type Verified = View<"document_verify">;
const genuine: Verified = { genuine: true, verdict: "identical", text: "Filen är äkta.", fileName: "Protokoll.pdf", meeting: "m", contentHash: "ab", journalStep: "cd", sha256: "ef", differs: [] };
const changed: Verified = { ...genuine, genuine: false, verdict: "changed", text: "Filen är inte äkta.", differs: ["Här står ”30”, i filen ”31”."] };
const large: CommandError = { code: "refused", message: "Filen är för stor.", where: null, hint: null, rule: null };
const verified: Record<string, Verified | { error: CommandError }> = { "/protokoll.pdf": genuine, "/falsk.pdf": changed, "/stor.pdf": { error: large } };

async function make() {
  const backend = new ScriptedBackend({ ...opening(), document_verify: ({ path }) => verified[path ?? ""] ?? changed });
  return { backend, desk: new VerifyDesk(await opened(backend)) };
}
const file = (path: string) => ({ name: path.slice(1), path });

test("a file is looked at by its path where there is one, otherwise by its bytes", async () => {
  const { backend, desk } = await make();
  await desk.look(file("/protokoll.pdf"));
  expect(desk.view).toEqual(genuine);
  await desk.look({ name: "kopia.pdf", bytes: "QQ==" });
  expect(backend.asked.filter((call) => call.command === "document_verify").map((call) => call.request)).toEqual([{ path: "/protokoll.pdf" }, { bytes: "QQ==" }]);
});

test("what cannot be looked at is said, and the verdict of the file before is gone", async () => {
  const { desk } = await make();
  await desk.look(file("/protokoll.pdf"));
  await desk.look(file("/stor.pdf"));
  expect([desk.view, desk.error, desk.file?.name]).toEqual([undefined, large, "stor.pdf"]);
});

test("the verdict shown is of the file last given, whichever answer comes last", async () => {
  const { backend, desk } = await make();
  const answers: ((answer: Answer<Verified>) => void)[] = [];
  backend.call = () => new Promise((resolve) => answers.push(resolve as (typeof answers)[number]));
  const looked = [desk.look(file("/protokoll.pdf")), desk.look(file("/falsk.pdf"))];
  answers[1]?.({ ok: true, view: changed, touched: [] });
  answers[0]?.({ ok: true, view: genuine, touched: [] });
  await Promise.all(looked);
  expect([desk.file?.name, desk.view?.verdict]).toEqual(["falsk.pdf", "changed"]);
});
