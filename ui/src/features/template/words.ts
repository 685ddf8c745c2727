/** Words for when an item of a template comes. */
import { t, type PlainKey } from "../../i18n/text";
import type { Row } from "./templateDesk.svelte";

const COMES: Record<Row["comes"], PlainKey> = {
  always: "template-comes-always", spring: "template-comes-spring", autumn: "template-comes-autumn", once: "template-comes-once",
};

export function comesWord(comes: Row["comes"]): string {
  return t(COMES[comes]);
}

/** Every choice, for a field. */
export function comesChoices(): { value: Row["comes"]; label: string }[] {
  return (["always", "spring", "autumn", "once"] as const).map((value) => ({ value, label: comesWord(value) }));
}
