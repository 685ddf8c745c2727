/** F6 walks the regions of the window in the order they are drawn. */

/** Moves focus to the next (1) or previous (−1) region; around at the ends. */
export function nextRegion(by: 1 | -1): void {
  const regions = [...document.querySelectorAll<HTMLElement>("[data-region]")].filter(isShown);
  if (regions.length === 0) return;
  // Regions nest (the toolbar is inside the work area): the innermost one counts.
  const here = regions.findLastIndex((region) => region.contains(document.activeElement));
  const from = here === -1 && by === -1 ? 0 : here;
  regions[(from + by + regions.length) % regions.length]?.focus();
}

function isShown(region: HTMLElement): boolean {
  const message = region.dataset["region"] === "message" && region.querySelector(".toast") === null;
  return !message && region.getClientRects().length > 0;
}
