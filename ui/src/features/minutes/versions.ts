/** What versions of a record are called. */
import type { View } from "../../backend/backend";
import { longDay, localMoment, time } from "../../i18n/format";
import { t } from "../../i18n/text";

type Turn = View<"minutes_versions">["turns"][number];

/** "Version 2: Skickat för justering". */
export function versionName(turn: Turn): string {
  return t("settle-version-name", { number: turn.revision, text: turn.text });
}

/** "19 mars 2027 kl. 15.12, Per Fejkström", as far as it is known. */
export function momentAndWho(version: { at: string; who: string }): string {
  const moment = localMoment(new Date(version.at));
  const at = t("settle-moment", { day: longDay(moment.slice(0, 10)), time: time(moment) });
  return version.who ? `${at}, ${version.who}` : at;
}
