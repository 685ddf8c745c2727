import { svelte } from "@sveltejs/vite-plugin-svelte";
import { defineConfig, type Plugin } from "vite";
// The generator is plain JavaScript so that npm scripts can run it as well.
import { MESSAGE_ROOT, writeKeys } from "./scripts/keys.mjs";

/** Keeps the message key types in step with the message files. */
function messageKeys(): Plugin {
  return {
    name: "message-keys",
    buildStart() {
      writeKeys();
    },
    configureServer(server) {
      server.watcher.add(MESSAGE_ROOT);
      server.watcher.on("change", (file) => {
        if (file.endsWith(".ftl")) writeKeys();
      });
    },
  };
}

/**
 * bits-ui has a few `style` attributes in its markup, which the content security policy refuses.
 * The same as a class is allowed.
 */
function noInlineStyles(): Plugin {
  return {
    name: "no-inline-styles",
    enforce: "pre",
    transform(code, id) {
      if (!/bits-ui.*\.svelte$/.test(id)) return undefined;
      return code.replaceAll('style="display: contents;"', 'class="contents"');
    },
  };
}

const program = process.env["KANSLI_DEVSERVER"] ?? "http://127.0.0.1:7457";

export default defineConfig({
  plugins: [messageKeys(), noInlineStyles(), svelte()],
  // Relative, so that the files also work from a custom protocol or a folder.
  base: "./",
  build: {
    target: "es2022",
    outDir: "dist",
    emptyOutDir: true,
    // A data: URL would need another source in the content security policy.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
  },
  server: {
    fs: { allow: [".."] },
    proxy: { "/call": { target: program } },
  },
  resolve: process.env["VITEST"] ? { conditions: ["browser"] } : {},
  test: { environment: "jsdom", include: ["src/**/*.test.ts"] },
} as Parameters<typeof defineConfig>[0]);
