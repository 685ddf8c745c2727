/**
 * A moved row keeps the focus, which the browser drops when an element changes place in the page;
 * from a row that is taken away it goes to the one that is selected instead.
 */
export function keepRowFocus(grid: HTMLElement): () => void {
  let last: string | undefined;
  const onfocusin = (event: FocusEvent) => {
    const row = event.target instanceof HTMLElement && event.target.matches("[data-row]") ? event.target : undefined;
    last = row?.dataset["row"];
  };
  const onpointerdown = () => (last = undefined);
  const watch = new MutationObserver((changes) => {
    const lost = document.activeElement === document.body || document.activeElement === null;
    if (!last || !lost || !changes.some((change) => change.type === "childList")) return;
    const row = grid.querySelector<HTMLElement>(`[data-row="${CSS.escape(last)}"]`) ?? grid.querySelector<HTMLElement>("[data-row][aria-selected=true]");
    row?.focus();
  });
  grid.addEventListener("focusin", onfocusin);
  document.addEventListener("pointerdown", onpointerdown);
  watch.observe(grid, { childList: true, subtree: true });
  return () => {
    watch.disconnect();
    grid.removeEventListener("focusin", onfocusin);
    document.removeEventListener("pointerdown", onpointerdown);
  };
}
