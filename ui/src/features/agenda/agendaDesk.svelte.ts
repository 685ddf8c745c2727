/** The agenda at work: which item is selected, and every change as one step that can be undone. */
import type { Request, View } from "../../backend/backend";
import { t } from "../../i18n/text";
import type { App } from "../../state/app.svelte";
import { dropDraft, leftDraft } from "../saving/drafts";

export type Agenda = View<"agenda_get">;
export type Item = Agenda["items"][number];
export type Section = Agenda["sections"][number];
/** A row of the table: a heading or an item. */
export type Row = { id: string; row: number; section: Section; item?: undefined } | { id: string; row: number; item: Item; section?: undefined };

/** The texts of a brief, in the order of printing. */
export const BRIEF_TEXTS = ["preparedBy", "reasons", "consequences", "ownSteps", "contact"] as const;
export type BriefText = (typeof BRIEF_TEXTS)[number];

export class AgendaDesk {
  agenda = $state.raw<Agenda>();
  selectedId = $state<string>();
  /** Whether the inspector is open where it is a sheet. */
  sheet = $state(false);
  /** The item whose heading should take the focus, once. */
  editing = $state<string>();
  /** What is written in the fields on screen and not saved yet. */
  typing = $state.raw<Request<"document_preview">["typed"]>([]);
  /** The item that needs a reason before it can be taken away. */
  leaving = $state.raw<Item>();
  /** The heading that is being written: a new one before an item, or one that is there. */
  heading = $state.raw<{ section: Section } | { before: string | undefined }>();
  /** The item that an address asked for last. */
  #asked: string | undefined;
  #moving: Promise<void> = Promise.resolve();
  readonly #app: App;
  readonly #meeting: string;

  readonly items = $derived(this.agenda?.items ?? []);
  readonly rows = $derived(rowsOf(this.agenda));
  readonly selected = $derived(this.items.find((item) => item.id === this.selectedId) ?? this.items[0]);
  readonly locked = $derived(this.agenda?.locked ?? null);

  constructor(app: App, meeting: string) {
    this.#app = app;
    this.#meeting = meeting;
  }

