// A PostgreSQL of its own for a test, by the program that the Rust tests' helper has for that.
import { binary } from "./report.mjs";
import { start, stop, until } from "./processes.mjs";

/** Starts one; `undefined`, said loudly, when PostgreSQL is not installed and may be missing. */
export async function startServer(who) {
  const program = start(binary("kansli-testserver"), [], { stdio: ["pipe", "pipe", "pipe"] });
  const first = await until("PostgreSQL", () => /^(ready|no PostgreSQL)$/m.exec(program.said)?.[0], 60_000).catch((why) => {
    throw new Error(`${why.message}\n${program.said}`);
  });
  if (first === "ready") return new Server(program);
  console.error(`\n*** SKIPPED: ${who} *** PostgreSQL is not installed ***\n`);
  await stop(program);
  return undefined;
}

class Server {
  #program;
  #answers = 0;

  constructor(program) {
    this.#program = program;
  }

  async #ask(line) {
    this.#program.child.stdin.write(`${line}\n`);
    const wanted = this.#answers;
    this.#answers += 1;
    const said = await until(`PostgreSQL to answer: ${line}`, () => this.#program.said.match(/^(ok|no) .*$/gm)?.[wanted], 90_000);
    if (said.startsWith("no ")) throw new Error(`${line}: ${said}`);
    return said.slice(3).trim();
  }

  /** The connection string of a login, by the socket. */
  address(login, database) {
    return this.#ask(`address ${login} ${database}`);
  }

  /** The connection string over the network of this computer, where a password is needed. */
  async byNetwork(login, database) {
    const port = /port=(\d+)/.exec(await this.address(login, database))[1];
    return `host=127.0.0.1 port=${port} dbname=${database} user=${login} sslmode=disable`;
  }

  sql(database, text) {
    return this.#ask(`sql ${database} ${text}`);
  }

  /** Takes it down at once, as a power cut would. */
  stop() {
    return this.#ask("stop");
  }

  goOn() {
    return this.#ask("go");
  }

  close() {
    return stop(this.#program);
  }
}
