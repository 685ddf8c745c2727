// Programs that a test starts, and the end of every one of them.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { createServer } from "node:net";

const running = new Set();

/** Starts a program in a process group of its own. What it says is kept for when something fails. */
export function start(command, args, { env = {}, stdio = ["ignore", "pipe", "pipe"] } = {}) {
  const child = spawn(command, args, { env: { ...process.env, ...env }, stdio, detached: true });
  const program = { child, said: "" };
  for (const stream of [child.stdout, child.stderr]) {
    stream?.setEncoding("utf8").on("data", (text) => (program.said += text));
  }
  child.on("error", (why) => (program.said += String(why)));
  running.add(program);
  return program;
}

/** Ends a program with everything it started, and waits until it is gone. */
export async function stop(program) {
  if (!program || !running.delete(program)) return;
  const group = program.child.pid;
  if (group === undefined) return;
  for (const [signal, patience] of [["SIGTERM", 5000], ["SIGKILL", 2000]]) {
    if (!send(group, signal)) return;
    for (let waited = 0; waited < patience; waited += 50) {
      if (!send(group, 0)) return;
      await pause(50);
    }
  }
}

function send(group, signal) {
  try {
    process.kill(-group, signal);
    return true;
  } catch {
    return false;
  }
}

/** Ends all that is still running, newest first. */
export async function stopAll() {
  for (const program of [...running].reverse()) await stop(program);
}

process.on("exit", () => {
  for (const { child } of running) if (child.pid) send(child.pid, "SIGKILL");
});
for (const signal of ["SIGINT", "SIGTERM"]) process.on(signal, () => process.exit(1));

export const pause = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** Waits for `ask` to give something; says `what` it waited for when it never does. */
export async function until(what, ask, patience = 15_000) {
  const end = Date.now() + patience;
  let last;
  do {
    try {
      const answer = await ask();
      if (answer) return answer;
      last = undefined;
    } catch (why) {
      last = why;
    }
    await pause(60);
  } while (Date.now() < end);
  throw new Error(`waited ${patience / 1000} s for ${what}${last ? `: ${last.message}` : ""}`);
}

/** A port that nothing listens on. */
export async function freePort() {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address();
  server.close();
  await once(server, "close");
  return port;
}

/** A screen of its own that nobody sees. Gives the value for DISPLAY. */
export async function startScreen(width = 1440, height = 900) {
  const args = ["-displayfd", "3", "-screen", "0", `${width}x${height}x24`, "-noreset", "-nolisten", "tcp"];
  const program = start("Xvfb", args, { stdio: ["ignore", "pipe", "pipe", "pipe"] });
  let number = "";
  program.child.stdio[3].setEncoding("utf8").on("data", (text) => (number += text));
  await until("Xvfb", () => number.endsWith("\n"));
  return `:${number.trim()}`;
}
