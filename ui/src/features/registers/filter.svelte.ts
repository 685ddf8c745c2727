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

export class RegisterFilter {
  text = $state("");
  readonly request = $derived({ filter: this.text.trim() || undefined });
  readonly narrowed = $derived(this.text.trim() !== "");

  add(term: string): void {
    this.text = withTerm(this.text, term);
  }

  clear(): void {
    this.text = "";
  }
}
