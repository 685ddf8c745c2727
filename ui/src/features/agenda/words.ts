/** Words for an item's purpose, and who presents it. */
import { t } from "../../i18n/text";
import type { Item } from "./agendaDesk.svelte";

export function purposeWord(purpose: Item["purpose"]): string {
  if (purpose === "information") return t("purpose-information");
  return purpose === "discussion" ? t("purpose-discussion") : t("purpose-position");
}

/** The presenter's name, or the words when it is not one person; empty when nobody is named. */
export function presenterName(item: Item): string {
  return item.presenter?.name ?? item.presenterText;
}
