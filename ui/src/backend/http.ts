/** The program behind the development server, for work and tests in a browser. */
import type { Answer, Backend, Command, CommandError, Request, Shell, View } from "./backend";
import { unreachable } from "./backend";
import { BrowserShell } from "./browserShell";

/** `POST <base>/call/<command>` with the request as JSON. */
export class HttpBackend implements Backend {
  readonly shell: Shell = new BrowserShell();
  readonly #base: string;

  constructor(base = "") {
    this.#base = base;
  }

  async call<C extends Command>(command: C, request: Request<C>): Promise<Answer<View<C>>> {
    try {
      const response = await fetch(`${this.#base}/call/${command}`, {
        method: "POST",
        headers: { "content-type": "application/json" },
        body: JSON.stringify(request),
      });
      const body: unknown = await response.json();
      if (!response.ok) return { ok: false, error: (body as { error: CommandError }).error };
      const answer = body as { view: View<C>; touched: string[] };
      return { ok: true, view: answer.view, touched: answer.touched };
    } catch (reason) {
      return { ok: false, error: unreachable(String(reason)) };
    }
  }
}
