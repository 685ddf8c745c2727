/** What one can do from anywhere: go, undo, find, zoom, change the look. */
import type { Action } from "../actions/registry.svelte";
import { localMoment, time } from "../i18n/format";
import { t } from "../i18n/text";
import type { App } from "../state/app.svelte";
import { PLACES } from "./places";
import { nextRegion } from "./regions";

/** What floats over the frame. */
export class Panels {
  palette = $state(false);
  shortcuts = $state(false);
  /** A file is looked at, whether it is genuine. */
  verify = $state(false);
  /** The sidebar, where it is folded away. */
  menu = $state(false);
}

export function globalActions(app: App, panels: Panels): Action[] {
  return [...going(app, panels), ...doing(app, panels), ...looking(app, panels)];
}

function going(app: App, panels: Panels): Action[] {
  const { navigation } = app;
  const places = PLACES.map(
    (place, at): Action => ({
      id: `go.${place.route.place}`, title: place.title, group: "go", // Ctrl+9 goes to the exchange, so the places after the eighth have no keys.
      keys: at < 8 ? [`Ctrl+${at + 1}`] : [],
      run: () => navigation.go(place.route),
    }),
  );
  return [
    { id: "palette", title: "action-palette", group: "go", keys: ["Ctrl+K"], hidden: true, inDialog: true, run: () => (panels.palette = !panels.palette) },
    ...places,
    { id: "go.exchange", title: "place-exchange", group: "go", keys: ["Ctrl+9"], run: () => navigation.go({ place: "exchange" }) },
    { id: "go.settings", title: "place-settings", group: "go", keys: ["Ctrl+,"], run: () => navigation.go({ place: "settings" }) },
    { id: "go.search", title: "action-search-all", group: "go", keys: ["Ctrl+Shift+F"], run: () => navigation.go({ place: "search" }) },
    { id: "go.back", title: "action-back", group: "go", keys: ["Alt+ArrowLeft"], hidden: true, enabled: () => navigation.canGoBack, run: () => navigation.back() },
    { id: "go.forward", title: "action-forward", group: "go", keys: ["Alt+ArrowRight"], hidden: true, enabled: () => navigation.canGoForward, run: () => navigation.forward() },
    { id: "region.next", title: "action-next-region", group: "go", keys: ["F6"], hidden: true, run: () => nextRegion(1) },
    { id: "region.previous", title: "action-previous-region", group: "go", keys: ["Shift+F6"], hidden: true, run: () => nextRegion(-1) },
    { id: "find", title: "action-find-in-list", group: "go", keys: ["Ctrl+F"], hidden: true, run: () => focusListSearch(panels) },
  ];
}

/** A view marks its own search field; where there is none, the palette finds things. */
function focusListSearch(panels: Panels): void {
  const field = document.querySelector<HTMLInputElement>("main [data-list-search] input, main input[data-list-search]");
  if (field) field.focus();
  else panels.palette = true;
}

function doing(app: App, panels: Panels): Action[] {
  return [
    { id: "undo", title: "undo-undo", group: "do", keys: ["Ctrl+Z"], notInText: true, enabled: () => app.undo.mayUndo, run: () => app.undoLast() },
    { id: "redo", title: "undo-redo", group: "do", keys: ["Ctrl+Y", "Ctrl+Shift+Z"], notInText: true, enabled: () => app.undo.mayRedo, run: () => app.redoLast() },
    { id: "save", title: "action-save", group: "do", keys: ["Ctrl+S"], run: () => saveNow(app) },
    { id: "document.verify", title: "document-verify", group: "do", run: () => (panels.verify = true) },
    { id: "workspace.close", title: "action-close-workspace", group: "do", run: () => app.closeWorkspace() },
  ];
}

/** Everything is saved as it is typed; the key says so, and writes what still waits. */
async function saveNow(app: App): Promise<void> {
  await app.saving.flush?.();
  if (app.saving.state.is === "failed") return;
  app.toasts.show(t("saved-all", { time: time(localMoment(new Date())) }));
}

function looking(app: App, panels: Panels): Action[] {
  const { appearance } = app;
  return [
    { id: "zoom.in", title: "action-zoom-in", group: "view", keys: ["Ctrl++"], inDialog: true, run: () => appearance.zoomIn() },
    { id: "zoom.out", title: "action-zoom-out", group: "view", keys: ["Ctrl+-"], inDialog: true, run: () => appearance.zoomOut() },
    { id: "zoom.reset", title: "action-zoom-reset", group: "view", keys: ["Ctrl+0"], inDialog: true, run: () => appearance.setZoom(100) },
    { id: "theme.light", title: "action-theme-light", group: "view", run: () => appearance.setTheme("light") },
    { id: "theme.dark", title: "action-theme-dark", group: "view", run: () => appearance.setTheme("dark") },
    { id: "theme.system", title: "action-theme-system", group: "view", run: () => appearance.setTheme("system") },
    { id: "contrast", title: "action-contrast", group: "view", run: () => appearance.setHighContrast(!appearance.highContrast) },
    { id: "menu.close", title: "component-close", group: "view", keys: ["Escape"], hidden: true, enabled: () => panels.menu, run: () => (panels.menu = false) },
    { id: "shortcuts", title: "action-shortcuts", group: "help", keys: ["F1"], run: () => (panels.shortcuts = true) },
  ];
}
