/** Geometry of the year wheel: a day is an angle, a lane a radius. January begins at the top. */
import { daysBetween } from "../../i18n/format";
import type { LaneId } from "./lanes";

const CENTRE = 382;
const RADII: Partial<Record<LaneId, number>> = { sks: 297, principals: 263, council: 229, tactical: 190, strategic: 152 };

/** The radius of a lane. */
export function ring(lane: LaneId): number {
  return RADII[lane] ?? 0;
}

/** The angle of a day, in radians from the top. */
export function angle(day: string, year: number): number {
  const first = `${year}-01-01`;
  return (daysBetween(first, day) / daysBetween(first, `${year + 1}-01-01`)) * 2 * Math.PI;
}

const at = (radians: number, radius: number): [number, number] => [round(CENTRE + Math.sin(radians) * radius), round(CENTRE - Math.cos(radians) * radius)];
const round = (value: number) => Math.round(value * 100) / 100;

/** Where a day lies on a radius. */
export function point(day: string, radius: number, year: number): [number, number] {
  return at(angle(day, year), radius);
}

/** The arc of a month for its name, turned so that it reads upright in the lower half. */
export function arc(from: string, to: string, radius: number, year: number): string {
  const [a, b] = [angle(from, year), angle(to, year)];
  const middle = (a + b) / 2;
  const below = middle > Math.PI / 2 && middle < Math.PI * 1.5;
  const reach = below ? radius + 9 : radius;
  const [start, end] = below ? [at(b, reach), at(a, reach)] : [at(a, reach), at(b, reach)];
  return `M${start.join(" ")}A${reach} ${reach} 0 0 ${below ? 0 : 1} ${end.join(" ")}`;
}

/** A piece of a ring between two days and two radii. */
export function sector(from: string, to: string, inner: number, outer: number, year: number): string {
  const gap = 0.004;
  const a = Math.max(0, angle(from, year)) + gap;
  const b = Math.max(a + gap, Math.min(2 * Math.PI, angle(to, year)) - gap);
  const large = b - a > Math.PI ? 1 : 0;
  return `M${at(a, outer).join(" ")}A${outer} ${outer} 0 ${large} 1 ${at(b, outer).join(" ")}L${at(b, inner).join(" ")}A${inner} ${inner} 0 ${large} 0 ${at(a, inner).join(" ")}Z`;
}

/** A straight line at a day, from one radius to another. */
export function ray(day: string, inner: number, outer: number, year: number): string {
  return `M${point(day, inner, year).join(" ")}L${point(day, outer, year).join(" ")}`;
}

/** The dotted way from a preparing meeting to the one it prepares. */
export function between(tactical: string, strategic: string, year: number): string {
  const from = at(angle(tactical, year), ring("tactical"));
  const to = at(angle(strategic, year), ring("strategic"));
  const bend = at((angle(tactical, year) + angle(strategic, year)) / 2, (ring("tactical") + ring("strategic")) / 2 + 6);
  return `M${from.join(" ")}Q${bend.join(" ")} ${to.join(" ")}`;
}
