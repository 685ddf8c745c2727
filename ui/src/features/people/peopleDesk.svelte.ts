/** Which dialog of the directory is open, and what it is about. */
import type { FieldValue, OrganisationRow, PersonRow } from "../../backend/generated/bindings";

export type PeopleDialog =
  | { is: "person"; person?: PersonRow }
  | { is: "organisation"; organisation?: OrganisationRow }
  /** An entry of a register: that one, or a new one that begins with something. */
  | { is: "entry"; register: "appointment" | "membership"; id?: string; preset?: Record<string, FieldValue> }
  | { is: "chair" };

export class PeopleDesk {
  dialog = $state.raw<PeopleDialog>();

  close(): void {
    this.dialog = undefined;
  }
}
