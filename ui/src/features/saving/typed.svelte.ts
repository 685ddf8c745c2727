/**
 * A text that is saved while it is typed: a while after the last key, at once when the field is
 * left. Every key is kept on this machine until then, and put back when the field comes back. What
 * the program answers is taken over only when nothing newer has been typed.
 */
import { untrack } from "svelte";
import { dropDraft, keepDraft, leftDraft } from "./drafts";

/** How long typing rests before the text is saved. */
export const REST_MS = 700;

const bare = (text: string) => text.replace(/[ \t]+/g, " ").trim();

export class TypedText {
  value = $state("");
  /** Whether something typed has not been saved yet. */
  waiting = $state(false);
  /** Grows when something else than typing changed the text: the field's own undo knows nothing of it. */
  put = $state(0);
  #kept = "";
  #begun = false;
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** Saves; tells whether it was kept. */
  readonly #save: (text: string) => Promise<boolean>;

  readonly #name: string;

  /** `name` says which thing and which of its fields, such as `7.title`. */
  constructor(name: string, save: (text: string) => Promise<boolean>) {
    this.#name = name;
    this.#save = save;
  }

  /** Takes over what the program has, unless the person is typing. */
  adopt(text: string): void {
    if (this.waiting) return;
    // What is written here must not make the caller's effect wait for itself.
    untrack(() => this.#take(text));
  }

  #take(text: string): void {
    this.#kept = text;
    const left = this.#begun ? undefined : leftDraft(this.#name, text);
    // A space at the end, which the program does not keep, is where the next word begins.
    if (!this.#begun || bare(this.value) !== bare(text)) this.#replace(left ?? text);
    this.#begun = true;
    if (left === undefined) return;
    this.waiting = true;
    void this.flush();
  }

  /** Back to a text from before. */
  back(text: string): void {
    this.typed(text);
    this.#replace(text);
  }

  #replace(text: string): void {
    if (this.#begun) this.put += 1;
    this.value = text;
  }

  /** The person typed. */
  typed(text: string): void {
    this.value = text;
    this.waiting = text !== this.#kept;
    clearTimeout(this.#timer);
    if (this.waiting) keepDraft(this.#name, this.#kept, text);
    else dropDraft(this.#name);
    if (this.waiting) this.#timer = setTimeout(() => void this.flush(), REST_MS);
  }

  /** Saves now what has not been saved. Text that could not be kept stays, and waits. */
  async flush(): Promise<void> {
    clearTimeout(this.#timer);
    if (!this.waiting) return;
    const text = this.value;
    const kept = await this.#save(text);
    if (!kept) return;
    this.#kept = text;
    this.waiting = this.value !== text;
    if (!this.waiting) dropDraft(this.#name);
  }
}
