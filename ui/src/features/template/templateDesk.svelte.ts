/** A body's template at work: changed here as much as one likes, and saved as one version. */
import type { CommandError, View } from "../../backend/backend";
import { t } from "../../i18n/text";
import type { App } from "../../state/app.svelte";
import { dropDraft, keepDraft, keptDraft } from "../saving/drafts";

export type Template = View<"template_get">;
export type Body = Template["body"];
export type Version = Template["versions"][number];
/** An item, with a name of its own in this window: two rooms for matters have the same key, a new item none. */
export type Row = Template["items"][number] & { id: string };

export class TemplateDesk {
  body = $state<Body>("strategic");
  saved = $state.raw<Template>();
  rows = $state.raw<Row[]>([]);
  reason = $state("");
  selectedId = $state<string>();
  /** The item whose heading should take the focus, once. */
  editing = $state<string>();
  error = $state.raw<CommandError>();
  /** An earlier version that is looked at. */
  shown = $state.raw<Template>();
  #made = 0;
  readonly #app: App;

  readonly selected = $derived(this.rows.find((row) => row.id === this.selectedId) ?? this.rows[0]);
  readonly changed = $derived(this.saved !== undefined && content(this.rows) !== content(this.saved.items));

  constructor(app: App) {
    this.#app = app;
  }

  /** Takes over what is saved. What was changed and not saved stays, as long as it is about that version. */
  take(saved: Template): void {
    const same = this.saved?.body === saved.body && this.saved.current === saved.current;
    this.saved = saved;
    if (same) return;
    this.rows = this.#read(saved);
    this.shown = undefined;
    this.error = undefined;
    if (!this.rows.some((row) => row.id === this.selectedId)) this.selectedId = this.rows[0]?.id;
  }

  #read(saved: Template): Row[] {
    const left = keptDraft(this.#draft(saved));
    const items = left ? (JSON.parse(left) as Template["items"]) : saved.items;
    // A draft may be from before items had headings and levels.
    return items.map((item) => ({ ...item, section: item.section ?? "", sub: item.sub ?? false, id: this.#name() }));
  }

  /** A version has its own draft: what was written upon another is no change of this one. */
  #draft(saved: Template): string {
    return `template.${saved.body}.${saved.current}`;
  }

  #name(): string {
    this.#made += 1;
    return `t${this.#made}`;
  }

  #put(rows: Row[]): void {
    this.rows = rows;
    this.error = undefined;
    if (!this.saved) return;
    const draft = this.#draft(this.saved);
    if (this.changed) keepDraft(draft, String(this.saved.current), JSON.stringify(rows));
    else dropDraft(draft);
  }

  select(id: string): void {
    this.selectedId = id;
  }

  open(id: string): void {
    this.selectedId = this.editing = id;
  }

  edit(id: string, change: Partial<Row>): void {
    this.#put(this.rows.map((row) => (row.id === id ? { ...row, ...change } : row)));
  }

  /** Adds an item after another, or last, and opens it. */
  add(after?: string): void {
    const row: Row = { id: this.#name(), key: "", title: "", purpose: "information", minutes: 10, comes: "always", text: "", section: "", sub: false, requiredBy: null, requiredText: null };
    const at = this.rows.findIndex((one) => one.id === after);
    this.#put(at === -1 ? [...this.rows, row] : this.rows.toSpliced(at + 1, 0, row));
    this.open(row.id);
  }

  /** Moves an item to a place, from 1. */
  move(id: string, to: number): void {
    const from = this.rows.findIndex((row) => row.id === id);
    const row = this.rows[from];
    if (!row || to < 1 || to > this.rows.length || to === from + 1) return;
    this.#put(this.rows.toSpliced(from, 1).toSpliced(to - 1, 0, row));
    this.#app.toasts.show(t("template-moved", { from: from + 1, to, count: this.rows.length }));
  }

  moveBy(id: string, by: number): void {
    this.move(id, this.rows.findIndex((row) => row.id === id) + 1 + by);
  }

  remove(id: string): void {
    const at = this.rows.findIndex((row) => row.id === id);
    this.#put(this.rows.filter((row) => row.id !== id));
    this.selectedId = (this.rows[at] ?? this.rows.at(-1))?.id;
  }

  /** Gives up what is not saved. */
  discard(): void {
    if (!this.saved) return;
    dropDraft(this.#draft(this.saved));
    this.rows = this.#read(this.saved);
    this.error = undefined;
    this.selectedId = this.rows[0]?.id;
  }

  async save(): Promise<void> {
    if (!this.saved) return;
    const draft = this.#draft(this.saved);
    const items = this.rows.map(({ key, title, purpose, minutes, comes, text, section, sub }) => ({ ...(key && { key }), title, purpose, minutes, comes, text, section, sub }));
    const request = { body: this.body, after: this.saved.current, items, reason: this.reason };
    const answer = await this.#app.do("template_save", request, { done: t("template-saved"), quiet: true });
    this.error = answer.ok ? undefined : answer.error;
    if (!answer.ok) return;
    dropDraft(draft);
    this.reason = "";
    this.take(answer.view);
  }

  /** Shows an earlier version, or none. */
  async show(version?: number): Promise<void> {
    if (version === undefined) return void (this.shown = undefined);
    const answer = await this.#app.backend.call("template_get", { body: this.body, version });
    if (answer.ok) this.shown = answer.view;
  }

  async restore(version: number): Promise<void> {
    const answer = await this.#app.do("template_restore", { body: this.body, version, reason: "" }, { done: t("template-restored") });
    if (!answer.ok) return;
    if (this.saved) dropDraft(this.#draft(this.saved));
    this.take(answer.view);
  }
}

/** What makes two templates the same. */
function content(items: readonly Template["items"][number][]): string {
  return JSON.stringify(items.map(({ key, title, purpose, minutes, comes, text, section, sub }) => [key, title.trim(), purpose, minutes, comes, text.trimEnd(), section.trim(), sub]));
}
