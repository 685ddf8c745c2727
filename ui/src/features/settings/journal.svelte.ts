/** The journal on screen: newest first, earlier steps on demand. */
import type { AuditStep, AuditVerified, CommandError } from "../../backend/generated/bindings";
import type { App } from "../../state/app.svelte";

/** How many steps are read at a time. */
const STRETCH = 30;

export class Journal {
  steps = $state.raw<AuditStep[]>([]);
  verified = $state.raw<AuditVerified>();
  error = $state.raw<CommandError>();
  /** Whether earlier steps may be left. */
  more = $state(true);
  readonly #app: App;

  constructor(app: App) {
    this.#app = app;
  }

  /** Reads the newest steps, or those before the ones shown. */
  async read(): Promise<void> {
    const before = this.steps.at(-1)?.number;
    const answer = await this.#app.backend.call("audit_list", { limit: STRETCH, ...(before !== undefined && { before }) });
    this.error = answer.ok ? undefined : answer.error;
    if (!answer.ok) return;
    this.steps = [...this.steps, ...answer.view.steps];
    this.more = answer.view.steps.length === STRETCH;
  }

  async verify(): Promise<void> {
    const answer = await this.#app.backend.call("audit_verify", {});
    this.error = answer.ok ? undefined : answer.error;
    this.verified = answer.ok ? answer.view : undefined;
  }
}
