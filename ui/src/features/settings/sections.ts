/** The parts of the settings, and which of them a search finds. */
import { find } from "../../actions/find";
import { SHORTCUTS } from "../../keyboard/shortcuts.svelte";
import { t, type PlainKey } from "../../i18n/text";

export interface SettingsSection {
  /** `look`, `documentLook`, `templates`, `shortcuts`, `file` and `journal` are parts of their own; the others are groups of the file's settings. */
  id: string;
  title: PlainKey;
  /** What is inside, for the search. Groups are searched by their settings. */
  words?: readonly PlainKey[];
}

const SECTIONS: readonly SettingsSection[] = [
  { id: "look", title: "settings-look", words: ["settings-theme", "settings-theme-dark", "settings-theme-light", "settings-contrast", "settings-zoom", "settings-language"] },
  { id: "chair", title: "settings-chair" },
  { id: "leadTimes", title: "settings-lead-times" },
  { id: "planning", title: "settings-planning" },
  { id: "weights", title: "settings-weights" },
  { id: "rules", title: "settings-rules" },
  { id: "documentLook", title: "look-title", words: ["look-colour", "look-logo", "look-head-first", "look-foot"] },
  { id: "templates", title: "template-title", words: ["template-edit", "template-versions", "agenda-draft"] },
  { id: "documents", title: "settings-documents" },
  { id: "me", title: "settings-me" },
  { id: "shortcuts", title: "shortcut-title", words: SHORTCUTS.map((shortcut) => shortcut.title) },
  { id: "file", title: "settings-file-title", words: ["settings-backup", "settings-passphrase", "settings-check", "action-close-workspace"] },
  { id: "journal", title: "journal-title", words: ["journal-verify", "journal-show"] },
];

/** The parts that hold something asked for. `hasRows` tells whether a group of settings does. */
export function sectionsFound(asked: string, hasRows: (section: SettingsSection) => boolean): SettingsSection[] {
  return SECTIONS.filter((section) => {
    if (!section.words) return hasRows(section);
    return find([section.title, ...section.words], (key) => t(key), asked).length > 0;
  });
}
