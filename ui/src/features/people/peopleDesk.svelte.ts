/** Which dialog of the directory is open, and what it is about. */
import type { PersonRow, SeatRow } from "../../backend/generated/bindings";

export type PeopleDialog =
  | { is: "person"; person?: PersonRow }
  | { is: "appointment"; seat?: SeatRow; person?: string }
  | { is: "chair" };

export class PeopleDesk {
  dialog = $state.raw<PeopleDialog>();

  close(): void {
    this.dialog = undefined;
  }
}
