/** The alternation of the chair, drawn before there is a workspace to ask (CHR-001, CHR-002). */

export type ChairSide = "sks" | "authorities";

export interface RotationYear {
  year: number;
  strategic: ChairSide;
  tactical: ChairSide;
}

const other = (side: ChairSide): ChairSide => (side === "sks" ? "authorities" : "sks");

/** `count` years from the one before the anchor: the side changes each year, and the groups differ. */
export function rotation(anchorYear: number, strategic: ChairSide, count = 6): RotationYear[] {
  return Array.from({ length: count }, (_, at) => {
    const year = anchorYear - 1 + at;
    const side = (year - anchorYear) % 2 === 0 ? strategic : other(strategic);
    return { year, strategic: side, tactical: other(side) };
  });
}
