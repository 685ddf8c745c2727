/** Puts an element on the year's line: an attachment, since the window allows no inline styles in markup. */
export function at(x: number, width?: number): (node: HTMLElement) => void {
  return (node) => {
    node.style.left = `${x}px`;
    node.style.width = width === undefined ? "" : `${Math.max(1, width)}px`;
  };
}
