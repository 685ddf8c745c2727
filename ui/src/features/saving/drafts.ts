/**
 * Keystrokes kept on this machine until the program has them, so that a crash or a failed save
 * never loses a word. A draft is removed the moment its text is saved.
 */

/** Text of a paragraph or a field that the program has not taken. */
export interface Draft {
  /** The version it was written upon. */
  version: string;
  text: string;
  /** When it was last typed, RFC 3339. */
  at: string;
}

/** A paragraph has the name of its item; a field that of its thing and itself, such as `7.title`. */
const key = (name: string) => `kansli.draft.${name}`;
/** What an earlier run left, until the person has chosen. */
const foundKey = (item: string) => `kansli.found.${item}`;

function read(name: string): Draft | undefined {
  try {
    const value = JSON.parse(localStorage.getItem(name) ?? "null") as Partial<Draft> | null;
    if (typeof value?.text !== "string" || typeof value.version !== "string" || typeof value.at !== "string") return undefined;
    return { version: value.version, text: value.text, at: value.at };
  } catch {
    // Unreadable storage holds nothing that could be shown.
    return undefined;
  }
}

function write(name: string, draft: Draft): void {
  try {
    localStorage.setItem(name, JSON.stringify(draft));
  } catch {
    // Full or closed storage: the text is still in the window, and saving goes on.
  }
}

/** Keeps what has been typed. */
export function keepDraft(item: string, version: string, text: string): void {
  write(key(item), { version, text, at: new Date().toISOString() });
}

/** The text is saved: nothing to keep. */
export function dropDraft(item: string): void {
  localStorage.removeItem(key(item));
}

/** What {@link keepDraft} keeps under a name, whatever is saved. */
export function keptDraft(name: string): string | undefined {
  return read(key(name))?.text;
}

/** What was typed and not saved, to put back where it was typed. It stays until it is saved. */
export function leftDraft(name: string, saved: string): string | undefined {
  const left = read(key(name));
  if (left?.text === saved) dropDraft(name);
  return left && left.text !== saved ? left.text : undefined;
}

/** What an earlier run did not manage to save, if it differs from what is saved. It stays until {@link dropFound}. */
export function findDraft(item: string, saved: string): Draft | undefined {
  const left = read(key(item)) ?? read(foundKey(item));
  dropDraft(item);
  if (!left || left.text === saved) {
    dropFound(item);
    return undefined;
  }
  write(foundKey(item), left);
  return left;
}

/** The person has chosen. */
export function dropFound(item: string): void {
  localStorage.removeItem(foundKey(item));
}
