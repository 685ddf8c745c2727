/** What one can do by name and by key while a meeting is held. */
import type { Action } from "../../actions/registry.svelte";
import type { HoldDesk } from "./holdDesk.svelte";

export function holdActions(desk: HoldDesk): Action[] {
  const free = () => desk.open !== undefined && desk.locked === null;
  return [
    { id: "minutes.position", title: "minutes-add-position", group: "do", keys: ["Ctrl+Shift+G"], enabled: free, run: () => desk.addPosition() },
    { id: "minutes.action", title: "minutes-add-action", group: "do", keys: ["Ctrl+Shift+A"], enabled: free, run: () => (desk.newAction += 1) },
    { id: "minutes.dissent", title: "minutes-add-dissent", group: "do", keys: ["Ctrl+Shift+O"], enabled: () => free() && (desk.open?.positions.length ?? 0) > 0, run: () => (desk.dissent += 1) },
    { id: "minutes.recusal", title: "minutes-add-recusal", group: "do", keys: ["Ctrl+Shift+J"], enabled: free, run: () => (desk.asking = "recusal") },
    { id: "minutes.attendance", title: "minutes-add-attendance", group: "do", keys: ["Ctrl+Shift+N"], enabled: free, run: () => (desk.asking = "attendance") },
    { id: "minutes.allHere", title: "minutes-all-here-do", group: "do", enabled: () => free() && desk.unnoted.length > 0, run: () => desk.allHere(desk.unnoted) },
    { id: "minutes.done", title: "minutes-done", group: "do", keys: ["Ctrl+Enter"], enabled: free, run: () => desk.done() },
    { id: "minutes.before", title: "minutes-before", group: "go", keys: ["Ctrl+PageUp"], hidden: true, enabled: () => desk.before !== undefined, run: () => desk.step(-1) },
    { id: "minutes.after", title: "minutes-after", group: "go", keys: ["Ctrl+PageDown"], hidden: true, enabled: () => desk.after !== undefined, run: () => desk.step(1) },
  ];
}
