/** Draws how much of an item's time has passed, on a circle whose length counts as 100. */
export function ring(share: number): (circle: SVGCircleElement) => void {
  const part = Math.min(1, Math.max(0, share)) * 100;
  return (circle) => circle.setAttribute("stroke-dasharray", `${part} ${100 - part}`);
}
