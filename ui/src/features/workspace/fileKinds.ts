/** The files a workspace lives in. */
import type { FileKind } from "../../backend/backend";
import { t } from "../../i18n/text";

export function fileKinds(): FileKind[] {
  return [{ label: t("first-file-kind"), extensions: ["kansli"] }];
}
