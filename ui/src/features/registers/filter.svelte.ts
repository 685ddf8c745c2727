/**
 * What a register is narrowed to. It is one text, as on the command line; the program reads it and
 * gives its terms back, which are the chips. Nothing here knows the words of the language.
 */
import type { FilterKey, FilterView } from "../../backend/generated/bindings";

/** Terms written one after the other, as they are typed. */
export function withTerm(text: string, term: string): string {
  return [text.trim(), term].filter(Boolean).join(" ");
}

/** The filter without one of its terms, by its place. */
export function withoutTerm(filter: FilterView, at: number): string {
  return filter.terms.filter((_, place) => place !== at).map((term) => term.text).join(" ");
}

/** The choices of a key that are not chosen yet. */
export function choicesOf(key: FilterKey, filter: FilterView): string[] {
  return key.terms.filter((term) => !filter.terms.some((chosen) => chosen.text === term));
}

/** What a term says after its key, for a menu under that key. */
export function valueOf(term: string): string {
  const value = term.slice(term.indexOf(":") + 1);
  return value.startsWith('"') ? value.slice(1, -1).replace(/\\(.)/g, "$1") : value;
}

/** So many rows are asked for at first: more than anybody reads at a glance, fewer than make anybody wait. */
export const STRETCH = 200;

export class RegisterFilter {
  text = $state("");
  /** How many rows are wanted; absent: all. */
  limit = $state<number | undefined>(STRETCH);
  readonly request = $derived({ filter: this.text.trim() || undefined, limit: this.limit });
  readonly narrowed = $derived(this.text.trim() !== "");

  /** As many again. */
  more(): void {
    this.limit &&= this.limit * 2;
  }

  /** Every row: to sort them, or to come to one that is not among the first. */
  all(): void {
    this.limit = undefined;
  }

  add(term: string): void {
    this.text = withTerm(this.text, term);
  }

  clear(): void {
    this.text = "";
  }
}
