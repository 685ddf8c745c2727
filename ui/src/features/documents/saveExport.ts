/** Saving a document as a file: asks where, and says what was written. */
import type { Request, View } from "../../backend/backend";
import { toBase64 } from "../../backend/browserShell";
import { t } from "../../i18n/text";
import type { App } from "../../state/app.svelte";

/** What each kind of file is called. */
const KINDS = { pdf: "document-kind-pdf", docx: "document-kind-docx", html: "document-kind-html", eml: "document-kind-eml", ics: "document-kind-ics", svg: "document-kind-svg", csv: "document-kind-csv" } as const;

/**
 * Writes the file that a request asks for, and what goes beside it. The name is the program's own, so it is asked
 * first without a path, unless it is known from what was `made` to look at; what is written is then the same content.
 * `undefined` when nothing was written.
 */
export async function saveExport(app: App, request: Request<"export">, made?: View<"export">): Promise<View<"export"> | undefined> {
  const format = request.format ?? (request.what === "invitation" ? "ics" : "pdf");
  const name = made?.fileName ?? (await nameOf(app, request));
  if (name === undefined) return undefined;
  const stop = request.what === "pack" ? () => void app.backend.call("pack_stop", {}) : undefined;
  const answer = await app.saveFile(name, [{ label: t(KINDS[format]), extensions: [format] }], (path) =>
    app.busy.during(t("document-making"), app.do("export", { ...request, path, sent: false }), stop),
  );
  if (!answer?.ok) return undefined;
  const beside = besideOf(answer.view);
  if (beside) app.backend.shell.download(beside);
  const saved = { name: answer.view.path ?? answer.view.fileName };
  const { listing } = answer.view;
  // What is published is listed with its format and size.
  if (request.copy === "publication" && listing !== null) app.toasts.show(t("document-saved-listed", { ...saved, listing }));
  else app.toasts.show(beside ? t("document-saved-beside", { ...saved, beside: beside.fileName }) : t("document-saved", saved));
  return answer.view;
}

async function nameOf(app: App, request: Request<"export">): Promise<string | undefined> {
  const asked = await app.busy.during(t("document-making"), app.backend.call("export", { ...request, sent: false }));
  if (asked.ok) return asked.view.fileName;
  app.say(asked.error);
  return undefined;
}

/** What goes beside a document: named as the program names it, with bytes where it is not written already. */
function besideOf(view: View<"export">): { fileName: string; bytes: string } | undefined {
  if (view.sidecar === null) return undefined;
  const path = view.sidecarPath ?? view.fileName.replace(/\.[^.]+$/, ".json");
  return { fileName: path.split(/[\\/]/).at(-1) ?? path, bytes: toBase64(new TextEncoder().encode(view.sidecar)) };
}
