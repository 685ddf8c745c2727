/** Light, dark or as the system; contrast; zoom; whether the system reminds. Kept between starts. */
import type { Shell } from "../backend/backend";
import { load, store } from "./stored";

export const THEMES = ["system", "light", "dark"] as const;
export type Theme = (typeof THEMES)[number];

/** The steps of Ctrl++ and Ctrl+−, in per cent. */
export const ZOOM_STEPS = [80, 90, 100, 110, 125, 150, 175, 200, 250, 300, 400] as const;

const isTheme = (value: unknown): value is Theme => THEMES.includes(value as Theme);
const isBoolean = (value: unknown): value is boolean => typeof value === "boolean";
const isZoom = (value: unknown): value is number => ZOOM_STEPS.includes(value as 100);

export class Appearance {
  theme = $state<Theme>(load("theme", isTheme) ?? "system");
  highContrast = $state(load("contrast", isBoolean) ?? false);
  zoom = $state<number>(load("zoom", isZoom) ?? 100);
  /** Whether what is due is told as a notification of the system. */
  reminders = $state(load("reminders", isBoolean) ?? true);
  readonly #shell: Shell;

  constructor(shell: Shell) {
    this.#shell = shell;
    const system = matchMedia("(prefers-color-scheme: dark)");
    system.addEventListener("change", () => this.#apply());
    this.#apply();
    if (this.zoom !== 100) shell.setZoom(this.zoom / 100);
  }

  setTheme(theme: Theme): void {
    this.theme = theme;
    store("theme", theme);
    this.#apply();
  }

  setHighContrast(on: boolean): void {
    this.highContrast = on;
    store("contrast", on);
    this.#apply();
  }

  setReminders(on: boolean): void {
    this.reminders = on;
    store("reminders", on);
  }

  zoomIn(): void {
    this.setZoom(ZOOM_STEPS.find((step) => step > this.zoom) ?? this.zoom);
  }

  zoomOut(): void {
    this.setZoom(ZOOM_STEPS.findLast((step) => step < this.zoom) ?? this.zoom);
  }

  setZoom(percent: number): void {
    this.zoom = percent;
    store("zoom", percent);
    this.#shell.setZoom(percent / 100);
  }

  #apply(): void {
    const dark = this.theme === "dark" || (this.theme === "system" && matchMedia("(prefers-color-scheme: dark)").matches);
    document.documentElement.dataset["theme"] = dark ? "dark" : "light";
    document.documentElement.dataset["contrast"] = this.highContrast ? "high" : "normal";
  }
}
