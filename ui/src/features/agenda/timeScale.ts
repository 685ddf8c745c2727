/** The scale of the time bar: shares of the whole as widths and places, and a tick each half hour. */

/** Minutes since midnight of `13:05`. */
export function minutesOf(clock: string): number {
  const [hours = 0, minutes = 0] = clock.split(":").map(Number);
  return hours * 60 + minutes;
}

/** `13:05` of minutes since midnight. */
export function clockOf(minutes: number): string {
  const two = (value: number) => String(value).padStart(2, "0");
  return `${two(Math.floor(minutes / 60) % 24)}:${two(minutes % 60)}`;
}

/** The start, each half hour, and the end; `after` in minutes from the start. */
export function ticks(start: string, end: string): { clock: string; after: number }[] {
  const first = minutesOf(start);
  const last = minutesOf(end);
  const halves = [];
  for (let at = Math.ceil((first + 1) / 30) * 30; at < last; at += 30) {
    // A tick close to either end would be written over it.
    if (at - first >= 15 && last - at >= 15) halves.push(at);
  }
  return [first, ...halves, last].map((at) => ({ clock: clockOf(at), after: at - first }));
}

/** Gives an element its share of a flexible row. The content policy allows no style attributes. */
export function width(share: number): (element: HTMLElement) => void {
  return (element) => {
    element.style.flexGrow = String(Math.max(share * 1000, 1));
  };
}

/** Puts an element at a share of the width. */
export function at(share: number): (element: HTMLElement) => void {
  return (element) => {
    element.style.left = `${share * 100}%`;
  };
}
