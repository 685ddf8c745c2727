/**
 * Printing. The window has only pictures of the pages; the file itself is handed to the program that the system has for
 * PDF, so that letters, colours and paper are what they are in the file.
 */
import { errorText, withHint } from "../../i18n/errors";
import { t } from "../../i18n/text";
import type { App } from "../../state/app.svelte";

export async function printPdf(app: App, name: string, bytes: string): Promise<void> {
  const error = await app.backend.shell.openPaper({ fileName: `${name}.pdf`, bytes });
  if (!error) return app.toasts.show(t("document-print-there"));
  const { message, hint } = errorText(error);
  app.toasts.show(withHint(message, hint), { tone: "bad" });
}
