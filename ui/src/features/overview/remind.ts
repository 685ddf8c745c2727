/** What is late or due today, as a notification of the system: once a day for each file. */
import { t } from "../../i18n/text";
import type { App } from "../../state/app.svelte";
import { load, store } from "../../state/stored";

const isDay = (value: unknown): value is string => typeof value === "string";

/** Tells it, unless the person wants none, or has been told today. A demo year reminds of nothing. */
export async function remind(app: App): Promise<void> {
  const { session, appearance } = app;
  if (!appearance.reminders || session.isDemo || !session.status?.path) return;
  const name = `reminded.${session.status.path}`;
  if (load(name, isDay) === session.today) return;
  const answer = await app.backend.call("overview_get", {});
  if (!answer.ok || answer.view.reminder === null) return;
  store(name, session.today);
  app.backend.shell.notify(t("app-title", { name: session.name }), answer.view.reminder);
}
