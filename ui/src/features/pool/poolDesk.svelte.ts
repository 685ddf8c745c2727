/** The items that wait at work: the panel beside the agenda, what is asked about one, and every step. */
import type { Request, View } from "../../backend/backend";
import type { CommandError } from "../../backend/generated/bindings";
import { t } from "../../i18n/text";
import type { App } from "../../state/app.svelte";

export type Pool = View<"item_list">;
export type Waiting = Pool["items"][number];
export type Proposal = View<"agenda_proposals">["proposals"][number];
export type Body = Pool["body"];

/** What a dialog asks. */
export type Asking =
  | { is: "write"; item?: Waiting }
  | { is: "postpone"; item: { id: string; title: string } }
  | { is: "refer" | "remove"; item: Waiting };

/** What is written about an item that waits. */
export interface Written {
  title: string;
  source: string;
  wanted: string;
  purpose: Waiting["purpose"];
  minutes: number;
  background: string;
}

export class PoolDesk {
  /** Whether the panel is shown beside the agenda. */
  open = $state(false);
  asking = $state.raw<Asking>();
  readonly #app: App;
  readonly #meeting: string;
  readonly body: Body;

  constructor(app: App, meeting: string, body: Body) {
    this.#app = app;
    this.#meeting = meeting;
    this.body = body;
  }

  close(): void {
    this.asking = undefined;
  }

  /** Keeps what was written: a new item, or what is changed of one that waits. */
  async write(item: Waiting | undefined, { wanted, ...said }: Written): Promise<CommandError | undefined> {
    const wish = wanted === "" ? {} : { wanted };
    const answer = item
      ? await this.#app.do("item_edit", { id: item.id, ...said, ...wish, anyMeeting: wanted === "" }, { done: t("waiting-changed"), quiet: true })
      : await this.#app.do("item_add", { body: this.body, proposal: "", ...said, ...wish }, { done: t("waiting-added"), quiet: true });
    return this.#told(answer);
  }

  /** Places an item on the agenda, at a number or before the closing items. */
  async place(item: { id: string; title: string }, to?: number): Promise<void> {
    await this.#app.do("item_place", { id: item.id, meeting: this.#meeting, to }, { done: t("waiting-placed", { title: item.title }) });
  }

  /** Postpones an item of the agenda. */
  async postpone(item: { id: string }, reason: string, body: Body, wanted: string): Promise<CommandError | undefined> {
    const request: Request<"item_postpone"> = { id: item.id, reason, body, ...(wanted === "" ? {} : { wanted }) };
    return this.#told(await this.#app.do("item_postpone", request, { done: t(body === this.body ? "waiting-postponed" : "waiting-referred"), quiet: true }));
  }

  /** Refers an item that waits to the other body. */
  async refer(item: { id: string }, reason: string): Promise<CommandError | undefined> {
    const body = otherBody(this.body);
    return this.#told(await this.#app.do("item_refer", { id: item.id, body, reason }, { done: t("waiting-referred"), quiet: true }));
  }

  async remove(item: { id: string }, reason: string): Promise<CommandError | undefined> {
    return this.#told(await this.#app.do("item_remove", { id: item.id, reason }, { done: t("waiting-removed"), quiet: true }));
  }

  /** Takes proposals to the agenda, as one step. */
  async take(keys: readonly string[]): Promise<void> {
    await this.#app.do("agenda_take", { meeting: this.#meeting, keys: [...keys] }, { done: t("waiting-taken", { count: keys.length }) });
  }

  #told(answer: { ok: true } | { ok: false; error: CommandError }): CommandError | undefined {
    if (!answer.ok) return answer.error;
    this.close();
    return undefined;
  }
}

/** The body that an item can be referred to. */
export function otherBody(body: Body): Body {
  return body === "strategic" ? "tactical" : "strategic";
}

/** Meetings that an item can be wanted at from a meeting on: those after its day. */
export function later(meetings: Pool["meetings"], day: string): Pool["meetings"] {
  return meetings.filter((meeting) => meeting.date > day);
}
