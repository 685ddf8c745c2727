/** What the year plan's desk has open, and what it knows of the plan that is shown. */
import type { BodyName, MeetingRow, PlanCosts } from "../../backend/generated/bindings";

/** The dialog that is open. */
export type PlanDialog =
  | { is: "place"; body: BodyName; date: string }
  | { is: "move"; meeting: MeetingRow; date: string; start?: string | undefined }
  | { is: "cancel"; meeting: MeetingRow }
  | { is: "propose" }
  /** `proposed`: the plan that was proposed; otherwise the plan as it stands. */
  | { is: "adopt"; proposed: boolean };

export interface PlanFacts {
  /** When the plan was adopted, if it is. */
  adopted?: string | null | undefined;
  /** What each day would cost for the selected meeting. */
  costs?: PlanCosts | undefined;
}
