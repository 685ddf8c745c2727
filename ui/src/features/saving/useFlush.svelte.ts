/** Lets Ctrl+S, and leaving the screen or the window, save what is being typed. */
import type { App } from "../../state/app.svelte";
import type { TypedText } from "./typed.svelte";

/** For as long as the calling component is on screen. */
export function useFlush(app: App, texts: readonly TypedText[]): void {
  $effect(() => {
    const flush = async () => {
      await Promise.all(texts.map((text) => text.flush()));
    };
    app.saving.flush = flush;
    const leaving = () => void flush();
    window.addEventListener("pagehide", leaving);
    return () => {
      window.removeEventListener("pagehide", leaving);
      if (app.saving.flush === flush) app.saving.flush = undefined;
      void flush();
    };
  });
}
