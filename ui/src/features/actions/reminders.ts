/** Reminder mails: asks where, writes a draft for each organisation, and says whom none of them reaches. */
import type { View } from "../../backend/backend";
import { t } from "../../i18n/text";
import type { App } from "../../state/app.svelte";

/** The folder of a path, with either kind of stroke. */
export function folderOf(path: string): string {
  return path.slice(0, Math.max(path.lastIndexOf("/"), path.lastIndexOf("\\"), 0)) || "/";
}

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
  const [first] = made.view.mails;
  if (first) {
    const target = await app.backend.shell.saveTarget(first.fileName, [{ label: t("action-reminder-kind"), extensions: ["eml"] }]);
    if (!target) return;
    if (target.path === undefined) for (const mail of made.view.mails) app.backend.shell.download(mail);
    else if (!(await app.do("reminder_mails", { filter, folder: folderOf(target.path) })).ok) return;
  }
  app.toasts.show(told(made.view));
}
