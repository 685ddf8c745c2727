/** What can be added to a paragraph: beside it, by keys, and by "/" in its text. */
import Handshake from "@lucide/svelte/icons/handshake";
import Hourglass from "@lucide/svelte/icons/hourglass";
import ListChecks from "@lucide/svelte/icons/list-checks";
import LogOut from "@lucide/svelte/icons/log-out";
import Split from "@lucide/svelte/icons/split";
import UserRoundX from "@lucide/svelte/icons/user-round-x";
import type { IconOf } from "../../components";
import type { PlainKey } from "../../i18n/text";

export interface Addition {
  /** The action that adds it. */
  id: string;
  title: PlainKey;
  icon: IconOf;
  keys: string;
}

export const ADDITIONS: readonly Addition[] = [
  { id: "minutes.position", title: "minutes-quick-position", icon: Handshake, keys: "Ctrl+Shift+G" },
  { id: "minutes.action", title: "minutes-quick-action", icon: ListChecks, keys: "Ctrl+Shift+A" },
  { id: "minutes.dissent", title: "position-dissent", icon: Split, keys: "Ctrl+Shift+O" },
  { id: "minutes.recusal", title: "minutes-quick-recusal", icon: UserRoundX, keys: "Ctrl+Shift+J" },
  { id: "minutes.attendance", title: "minutes-quick-attendance", icon: LogOut, keys: "Ctrl+Shift+N" },
  { id: "minutes.postpone", title: "waiting-postpone", icon: Hourglass, keys: "Alt+B" },
];
