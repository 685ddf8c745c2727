/** What a press gives focus to. */
const TAKES = "a, button, input, textarea, select, summary, label, [tabindex], [contenteditable]";

/**
 * Focus that goes with what is taken away comes back beside it: where it was before, when that is
 * still there, and otherwise at the heading of what it stood in. A press beside everything lets go
 * on purpose, and is left alone.
 */
export function keepFocus(main: HTMLElement): () => void {
  /** What had focus last, and everything around it, innermost first. */
  let around: HTMLElement[] = [];
  const nowhere = () => document.activeElement === document.body || document.activeElement === null;

  const onfocusin = () => {
    around = [];
    for (let at = document.activeElement; at instanceof HTMLElement && main.contains(at); at = at.parentElement) around.push(at);
  };
  const onpointerdown = (event: Event) => {
    if (event.target instanceof Element && !event.target.closest(TAKES)) around = [];
  };

  let waiting: ReturnType<typeof setTimeout> | undefined;
  // Later, because whoever took it away may move focus there, which comes first.
  const watch = new MutationObserver(() => {
    if (nowhere() && around.length > 0) waiting ??= setTimeout(comeBack, 0);
  });
  function comeBack() {
    waiting = undefined;
    if (!nowhere()) return;
    const [last] = around;
    if (last?.isConnected && takes(last)) return;
    for (const one of around.filter((it) => it.isConnected)) {
      const headings = one.querySelectorAll<HTMLElement>("h1, h2, h3");
      if ([...headings].some(takes)) return;
    }
  }

  main.addEventListener("focusin", onfocusin);
  document.addEventListener("pointerdown", onpointerdown);
  watch.observe(document.body, { childList: true, subtree: true });
  return () => {
    clearTimeout(waiting);
    watch.disconnect();
    main.removeEventListener("focusin", onfocusin);
    document.removeEventListener("pointerdown", onpointerdown);
  };
}

/** Gives focus to something; tells whether it took it. */
export function takes(element: HTMLElement): boolean {
  if (element.matches("h1, h2, h3")) element.setAttribute("tabindex", "-1");
  element.focus({ preventScroll: true });
  return document.activeElement === element;
}
