/**
 * Words. Every text in the window comes from `assets/i18n/<language>/*.ftl` through {@link t};
 * a key that does not exist, or a missing placeholder, does not compile.
 */
import { FluentBundle, FluentResource } from "@fluent/bundle";
import type { Messages } from "./generated/keys";
import swedish from "./generated/sv";

/** The name of a message. */
export type MessageKey = keyof Messages;
/** A message that needs no values. */
export type PlainKey = { [K in MessageKey]: Messages[K] extends undefined ? K : never }[MessageKey];
type Args<K extends MessageKey> = Messages[K] extends undefined ? [] : [values: Messages[K]];

export type Language = "sv" | "en";

function load(language: Language, texts: string[]): FluentBundle {
  // Isolation marks would be copied along with the text; nothing here mixes directions.
  const bundle = new FluentBundle(language === "sv" ? "sv-SE" : "en-GB", { useIsolating: false });
  for (const text of texts) bundle.addResource(new FluentResource(text));
  return bundle;
}

let current: Language = "sv";
let bundle = load(current, swedish);

/** The language in use. */
export function language(): Language {
  return current;
}

/** Changes language. The window is drawn anew by whoever calls this. */
export async function setLanguage(next: Language): Promise<void> {
  // Swedish is there from the start; who never leaves it never loads the other.
  const loaded = next === current ? bundle : load(next, next === "sv" ? swedish : (await import("./generated/en")).default);
  current = next;
  bundle = loaded;
  document.documentElement.lang = next;
}

/** The text of a message, with its placeholders filled in. */
export function t<K extends MessageKey>(key: K, ...values: Args<K>): string {
  const pattern = bundle.getMessage(key)?.value;
  // A test holds every key to exist in both languages, so the key itself is never seen in use.
  if (pattern == null) return key;
  // A value that is missing after all is shown by its name; it must not take the view with it.
  return bundle.formatPattern(pattern, (values[0] as Record<string, string | number> | undefined) ?? null, []);
}
