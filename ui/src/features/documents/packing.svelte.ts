/** A meeting pack while it is made: how far it has come, and stopping it. */
import type { Backend, View } from "../../backend/backend";
import { t } from "../../i18n/text";

/** Between two looks at how far it has come. */
const LOOK_MS = 250;

type Progress = View<"pack_progress">;

export class Packing {
  progress = $state.raw<Progress>();
  readonly #backend: Backend;

  constructor(backend: Backend) {
    this.#backend = backend;
  }

  /** Looks at how far the pack has come until told to stop looking. */
  watch(): () => void {
    const timer = setInterval(() => void this.#look(), LOOK_MS);
    return () => {
      clearInterval(timer);
      this.progress = undefined;
    };
  }

  /** Ends the work; nothing is written. */
  async stop(): Promise<void> {
    await this.#backend.call("pack_stop", {});
  }

  async #look(): Promise<void> {
    const answer = await this.#backend.call("pack_progress", {});
    if (answer.ok && answer.view.running) this.progress = answer.view;
  }
}

/** What is being done, in words. */
export function stepText({ step, done, of }: Progress): string {
  // People count what is being worked on, from one.
  const told = { done: Math.min(done + 1, of), of };
  if (step === "setting") return t("document-pack-setting", told);
  if (step === "joining") return t("document-pack-joining", told);
  if (step === "stamping") return t("document-pack-stamping", told);
  return t("document-pack-writing");
}
