/**
 * A text that is saved while it is typed: a while after the last key, at once when the field is
 * left. What the program answers is taken over only when nothing newer has been typed.
 */

/** How long typing rests before the text is saved. */
export const REST_MS = 700;

export class TypedText {
  value = $state("");
  /** Whether something typed has not been saved yet. */
  waiting = $state(false);
  #kept = "";
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** Saves; tells whether it was kept. */
  readonly #save: (text: string) => Promise<boolean>;

  constructor(save: (text: string) => Promise<boolean>) {
    this.#save = save;
  }

  /** Takes over what the program has, unless the person is typing. */
  adopt(text: string): void {
    if (this.waiting) return;
    this.#kept = text;
    this.value = text;
  }

  /** The person typed. */
  typed(text: string): void {
    this.value = text;
    this.waiting = text !== this.#kept;
    clearTimeout(this.#timer);
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
  }
}
