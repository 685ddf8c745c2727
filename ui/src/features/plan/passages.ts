/** The passages of the governing document that the rules and wishes of planning stand on. */
import type { PlainKey } from "../../i18n/text";

const PASSAGES: Partial<Record<string, PlainKey>> = {
  "R-031": "passage-r-031",
  "R-035": "passage-r-035",
  "R-036": "passage-r-036",
  "R-037": "passage-r-037",
  "R-048": "passage-r-048",
  "R-049": "passage-r-049",
  "R-050": "passage-r-050",
  "R-059": "passage-r-059",
  "R-064": "passage-r-064",
};

/** The key of a requirement's passage; none for what other sources, or we ourselves, have laid down. */
export function passageOf(requirement: string): PlainKey | undefined {
  return PASSAGES[requirement];
}
