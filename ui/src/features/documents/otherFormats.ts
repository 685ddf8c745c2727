/** What a document can be saved as beside a PDF. */
import type { Request } from "../../backend/backend";
import type { MenuItem } from "../../components";
import { t } from "../../i18n/text";
import type { App } from "../../state/app.svelte";
import { saveExport } from "./saveExport";

/** The documents that go out by mail. */
const MAILED: Request<"export">["what"][] = ["notice", "agenda", "minutes", "positions", "actions"];

export function otherFormats(app: App, request: Request<"export">): MenuItem[] {
  const save = (format: "docx" | "html" | "eml") => () => void saveExport(app, { ...request, format });
  // The archive copy is a PDF and nothing else; so is a pack, which holds the pages of others.
  const loose = request.copy === "archive" || request.what === "pack" ? [] : [{ label: t("document-as-docx"), run: save("docx") }, { label: t("document-as-html"), run: save("html") }];
  const mail = MAILED.includes(request.what) ? [{ label: t("document-as-mail"), run: save("eml") }] : [];
  return [...loose, ...mail];
}
