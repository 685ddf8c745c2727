#!/bin/sh
# Makes the package: the window, the command line beside it, the icon, and what opens .kansli files.
# Needs ui/node_modules; `./dev package` sees to that.
set -eu
cd "$(dirname "$0")/.."

npm run --silent --prefix ui build
# Both in one call: they share every compiled library, the typesetter above all.
cargo build --release --locked -p kansli-window -p kansli-cli
target=$(cargo metadata --format-version 1 --no-deps --offline | sed 's/.*"target_directory":"\([^"]*\)".*/\1/')
install -D "$target/release/kansli" src-tauri/gen/bin/kansli
ui/node_modules/.bin/tauri bundle --bundles deb --ci
ls -l "$target"/release/bundle/deb/*.deb