  /** Takes over an answer. `select` is the item that an address asks for. */
  take(agenda: Agenda, select?: string): void {
    const first = this.agenda === undefined;
    this.agenda = agenda;
    // An address asks once: what the person selects after that stays.
    if (select && select !== this.#asked && agenda.items.some((item) => item.id === select)) this.selectedId = this.#asked = select;
    if (first && !agenda.locked) void this.#putBack();
  }

  /** Saves what was typed in items that are not shown when the window was left. The one shown does so itself. */
  async #putBack(): Promise<void> {
    for (const item of this.items) {
      if (item === this.selected) continue;
      for (const field of ["title", "proposal", "background", "privateNote"] as const) {
        const left = leftDraft(`${item.id}.${field}`, item[field]);
        if (left !== undefined && (await this.#save(item.id, field, left))) dropDraft(`${item.id}.${field}`);
      }
      for (const field of BRIEF_TEXTS) {
        const key = `${item.id}.brief.${field}`;
        const left = leftDraft(key, item.brief[field]);
        if (left !== undefined && (await this.edit({ id: item.id, brief: { [field]: left } }))) dropDraft(key);
      }
    }
  }

  async #save(id: string, field: "title" | "proposal" | "background" | "privateNote", text: string): Promise<boolean> {
    if (field !== "privateNote") return this.edit({ id, [field]: text });
    return (await this.#app.do("private_note_write", { item: id, text })).ok;
  }

  /** Selects an item. A heading takes the focus and leaves what is shown. */
  select(id: string): void {
    if (this.items.some((item) => item.id === id)) this.selectedId = id;
  }

  /** Opens an item: its heading gets the focus, in the sheet where there is one. */
  open(id: string): void {
    const section = this.agenda?.sections.find((one) => one.id === id);
    if (section) return void (this.locked ?? (this.heading = { section }));
    this.selectedId = id;
    this.sheet = true;
    if (!this.locked) this.editing = id;
  }

  /** Makes the agenda from the template, with what is taken along of the proposals. */
  async draft(take: readonly string[] = []): Promise<void> {
    const answer = await this.#app.do("agenda_draft", { meeting: this.#meeting, take: [...take] }, { done: t("agenda-drafted") });
    if (answer.ok) this.agenda = answer.view;
  }

  /** Adds an item after another, or before the closing ones, and opens it. */
  async add(after?: string): Promise<void> {
    const before = new Set(this.items.map((item) => item.id));
    const request = { meeting: this.#meeting, after, title: t("agenda-new-title"), proposal: "" };
    const answer = await this.#app.do("agenda_item_add", request, { done: t("agenda-added") });
    if (!answer.ok) return;
    this.agenda = answer.view;
    const made = answer.view.items.find((item) => !before.has(item.id));
    if (made) this.open(made.id);
  }

  /** Changes an item. Tells whether it was kept. */
  async edit(change: Request<"agenda_item_edit">, done?: string): Promise<boolean> {
    const answer = await this.#app.do("agenda_item_edit", change, { done });
    if (answer.ok) this.agenda = answer.view;
    return answer.ok;
  }

  /** Moves an item with its sub-items, or a section with its items, to a row, from 1. */
  async move(id: string, to: number): Promise<void> {
    const row = this.rows.find((one) => one.id === id);
    if (!row || this.locked || to < 1 || to > this.rows.length || to === row.row) return;
    const answer = await this.#app.do(row.section ? "agenda_section_move" : "agenda_item_move", { id, to });
    if (!answer.ok) return;
    this.agenda = answer.view;
    const now = this.rows.find((one) => one.id === id)?.row ?? to;
    // A section that is first stays there, whatever stands above it.
    if (now === row.row) return;
    const place = { to: now, count: this.rows.length, minutes: answer.view.used };
    const said = row.section ? t("agenda-section-moved", { title: row.section.title, ...place }) : t("agenda-moved", { from: row.item.number, ...place });
    this.#app.toasts.show(said, { undoable: true });
  }

  /** How many rows move together: an item with its sub-items, a section with its items. */
  #along(row: Row): number {
    const below = this.rows.slice(row.row);
    const end = below.findIndex((one) => one.section !== undefined || (row.item !== undefined && (row.item.sub || !one.item.sub)));
    return 1 + (end === -1 ? below.length : end);
  }

  /** Makes an item a sub-item of the one above, or an item of its own again. */
  async level(id: string, sub: boolean): Promise<void> {
    const item = this.items.find((one) => one.id === id);
    if (!item || this.locked) return;
    const answer = await this.#app.do("agenda_item_level", { id, sub });
    if (!answer.ok) return;
    this.agenda = answer.view;
    const number = answer.view.items.find((one) => one.id === id)?.number ?? item.number;
    this.#app.toasts.show(t(sub ? "agenda-indented" : "agenda-outdented", { from: item.number, number }), { undoable: true });
  }

  /** Keeps the heading that was written. Tells whether it was kept. */
  async head(title: string): Promise<boolean> {
    const heading = this.heading;
    if (!heading) return false;
    const answer = "section" in heading
      ? await this.#app.do("agenda_section_edit", { id: heading.section.id, title }, { done: t("agenda-section-edited") })
      : await this.#app.do("agenda_section_add", { meeting: this.#meeting, title, before: heading.before }, { done: t("agenda-section-added") });
    if (!answer.ok) return false;
    this.agenda = answer.view;
    this.heading = undefined;
    return true;
  }

  /** Moves an item some steps up (negative) or down. */
  moveBy(id: string, by: number): Promise<void> {
    // Keys pressed fast wait their turn: each counts from where the one before put the item.
    this.#moving = this.#moving.then(async () => {
      const row = this.rows.find((one) => one.id === id);
      if (row) await this.move(id, by < 0 ? row.row + by : row.row + this.#along(row) + by - 1);
    });
    return this.#moving;
  }

  /** Takes an item away; one that the governing document requires needs a reason first. */
  async remove(id: string, reason?: string): Promise<boolean> {
    if (this.agenda?.sections.some((one) => one.id === id)) return this.#unhead(id);
    const item = this.items.find((one) => one.id === id);
    if (!item || this.locked) return false;
    const at = this.items.indexOf(item);
    if (item.requiredBy && reason === undefined) {
      this.leaving = item;
      return false;
    }
    const answer = await this.#app.do("agenda_item_remove", { id, reason: reason ?? "" }, { done: t("agenda-removed", { number: item.number }) });
    if (!answer.ok) return false;
    this.agenda = answer.view;
    this.leaving = undefined;
    this.selectedId = (answer.view.items[at] ?? answer.view.items.at(-1))?.id;
    return true;
  }

  /** Takes a heading away; its items stay. */
  async #unhead(id: string): Promise<boolean> {
    if (this.locked) return false;
    const answer = await this.#app.do("agenda_section_remove", { id }, { done: t("agenda-section-removed") });
    if (answer.ok) this.agenda = answer.view;
    return answer.ok;
  }

  /** Says how far the agenda has come. What the chair approves is what is shown, and nothing else. */
  async step(state: "inReview" | "chairReviewed"): Promise<void> {
    const content = state === "chairReviewed" ? this.agenda?.content : undefined;
    const done = state === "chairReviewed" ? t("meeting-marked-reviewed") : t("meeting-marked-in-review");
    const answer = await this.#app.do("agenda_step", { meeting: this.#meeting, state, content }, { done });
    if (answer.ok) this.agenda = answer.view;
  }

  /** Takes minutes from the longer items until they fit, as one step. */
  async distribute(): Promise<void> {
    const answer = await this.#app.do("agenda_distribute", { meeting: this.#meeting }, { done: t("agenda-distributed") });
    if (answer.ok) this.agenda = answer.view;
  }
}

/** Headings and items in order. */
function rowsOf(agenda: Agenda | undefined): Row[] {
  const items = (agenda?.items ?? []).map((item): Row => ({ id: item.id, row: item.row, item }));
  const sections = (agenda?.sections ?? []).map((section): Row => ({ id: section.id, row: section.row, section }));
  return [...items, ...sections].sort((one, other) => one.row - other.row);
}
