/** A rough measure of how long a passphrase would stand, for the hint beside the field. */

import type { PlainKey } from "../../i18n/text";

export type Strength = "empty" | "weak" | "fair" | "strong";

/** The shortest passphrase that the program takes. */
export const SHORTEST = 8;

/** The hint that tells it. */
export const STRENGTH_WORD: Record<Strength, PlainKey> = {
  empty: "first-strength-empty", weak: "first-strength-weak", fair: "first-strength-fair", strong: "first-strength-strong",
};

/** Length counts most; the same few letters over and over do not. */
export function strength(passphrase: string): Strength {
  if (passphrase === "") return "empty";
  const letters = new Set(passphrase.toLocaleLowerCase("sv")).size;
  const words = passphrase.trim().split(/[\s-]+/).filter((word) => word.length > 2).length;
  if (passphrase.length < 14 || letters < 6) return "weak";
  return passphrase.length >= 20 && (letters >= 10 || words >= 4) ? "strong" : "fair";
}
