/**
 * One paragraph as it is written. What is typed is kept on this machine at once, and saved after a
 * short rest, or within a second of unbroken typing, with the version that was last answered.
 */
import type { CommandError, View } from "../../backend/backend";
import type { App } from "../../state/app.svelte";
import { dropDraft, dropFound, findDraft, keepDraft } from "../saving/drafts";

type Minutes = NonNullable<View<"minutes_get">>;
export type Paragraph = Minutes["paragraphs"][number];

/** Typing rests this long before it is saved. */
export const REST_MS = 500;
/** Unbroken typing is saved this often. */
export const MOST_MS = 800;
/** A save that failed is tried again by itself this often. */
const AGAIN_MS = 5_000;

/** Another text of the same paragraph, to choose between. */
export interface Other {
  why: "found" | "changed";
  text: string;
  /** When it was written, RFC 3339, where that is known. */
  at?: string;
}

export class ParagraphDesk {
  text = $state("");
  /** Grows when `text` was changed by something else than typing, so that the editor takes it over. */
  put = $state(0);
  other = $state.raw<Other>();
  failed = $state.raw<CommandError>();
  hints = $state.raw<Paragraph["hints"]>([]);
  /** Whether something typed is not saved. */
  waiting = $state(false);
  readonly item: string;
  /** Takes over what the editor on screen has been typed in and not told yet. */
  pull: (() => void) | undefined;
  #version: string;
  #past = new Set<string>();
  #saves = 0;
  #saving: Promise<void> | undefined;
  #rest: ReturnType<typeof setTimeout> | undefined;
  #most: ReturnType<typeof setTimeout> | undefined;
  readonly #app: App;

  constructor(app: App, paragraph: Paragraph) {
    this.#app = app;
    this.item = paragraph.item;
    this.text = paragraph.text;
    this.hints = paragraph.hints;
    this.#version = paragraph.version;
    const left = findDraft(paragraph.item, paragraph.text);
    if (left) this.other = { why: "found", text: left.text, at: left.at };
  }

  /** Takes over what the program has, unless something here is newer. */
  adopt(paragraph: Paragraph): void {
    this.pull?.();
    if (this.waiting || this.#saving || paragraph.version === this.#version) return;
    if (this.#past.has(paragraph.version)) void this.#ask();
    else this.#take(paragraph.version, paragraph.text, paragraph.hints);
  }

  /**
   * A version from before: either undo went back to it, or the reading was under way while a save
   * was answered. Only the program knows which.
   */
  async #ask(): Promise<void> {
    const saves = this.#saves;
    const now = await this.#read();
    if (!now || this.waiting || this.#saving || saves !== this.#saves || now.version === this.#version) return;
    this.#take(now.version, now.text, now.hints);
  }

  /** The paragraph as the program has it now. */
  async #read(): Promise<Paragraph | undefined> {
    const route = this.#app.navigation.route;
    if (route.place !== "meeting") return undefined;
    const answer = await this.#app.backend.call("minutes_get", { meeting: route.id });
    return answer.ok ? answer.view?.paragraphs.find((one) => one.item === this.item) : undefined;
  }

  /** The person typed; this is the whole text now. */
  typed(text: string): void {
    if (text === this.text && !this.waiting) return;
    this.text = text;
    this.waiting = true;
    keepDraft(this.item, this.#version, text);
    clearTimeout(this.#rest);
    this.#rest = setTimeout(() => void this.save(), REST_MS);
    this.#most ??= setTimeout(() => void this.save(), MOST_MS);
  }

  /** Puts another text in the editor, and saves it. */
  replace(text: string): void {
    this.pull?.();
    this.put += 1;
    this.typed(text);
  }

  /** Chooses between this text and the other. */
  choose(which: "mine" | "other" | "both"): void {
    const other = this.other;
    this.other = undefined;
    dropFound(this.item);
    if (!other) return;
    if (which === "other") this.replace(other.text);
    else if (which === "both") this.replace(`${this.text}\n\n${other.text}`);
    else if (other.why === "changed") void this.save();
  }

  /** Saves now, and again if something was typed meanwhile; one at a time, whoever asks. */
  async save(): Promise<void> {
    this.pull?.();
    this.#still();
    if (this.#toWrite) this.#saving ??= this.#writeAll();
    await this.#saving;
  }

  /** Whether there is something to write, and no other text to choose before. */
  get #toWrite(): boolean {
    return this.waiting && this.other?.why !== "changed";
  }

  async #writeAll(): Promise<void> {
    try {
      do await this.#write();
      while (this.#toWrite && !this.failed);
    } finally {
      this.#saving = undefined;
    }
  }

  async #write(): Promise<void> {
    const text = this.text;
    this.#app.saving.started();
    const answer = await this.#app.backend.call("minutes_write", { item: this.item, text, version: this.#version });
    if (answer.ok) {
      this.failed = undefined;
      this.#app.saving.finished();
      this.#past.add(this.#version);
      this.#version = answer.view.version;
      this.#saves += 1;
      this.hints = answer.view.hints;
      this.pull?.();
      this.waiting = this.text !== text;
      if (!this.waiting) {
        dropDraft(this.item);
        if (answer.view.text !== text) this.#take(answer.view.version, answer.view.text, answer.view.hints);
      }
      void this.#app.undo.refresh();
    } else if (answer.error.code === "stale") {
      this.#app.saving.finished();
      await this.#meetOther();
    } else {
      this.failed = answer.error;
      this.#app.saving.retry = () => void this.save();
      this.#app.saving.finished(answer.error);
      this.#rest = setTimeout(() => void this.save(), AGAIN_MS);
    }
  }

  /** Somebody else wrote here: both texts are shown, and nothing is saved until one is chosen. */
  async #meetOther(): Promise<void> {
    const now = await this.#read();
    if (!now) return;
    this.#past.add(this.#version);
    this.#version = now.version;
    if (now.text !== this.text) this.other = { why: "changed", text: now.text };
  }

  #take(version: string, text: string, hints: Paragraph["hints"]): void {
    if (version !== this.#version) this.#past.add(this.#version);
    this.#version = version;
    this.hints = hints;
    if (text === this.text) return;
    this.text = text;
    this.put += 1;
  }

  #still(): void {
    clearTimeout(this.#rest);
    clearTimeout(this.#most);
    this.#most = undefined;
  }
}
