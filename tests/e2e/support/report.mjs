// Where things are, and how a test ends.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { execFileSync } from "node:child_process";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { stopAll } from "./processes.mjs";

const ROOT = fileURLToPath(new URL("../../..", import.meta.url));

/** A built program, by name; `KANSLI_TARGET` names another folder than Cargo's for debug builds. */
export function binary(name) {
  if (process.env.KANSLI_TARGET) return join(process.env.KANSLI_TARGET, name);
  const told = execFileSync("cargo", ["metadata", "--format-version", "1", "--no-deps"], { cwd: ROOT, encoding: "utf8", maxBuffer: 1 << 28 });
  return join(JSON.parse(told).target_directory, "debug", name);
}

/** The built pages. */
export const UI = process.env.KANSLI_UI ?? join(ROOT, "ui/dist");

/** Where pictures of failures, and screenshots, go. */
export const OUT = process.env.KANSLI_E2E_OUT ?? fileURLToPath(new URL("../out", import.meta.url));

/** A folder that is gone after the test. */
export function scratch() {
  const folder = mkdtempSync(join(tmpdir(), "kansli-e2e-"));
  scratches.push(folder);
  return folder;
}

const scratches = [];
process.on("exit", () => scratches.forEach((folder) => rmSync(folder, { recursive: true, force: true })));

/** Keeps a picture and what the program said, to see why something failed. */
export async function keepEvidence(name, hand) {
  mkdirSync(OUT, { recursive: true });
  const picture = await hand.screenshot().catch(() => undefined);
  if (picture) writeFileSync(join(OUT, `${name}.png`), picture);
  writeFileSync(join(OUT, `${name}.txt`), hand.said());
  console.error(`evidence: ${join(OUT, name)}.{png,txt}`);
}

/** Runs a test to its end, and leaves nothing running. Its result is the exit code. */
export async function main(work) {
  const patience = setTimeout(() => {
    console.error("FAIL: it took longer than 25 minutes");
    process.exit(1);
  }, 25 * 60_000);
  try {
    await work();
    process.exitCode = 0;
  } catch (why) {
    console.error(`FAIL: ${why.stack ?? why}`);
    process.exitCode = 1;
  } finally {
    clearTimeout(patience);
    await stopAll();
    process.exit();
  }
}

export const done = (text) => console.log(`ok   ${text}`);
