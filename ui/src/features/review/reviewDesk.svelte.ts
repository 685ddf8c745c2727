/** Reviews of a meeting: making packages, reading answers, settling remarks one by one. */
import type { CommandError, PickedFile, Request, View } from "../../backend/backend";
import type { AcceptHow, RemarkView, ReviewAnswerReading, ReviewKind } from "../../backend/generated/bindings";
import { t } from "../../i18n/text";
import type { App } from "../../state/app.svelte";
import { folderOf } from "../documents/saveMany";

export type Review = View<"review_get">;

/** What is wanted of new packages, as the dialog has it. */
export interface Wanted {
  reviewers: string[];
  answerBy: string;
  greeting: string;
  form: "html" | "kansli";
  passphrase: string;
  files: boolean;
}

/** Whether nothing is left to do about a remark. */
export const isSettled = (remark: RemarkView): boolean => remark.state === "accepted" || remark.state === "refused";

/** The remarks that a filter shows. */
export function shown(remarks: RemarkView[], filter: string, item?: string): RemarkView[] {
  const ofItem = item === undefined ? remarks : remarks.filter((remark) => remark.item === item);
  return filter === "open" ? ofItem.filter((remark) => !isSettled(remark)) : ofItem;
}

/** How many open remarks each item has. */
export function counts(review: Review | undefined): Map<string, number> {
  const found = new Map<string, number>();
  for (const remark of review?.remarks ?? []) {
    if (remark.item && !isSettled(remark)) found.set(remark.item, (found.get(remark.item) ?? 0) + 1);
  }
  return found;
}

export class ReviewDesk {
  /** Whether the dialog for new packages is open. */
  making = $state(false);
  /** Whether the dialog for an answer is open. */
  reading = $state(false);
  /** The answer that is looked at. */
  answer = $state.raw<ReviewAnswerReading>();
  error = $state.raw<CommandError>();
  /** The remark that is being declined. */
  refusing = $state.raw<RemarkView>();
  filter = $state("open");
  #source: Request<"review_answer_read"> | undefined;
  readonly #app: App;
  readonly #meeting: string;
  readonly kind: ReviewKind;

  constructor(app: App, meeting: string, kind: ReviewKind) {
    this.#app = app;
    this.#meeting = meeting;
    this.kind = kind;
  }

  /** Asks where, and makes the packages there. The error that stands beside a field, if any. */
  async make(wanted: Wanted, fileName: string): Promise<CommandError | undefined> {
    const target = await this.#app.backend.shell.saveTarget(fileName, [{ label: t("review-files"), extensions: [wanted.form] }]);
    if (!target) return undefined;
    const one = wanted.reviewers.length === 1;
    const place = target.path === undefined ? {} : one ? { path: target.path } : { folder: folderOf(target.path) };
    const request = {
      meeting: this.#meeting, kind: this.kind, reviewers: wanted.reviewers, answerBy: wanted.answerBy || undefined,
      greeting: wanted.greeting, form: wanted.form, passphrase: wanted.passphrase || undefined, files: wanted.files, ...place,
    };
    const making = this.#app.do("review_package_make", request, { quiet: true });
    const answer = await this.#app.busy.during(t("review-making"), making);
    if (!answer.ok) return answer.error;
    for (const file of answer.view.packages) this.#app.backend.shell.download(file);
    this.making = false;
    this.#app.toasts.show(t("review-made", { count: answer.view.packages.length }));
    return undefined;
  }

  /** Opens the dialog for an answer, empty. */
  begin(): void {
    [this.answer, this.error, this.#source, this.reading] = [undefined, undefined, undefined, true];
  }

  async choose(): Promise<void> {
    const file = await this.#app.backend.shell.openFile([{ label: t("review-answer-files"), extensions: ["kansli-svar", "txt", "eml"] }]);
    if (file) await this.look(file);
  }

  /** Shows what a file brings; nothing is taken yet. */
  async look(file: PickedFile, chosen?: string): Promise<void> {
    await this.#look({ ...(file.path ? { path: file.path } : { bytes: file.bytes }), package: chosen, byHand: false, take: false });
  }

  /** Shows what a pasted text brings. */
  async paste(text: string, chosen?: string): Promise<void> {
    await this.#look({ text, package: chosen, byHand: false, take: false });
  }

  async #look(source: Request<"review_answer_read">): Promise<void> {
    this.reading = true;
    const answer = await this.#app.backend.call("review_answer_read", source);
    this.#source = source;
    this.answer = answer.ok ? answer.view : undefined;
    this.error = answer.ok ? undefined : answer.error;
  }

  /** Takes the answer that is looked at. */
  async take(): Promise<void> {
    if (!this.#source) return;
    const answer = await this.#app.do("review_answer_read", { ...this.#source, take: true }, { quiet: true });
    this.error = answer.ok ? undefined : answer.error;
    if (!answer.ok) return;
    this.reading = false;
    this.filter = "open";
    const { remarks, reviewer } = answer.view;
    this.#app.toasts.show(t("review-taken", { name: reviewer.name, count: remarks.length }), { undoable: true });
  }

  /** Accepts a remark; true when that was done. */
  async accept(remark: RemarkView, how: AcceptHow): Promise<boolean> {
    const done = how === "task" ? t("review-became-task") : how === "noted" ? t("review-noted") : t("review-changed");
    const answer = await this.#app.do("review_remark_accept", { id: remark.id, how }, { done, undoable: true });
    return answer.ok;
  }

  /** Declines the remark that is asked about. */
  async refuse(reason: string): Promise<CommandError | undefined> {
    if (!this.refusing) return undefined;
    const answer = await this.#app.do("review_remark_refuse", { id: this.refusing.id, reason }, { done: t("review-declined"), undoable: true, quiet: true });
    if (!answer.ok) return answer.error;
    this.refusing = undefined;
    return undefined;
  }
}

/** The desk of a meeting's agenda or minutes, kept while one is elsewhere. */
export function reviewDeskOf(app: App, meeting: string, kind: ReviewKind): ReviewDesk {
  return app.navigation.remember(`review.${kind}.${meeting}`, () => new ReviewDesk(app, meeting, kind));
}
