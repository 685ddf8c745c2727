/** F6 walks the regions of the window in the order they are drawn. */

/** Moves focus to the next (1) or previous (−1) region; around at the ends. */
export function nextRegion(by: 1 | -1): void {
  // A place that is in regions of its own needs no other for its work area.
  const inside = ["main .work", "main [data-region='work']", "main"].find((place) => document.querySelector(place)) ?? "main";
  const found = document.querySelectorAll<HTMLElement>(`[data-region]:not(main), ${inside}`);
  const regions = [...found].filter(isShown);
  if (regions.length === 0) return;
  // Regions may nest: the innermost one counts.
  const here = regions.findLastIndex((region) => region.contains(document.activeElement));
  const from = here === -1 && by === -1 ? 0 : here;
  const next = regions[(from + by + regions.length) % regions.length];
  if (next && !next.hasAttribute("tabindex")) next.tabIndex = -1;
  next?.focus();
}

function isShown(region: HTMLElement): boolean {
  const message = region.dataset["region"] === "message" && region.querySelector(".toast") === null;
  return !message && region.getClientRects().length > 0;
}
