/** A meeting under way: which paragraph is open, and the paragraphs that are written on. */
import type { Request, View } from "../../backend/backend";
import { t } from "../../i18n/text";
import type { App } from "../../state/app.svelte";
import { Held, type Place } from "./held.svelte";
import { ParagraphDesk, type Paragraph } from "./paragraphDesk.svelte";

export type Minutes = NonNullable<View<"minutes_get">>;
export type Attendant = Minutes["attendance"][number];

/** What can change in how somebody attends. */
export type Attending = Partial<Omit<Request<"attendance_set">, "meeting" | "person">>;

/** The desk of a meeting: one, so that what is being written stays while the person is elsewhere. */
export function holdDeskOf(app: App, meeting: string): HoldDesk {
  return app.navigation.remember(`minutes.${meeting}`, () => new HoldDesk(app, meeting));
}

export class HoldDesk {
  minutes = $state.raw<Minutes>();
  openItem = $state<string>();
  /** Whether the next paragraph shown should be ready to write in. */
  writing = false;
  /** Grows when a new action row should have the focus. */
  newAction = $state(0);
  /** The position just made: its first clause takes the focus. */
  made: string | undefined;
  /** Which person is asked for: who is partial, or who leaves or arrives. */
  asking = $state<"recusal" | "attendance">();
  /** Grows when the field for a dissenting view should be shown and have the focus. */
  dissent = $state(0);
  /** Puts the caret back in the text, where it was. Set by the editor on screen. */
  toText: (at?: Place) => void = () => undefined;
  readonly held: Held;
  readonly #desks = new Map<string, ParagraphDesk>();
  readonly #app: App;
  readonly #meeting: string;

  readonly paragraphs = $derived(this.minutes?.paragraphs ?? []);
  readonly locked = $derived(this.minutes?.locked ?? null);
  readonly open = $derived.by(() => {
    const asked = this.paragraphs.find((one) => one.item === this.openItem);
    return asked ?? this.paragraphs.find((one) => !one.done) ?? this.paragraphs[0];
  });
  /** Those nobody has said anything about. */
  readonly unnoted = $derived(this.minutes?.attendance.filter((one) => one.status === "unknown").map((one) => one.person.id) ?? []);
  /** Where the open paragraph stands among them. */
  readonly #at = $derived(this.paragraphs.findIndex((one) => one.item === this.open?.item));
  readonly before = $derived(this.#at > 0 ? this.paragraphs[this.#at - 1] : undefined);
  readonly after = $derived(this.paragraphs[this.#at + 1]);

  constructor(app: App, meeting: string) {
    this.#app = app;
    this.#meeting = meeting;
    this.held = new Held(meeting);
  }

  /** Takes over an answer; paragraphs that are being written keep their text. */
  take(minutes: Minutes): void {
    if (!this.minutes && minutes.locked === null) this.#comeBack(minutes);
    this.minutes = minutes;
    for (const paragraph of minutes.paragraphs) {
      const desk = this.#desks.get(paragraph.item);
      if (desk) desk.adopt(paragraph);
      else this.#desks.set(paragraph.item, new ParagraphDesk(this.#app, paragraph));
    }
  }

  /** After a restart: to the paragraph where one was writing. */
  #comeBack(minutes: Minutes): void {
    const { item } = this.held;
    if (!minutes.paragraphs.some((one) => one.item === item)) return;
    this.openItem ??= item;
    this.writing = true;
  }

  deskOf(item: string): ParagraphDesk | undefined {
    return this.#desks.get(item);
  }

  /** Paragraphs with text from an earlier run that was not saved. */
  withOther(): Paragraph[] {
    return this.paragraphs.filter((one) => this.#desks.get(one.item)?.other);
  }

  show(item: string): void {
    void this.deskOf(this.open?.item ?? "")?.save();
    this.writing = true;
    this.openItem = item;
    this.held.at(item, {});
  }

  step(by: -1 | 1): void {
    const next = by === 1 ? this.after : this.before;
    if (next) this.show(next.item);
  }

  /** Saves everything that is being written, and where. */
  async flush(): Promise<void> {
    this.held.keep();
    await Promise.all([...this.#desks.values()].map((desk) => desk.save()));
  }

  async start(): Promise<void> {
    const answer = await this.#app.do("minutes_start", { meeting: this.#meeting }, { done: t("minutes-started") });
    this.writing = true;
    if (!answer.ok) return;
    this.take(answer.view);
  }

  /** Lets the time of the item stand still, or go on. */
  pause(): void {
    if (this.held.paused) this.held.resume(Date.now());
    else this.held.pause(Date.now());
    this.#app.toasts.show(t(this.held.paused ? "minutes-paused-said" : "minutes-resumed-said"));
  }

  /** Ticks the open paragraph as dealt with, and goes to the next: at once, because the next key belongs there. */
  async done(): Promise<void> {
    const now = this.open;
    if (!now) return;
    const next = this.after;
    if (next) this.show(next.item);
    await this.deskOf(now.item)?.save();
    const answer = await this.#app.do("item_done", { item: now.item, done: !now.done || next !== undefined }, { done: t("minutes-done-said", { number: now.number }) });
    if (answer.ok) this.take(answer.view);
  }

  /** Records a position under the open paragraph, from the agenda's proposal. */
  async addPosition(): Promise<void> {
    const now = this.open;
    if (!now || this.locked) return;
    const answer = await this.#app.do("position_add", { item: now.item });
    if (!answer.ok) return;
    this.made = answer.view.id;
    this.#app.toasts.show(t("minutes-position-added", { number: answer.view.number }), { undoable: true });
  }

  /** The members whose seat somebody may sit in: absent, and of the same side where that is known. */
  empty(person: string): Attendant[] {
    const people = this.minutes?.attendance ?? [];
    const one = people.find((it) => it.person.id === person);
    return people.filter(
      (it) => it.kind === "ordinary" && it.person.id !== person && (!one || one.side === "neutral" || it.side === one.side) && (it.status === "absent" || it.person.id === one?.standsInFor?.id),
    );
  }

  /** Says how somebody attends; what is left out stays. */
  async attend(person: string, change: Attending): Promise<void> {
    const request = { meeting: this.#meeting, person, standsInForNobody: false, wholeMeeting: false, ...change };
    const answer = await this.#app.do("attendance_set", request, { done: t("minutes-attendance-set") });
    if (answer.ok) this.take(answer.view);
  }

  /** Notes those nobody has said anything about as being in the room: one step, and one to undo. */
  async allHere(people: readonly string[]): Promise<void> {
    const request = { meeting: this.#meeting, people: [...people], status: "onSite" as const };
    const answer = await this.#app.do("attendance_set_all", request, { done: t("minutes-all-here-said") });
    if (answer.ok) this.take(answer.view);
  }

  /** Notes that somebody is partial on the open paragraph, or not after all. */
  async recuse(person: string, recused: boolean): Promise<void> {
    const now = this.open;
    if (!now) return;
    const answer = await this.#app.do("recusal_set", { item: now.item, person, recused }, { done: recused ? t("minutes-recused-said", { number: now.number }) : t("minutes-recusal-taken-back") });
    if (answer.ok) this.take(answer.view);
  }
}
