// Builds the command line and puts it where the package takes it from (`bundle.linux.deb.files`).
import { execFileSync } from "node:child_process";
import { copyFileSync, mkdirSync } from "node:fs";
import { join } from "node:path";

const cargo = (...args) => execFileSync("cargo", args, { encoding: "utf8", maxBuffer: 1 << 28, stdio: ["ignore", "pipe", "inherit"] });

cargo("build", "--release", "--package", "kansli-cli");
const target = JSON.parse(cargo("metadata", "--format-version", "1", "--no-deps")).target_directory;
mkdirSync("gen/bin", { recursive: true });
copyFileSync(join(target, "release", "kansli"), join("gen", "bin", "kansli"));
