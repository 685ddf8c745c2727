/** Lets Ctrl+S, and leaving the screen or the window, save what is being typed. */
import type { App } from "../../state/app.svelte";

/** Saves when the calling component leaves the screen, or the window goes. */
export function onLeaving(save: () => unknown): void {
  $effect(() => {
    const leaving = () => void save();
    window.addEventListener("pagehide", leaving);
    return () => {
      window.removeEventListener("pagehide", leaving);
      leaving();
    };
  });
}

/** For as long as the calling component is on screen: each of these is saved by Ctrl+S, and on leaving. */
export function useFlush(app: App, texts: readonly { flush: () => Promise<unknown> }[]): void {
  const flush = async () => {
    await Promise.all(texts.map((text) => text.flush()));
  };
  onLeaving(flush);
  $effect(() => {
    app.saving.flush = flush;
    return () => {
      if (app.saving.flush === flush) app.saving.flush = undefined;
    };
  });
}
