/**
 * Everything one can do, by name. Buttons, menus, the palette, the keys and the shortcut list all
 * read this; a view adds its own actions for as long as it is on screen with {@link Registry.use}.
 */
import { untrack } from "svelte";
import type { PlainKey } from "../i18n/text";
import { isBrowserKey, isTextField, matches, parseKeys } from "../keyboard/keys";
import { shortcuts } from "../keyboard/shortcuts.svelte";

/** Where an action is listed. */
export type ActionGroup = "go" | "do" | "view" | "help";

export interface Action {
  /** Stable name, such as `meeting.new`. */
  id: string;
  title: PlainKey;
  group: ActionGroup;
  /** Combinations such as `Ctrl+K`, as they are unless the person has changed them; the first is shown. */
  keys?: readonly string[];
  /** Undo and the like, which a text field has its own meaning for. */
  notInText?: boolean;
  /** Works also while a dialog is open. */
  inDialog?: boolean;
  /** Not offered in the palette, such as moving a row. */
  hidden?: boolean;
  enabled?: () => boolean;
  run: () => unknown;
}

export class Registry {
  all = $state.raw<readonly Action[]>([]);

  /** Adds actions. Later ones win over earlier with the same keys. Returns the way to remove them. */
  add(actions: readonly Action[]): () => void {
    this.all = [...this.all, ...actions];
    return () => {
      this.all = this.all.filter((action) => !actions.includes(action));
    };
  }

  /** Adds actions for as long as the calling component is on screen. */
  use(actions: readonly Action[]): void {
    $effect(() => {
      // Adding reads the list that it changes; the effect must not wait for itself.
      const remove = untrack(() => this.add(actions));
      return () => untrack(remove);
    });
  }

  /** The action by name, if it is there now. */
  find(id: string): Action | undefined {
    return this.all.findLast((action) => action.id === id);
  }

  /** Does the action, if it is there and can be done. */
  run(id: string): void {
    const action = this.find(id);
    if (action && (action.enabled?.() ?? true)) action.run();
  }

  /** What the person can do now and find in the palette. */
  offered(): Action[] {
    return this.all.filter((action) => !action.hidden && (action.enabled?.() ?? true));
  }

  /** Gives a key press to the action it belongs to. */
  pressed(event: KeyboardEvent): void {
    if (event.defaultPrevented) return;
    const inText = isTextField(event.target);
    const modal = document.querySelector('[role="dialog"][data-state="open"], [role="alertdialog"][data-state="open"]') !== null;
    const action = this.all.findLast(
      (known) =>
        !(inText && known.notInText) &&
        !(modal && !known.inDialog) &&
        (known.enabled?.() ?? true) &&
        known.keys?.some((keys) => matches(parseKeys(shortcuts.of(keys)), event)),
    );
    if (action) {
      event.preventDefault();
      action.run();
    } else if (isBrowserKey(event)) {
      event.preventDefault();
    }
  }
}
