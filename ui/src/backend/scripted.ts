/** Answers from a list, for tests of state and components. */
import type { Answer, Backend, Command, CommandError, Request, Shell, View } from "./backend";
import { unreachable } from "./backend";
import { BrowserShell } from "./browserShell";

type Scripts = {
  [C in Command]?: (request: Request<C>) => View<C> | { error: CommandError };
};

/** A program that answers what the test says, and remembers what it was asked. */
export class ScriptedBackend implements Backend {
  readonly shell: Shell = new BrowserShell();
  readonly asked: { command: Command; request: unknown }[] = [];
  /** The kinds that the next answers say were touched, per command. */
  touches: Partial<Record<Command, string[]>> = {};
  readonly #scripts: Scripts;

  constructor(scripts: Scripts) {
    this.#scripts = scripts;
  }

  call<C extends Command>(command: C, request: Request<C>): Promise<Answer<View<C>>> {
    this.asked.push({ command, request });
    const script = this.#scripts[command];
    if (!script) {
      return Promise.resolve({ ok: false, error: unreachable(`no script for ${command}`) });
    }
    const view = script(request);
    if (typeof view === "object" && view !== null && "error" in view) {
      return Promise.resolve({ ok: false, error: view.error as CommandError });
    }
    return Promise.resolve({ ok: true, view: view as View<C>, touched: this.touches[command] ?? [] });
  }
}
