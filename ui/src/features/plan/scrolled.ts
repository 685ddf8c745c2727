/** Where a view of the year was left, and how it is come back to. */

export interface Scrolled {
  top: number;
  /** What was selected then. */
  selected: string | undefined;
}

/** Scrolls a view to where it was left. What was selected since is brought into the middle: it is what one came for. */
export function scrollTo(work: HTMLElement, left: Scrolled | undefined, selected: string | undefined): void {
  if (left && left.selected === selected) {
    work.scrollTop = left.top;
    return;
  }
  const row = work.querySelector('tr[aria-selected="true"]');
  // Only the view is scrolled: scrollIntoView would move the frame as well.
  work.scrollTop = row ? row.getBoundingClientRect().top - work.getBoundingClientRect().top + work.scrollTop - work.clientHeight / 2 : 0;
}
