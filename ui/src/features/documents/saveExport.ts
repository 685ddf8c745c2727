/** Saving a document as a file: asks where, and says what was written. */
import type { Request, View } from "../../backend/backend";
import { t } from "../../i18n/text";
import type { App } from "../../state/app.svelte";

/** What each kind of file is called. */
const KINDS = { pdf: "document-kind-pdf", docx: "document-kind-docx", html: "document-kind-html", eml: "document-kind-eml", ics: "document-kind-ics", svg: "document-kind-svg", csv: "document-kind-csv" } as const;

/**
 * Writes the file that a request asks for. The name is the program's own, so it is asked first
 * without a path; what is written is then the same content. `undefined` when nothing was written.
 */
export async function saveExport(app: App, request: Request<"export">): Promise<View<"export"> | undefined> {
  const format = request.format ?? (request.what === "invitation" ? "ics" : "pdf");
  const asked = await app.busy.during(t("document-making"), app.backend.call("export", { ...request, sent: false }));
  if (!asked.ok) {
    app.say(asked.error);
    return undefined;
  }
  const answer = await app.saveFile(asked.view.fileName, [{ label: t(KINDS[format]), extensions: [format] }], (path) =>
    app.do("export", { ...request, path, sent: false }),
  );
  if (!answer?.ok) return undefined;
  app.toasts.show(t("document-saved", { name: answer.view.path ?? answer.view.fileName }));
  return answer.view;
}
