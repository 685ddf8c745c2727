/** Preliminary holds of a year's planned meetings: a calendar invitation each, saved beside one another. */
import type { View } from "../../backend/backend";
import { t } from "../../i18n/text";
import type { App } from "../../state/app.svelte";
import { saveMany } from "../documents/saveMany";

/** What to say of the holds that were made. */
export function told(view: View<"hold_files">): string {
  const parts = [t("holds-made", { count: view.holds.length })];
  if (view.unreachable.length > 0) parts.push(t("holds-unreachable", { names: view.unreachable.join(", ") }));
  if (view.nobody.length > 0) parts.push(t("holds-nobody", { names: view.nobody.join(", ") }));
  return parts.join(" ");
}

export async function saveHolds(app: App, year: number): Promise<void> {
  const made = await app.do("hold_files", { year });
  if (!made.ok) return;
  const write = async (folder: string) => (await app.do("hold_files", { year, folder })).ok;
  if (await saveMany(app, made.view.holds, { label: t("holds-kind"), extensions: ["ics"] }, write)) app.toasts.show(told(made.view));
}
