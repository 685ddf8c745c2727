/** What is filled in while a workspace is founded, step by step. */
import type { CommandError, Request } from "../../backend/backend";
import type { App } from "../../state/app.svelte";
import { t } from "../../i18n/text";
import type { ChairSide } from "./rotation";
import { SHORTEST, strength } from "./strength";

export const FOUNDING_STEPS = ["file", "organisation", "chair", "deadlines"] as const;
export type FoundingStep = (typeof FOUNDING_STEPS)[number];

export class Founding {
  step = $state<FoundingStep>("file");
  name = $state(t("first-suggested-name"));
  path = $state("");
  passphrase = $state("");
  again = $state("");
  remember = $state(false);
  ownOrganisation = $state("skr");
  anchorYear = $state(0);
  anchorSide = $state<ChairSide | "">("");
  myName = $state("");
  noticeDays = $state(7);
  /** Whether the chair and the deadlines are to be asked for later. */
  chairLater = $state(false);
  deadlinesLater = $state(false);
  /** Errors are shown once the person has tried to go on. */
  tried = $state(false);
  error = $state.raw<CommandError>();

  readonly at = $derived(FOUNDING_STEPS.indexOf(this.step));
  readonly strength = $derived(strength(this.passphrase));
  readonly isLast = $derived(this.at === FOUNDING_STEPS.length - 1);

  readonly missing = $derived({
    passphrase: this.passphrase.length < SHORTEST,
    again: this.again !== this.passphrase,
    chair: this.anchorSide === "",
  });

  readonly #app: App;
  /** The file is being made; a second press must not make another. */
  #founding = false;

  constructor(app: App) {
    this.#app = app;
    this.anchorYear = Number(app.session.today.slice(0, 4));
  }

  /** Goes to the next step if this one is filled in; founds the workspace after the last. */
  async next(): Promise<void> {
    if (this.#founding) return;
    this.tried = true;
    const { passphrase, again, chair } = this.missing;
    if (this.step === "file" && (passphrase || again)) return;
    if (this.step === "chair" && chair) return;
    await this.#advance();
  }

  /** Leaves this step's question for later: it becomes a to-do, never a guess. */
  async later(): Promise<void> {
    if (this.#founding) return;
    if (this.step === "chair") this.chairLater = true;
    if (this.step === "deadlines") this.deadlinesLater = true;
    await this.#advance();
  }

  back(): void {
    if (this.#founding) return;
    this.tried = false;
    this.step = FOUNDING_STEPS[Math.max(0, this.at - 1)] ?? "file";
    if (this.step === "chair") this.chairLater = false;
    if (this.step === "deadlines") this.deadlinesLater = false;
  }

  async #advance(): Promise<void> {
    this.tried = false;
    const following = FOUNDING_STEPS[this.at + 1];
    if (following) this.step = following;
    else await this.#found();
  }

  async #found(): Promise<void> {
    this.#founding = true;
    this.error = await this.#app.busy.during(this.name, this.#app.session.create(this.#request()));
    this.#founding = false;
    // What is wrong with the file is mended where the file is named.
    if (this.error && (this.error.where === "path" || this.error.where === "passphrase" || this.error.where === "name")) this.step = "file";
  }

  #request(): Request<"workspace_create"> {
    const chair =
      this.chairLater || this.anchorSide === ""
        ? {}
        : { rotationAnchorYear: this.anchorYear, rotationAnchorSideStrategic: this.anchorSide };
    const deadlines = this.deadlinesLater ? {} : { noticeDays: this.noticeDays };
    const me = this.myName.trim() === "" ? {} : { myName: this.myName.trim() };
    return {
      name: this.name.trim(),
      path: this.path.trim() || undefined,
      passphrase: this.passphrase,
      remember: this.remember,
      demo: false,
      settings: { ownOrganisation: this.ownOrganisation, ...me, ...chair, ...deadlines },
    };
  }
}
