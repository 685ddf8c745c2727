/** Sides as the small parts of the window show them. */
import type { Side } from "../../components";
import type { View } from "../../backend/backend";

type SideName = View<"meeting_get">["called"][number]["side"];

/** The side as the mark shows it; people of neither side are the secretariat's. */
export function sideMark(side: SideName): Side {
  return side === "neutral" ? "shared" : side;
}

export function sideAvatar(side: SideName): "sks" | "authorities" | "secretariat" {
  return side === "neutral" ? "secretariat" : side;
}
