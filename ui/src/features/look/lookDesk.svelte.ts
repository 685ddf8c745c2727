/** How a body's documents look, at work: changed here as much as one likes, seen at once on a sample, saved as one step. */
import type { CommandError, PickedFile, Request, View } from "../../backend/backend";
import { t } from "../../i18n/text";
import type { App } from "../../state/app.svelte";
import { Newest } from "../documents/newest";

export type Look = View<"look_get">;
export type LookText = Look["texts"][number]["text"];
export type Sample = Request<"look_preview">["sample"];
type Body = NonNullable<Look["body"]>;
type Problem = View<"look_preview">["problems"][number];

/** Whose look: a body's, or that of every body without one of its own. */
export type Owner = Body | "all";

/** A logo at work: as it is kept, or a file that has just been chosen. */
interface Logo {
  bytes?: string;
  path?: string;
  media?: string;
  alt: string;
  decorative: boolean;
}

export class LookDesk {
  owner = $state<Owner>("all");
  sample = $state<Sample>("notice");
  saved = $state.raw<Look>();
  accent = $state("");
  logo = $state.raw<Logo>();
  texts = $state<Partial<Record<LookText, string>>>({});
  problems = $state.raw<readonly Problem[]>([]);
  /** The sample as it looks now; while something is wrong, as it looked before. */
  bytes = $state.raw<string>();
  error = $state.raw<CommandError>();
  readonly #app: App;
  readonly #previews = new Newest();

  readonly body = $derived(this.owner === "all" ? undefined : this.owner);
  readonly changed = $derived(this.saved !== undefined && content(this.#parts()) !== content(parts(this.saved)));

  constructor(app: App) {
    this.#app = app;
  }

  /** Takes over what is saved, unless it is what is being changed here. */
  take(saved: Look): void {
    const same = this.saved && this.saved.body === saved.body && this.saved.version === saved.version && this.saved.own === saved.own;
    const changed = this.changed;
    this.saved = saved;
    if (same && changed) return;
    const { accent, logo, texts } = saved;
    this.accent = accent;
    this.logo = logo ? { ...logo } : undefined;
    this.texts = Object.fromEntries(texts.map(({ text, words }) => [text, words]));
    this.error = undefined;
  }

  /** What is wrong with a field, in words. */
  problem(field: string): Problem | undefined {
    return this.problems.find((one) => one.field === field);
  }

  /** Sets the sample anew; what was asked for meanwhile is left out but for the newest. */
  show(): void {
    if (!this.saved) return;
    const request = { body: this.body, look: this.#parts(), sample: this.sample };
    this.#previews.ask(async () => {
      const answer = await this.#app.backend.call("look_preview", request);
      if (!answer.ok) return void (this.problems = [{ field: "logo", text: answer.error.message, proposal: null }]);
      const { bytes, logo, problems } = answer.view;
      this.problems = problems;
      if (bytes) this.bytes = bytes;
      // The file was read: from now on its content is what counts, as it will be kept.
      if (logo && this.logo?.path !== undefined && this.logo.path === request.look.logo?.path) this.logo = { ...logo, alt: this.logo.alt, decorative: this.logo.decorative };
    });
  }

  /** Asks for a file with a logo. */
  async choose(): Promise<void> {
    const file = await this.#app.backend.shell.openFile([{ label: t("look-logo-kinds"), extensions: ["png", "jpg", "jpeg", "svg"] }]);
    if (file) this.put(file);
  }

  /** A logo that was chosen or dropped. */
  put({ path, bytes }: PickedFile): void {
    this.logo = { ...(path === undefined ? { bytes } : { path }), alt: this.logo?.alt ?? "", decorative: this.logo?.decorative ?? false };
  }

  /** Gives up what is not saved. */
  discard(): void {
    const saved = this.saved;
    this.saved = undefined;
    if (saved) this.take(saved);
  }

  async save(): Promise<void> {
    if (!this.saved) return;
    const request = { body: this.body, after: this.saved.version, look: this.#parts() };
    const answer = await this.#app.do("look_save", request, { done: t("look-saved-now"), quiet: true });
    this.error = answer.ok ? undefined : answer.error;
    if (answer.ok) this.#anew(answer.view);
  }

  /** Back to the look of all bodies, or to the program's. */
  async reset(): Promise<void> {
    const answer = await this.#app.do("look_reset", { body: this.body }, { done: t("look-reset-now") });
    if (answer.ok) this.#anew(answer.view);
  }

  #anew(saved: Look): void {
    this.saved = undefined;
    this.take(saved);
  }

  #parts(): Request<"look_save">["look"] {
    const texts = (Object.entries(this.texts) as [LookText, string][]).map(([text, words]) => ({ text, words }));
    const { logo } = this;
    const file = logo && { ...(logo.path === undefined ? { bytes: logo.bytes } : { path: logo.path }), alt: logo.alt, decorative: logo.decorative };
    return { accent: this.accent, logo: file, texts };
  }
}

/** A saved look as it would be saved again. */
function parts({ accent, logo, texts }: Look): Request<"look_save">["look"] {
  const file = logo ? { bytes: logo.bytes, alt: logo.alt, decorative: logo.decorative } : undefined;
  return { accent, logo: file, texts: texts.map(({ text, words }) => ({ text, words })) };
}

/** What makes two looks the same. */
function content({ accent, logo, texts }: Request<"look_save">["look"]): string {
  const file = logo && [logo.path, logo.bytes, logo.decorative || logo.alt?.trim()];
  return JSON.stringify([accent.trim().toLowerCase(), file, texts.map(({ text, words }) => [text, words.trim()])]);
}
