import svelte from "eslint-plugin-svelte";
import ts from "typescript-eslint";
import svelteConfig from "./svelte.config.js";

/** Words belong in message files: no letters in markup, nor in the attributes people read. */
const noLiteralText = {
  meta: { type: "problem", schema: [], messages: { text: "Put “{{text}}” in assets/i18n and use t()." } },
  create(context) {
    const read = new Set(["aria-label", "title", "placeholder", "alt", "label"]);
    const check = (node, text) => {
      if (/\p{L}{2,}/u.test(text)) context.report({ node, messageId: "text", data: { text: text.trim() } });
    };
    return {
      SvelteText(node) {
        const holder = node.parent?.type;
        if (holder !== "SvelteStyleElement" && holder !== "SvelteScriptElement") check(node, node.value);
      },
      SvelteLiteral(node) {
        const attribute = node.parent?.key?.name;
        if (read.has(attribute)) check(node, node.value);
      },
    };
  },
};

const only = (files, patterns) => ({ files, rules: { "no-restricted-imports": ["error", { patterns }] } });
const tauri = { group: ["@tauri-apps/*"], message: "Only backend/tauri.ts speaks to Tauri." };

export default ts.config(
  { ignores: ["dist/", "src/i18n/generated/", "src/backend/generated/"] },
  ...ts.configs.recommended,
  ...svelte.configs.recommended,
  {
    files: ["**/*.svelte", "**/*.svelte.ts"],
    languageOptions: { parserOptions: { parser: ts.parser, extraFileExtensions: [".svelte"], svelteConfig } },
  },
  {
    plugins: { kansli: { rules: { "no-literal-text": noLiteralText } } },
    rules: {
      "kansli/no-literal-text": "error",
      // svelte-check knows about names and types.
      "no-undef": "off",
      "@typescript-eslint/no-unused-vars": ["error", { argsIgnorePattern: "^_", varsIgnorePattern: "^_" }],
      "svelte/no-at-html-tags": "error",
      // {" "} is how a space between tags is kept.
      "svelte/no-useless-mustaches": "off",
      "svelte/no-inline-styles": ["error", { allowTransitions: true }],
      // The window has no router of its own making; links are fragments.
      "svelte/no-navigation-without-resolve": "off",
      "svelte/prefer-svelte-reactivity": "off",
    },
  },
  only(["src/**/*.ts", "src/**/*.svelte"], [tauri]),
  only(["src/components/**"], [
    tauri,
    { group: ["**/state/**", "**/backend/**", "**/features/**", "**/views/**", "**/actions/**"], message: "Components know nothing of the domain." },
  ]),
  only(["src/features/**"], [tauri, { group: ["**/views/**"], message: "Features do not know the screens they are on." }]),
  { files: ["src/backend/tauri.ts"], rules: { "no-restricted-imports": "off" } },
);
