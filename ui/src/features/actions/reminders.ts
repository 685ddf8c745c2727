/** Reminder mails: asks where, writes a draft for each organisation, and says whom none of them reaches. */
import type { View } from "../../backend/backend";
import { t } from "../../i18n/text";
import type { App } from "../../state/app.svelte";
import { saveMany } from "../documents/saveMany";

/** What to say of the mails that were made. */
export function told(view: View<"reminder_mails">): string {
  const parts = [t("action-reminders-made", { count: view.mails.length })];
  if (view.unreachable.length > 0) parts.push(t("action-reminders-unreachable", { names: view.unreachable.join(", ") }));
  if (view.unowned.length > 0) parts.push(t("action-reminders-unowned", { numbers: view.unowned.join(", ") }));
  return parts.join(" ");
}

export async function makeReminders(app: App, filter: string | undefined): Promise<void> {
  const made = await app.do("reminder_mails", { filter });
  if (!made.ok) return;
  const write = async (folder: string) => (await app.do("reminder_mails", { filter, folder })).ok;
  if (await saveMany(app, made.view.mails, { label: t("action-reminder-kind"), extensions: ["eml"] }, write)) app.toasts.show(told(made.view));
}
