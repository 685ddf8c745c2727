/** What is wrong with what stands in a field, told beside it. The field's own validity carries it, so that a form can ask. */

type Control = HTMLInputElement | HTMLTextAreaElement;

export class Fault {
  /** Told once the person has left the field or tried to go on, never while they are still typing it the first time. */
  told = $state(false);
  readonly #problem: () => string | undefined;

  constructor(problem: () => string | undefined) {
    this.#problem = problem;
  }

  /** The sentence to show; gone as soon as the field is right. */
  get shown(): string | undefined {
    return this.told ? this.#problem() : undefined;
  }

  /** Attached to the control: gives it the fault, and hears when a form asks about it. */
  readonly watch = (node: HTMLElement): (() => void) => {
    (node as Control).setCustomValidity(this.#problem() ?? "");
    const tell = (event: Event) => {
      event.preventDefault();
      this.told = true;
    };
    node.addEventListener("invalid", tell);
    return () => node.removeEventListener("invalid", tell);
  };
}

/** Asks every field inside; those with a fault tell it. True when there is none. */
export function faultless(root: ParentNode): boolean {
  const controls = [...root.querySelectorAll<Control>("input, textarea")];
  return controls.filter((control) => !control.checkValidity()).length === 0;
}

/** Puts focus on the first field that says it is wrong. */
export function toFirstFault(root: ParentNode): void {
  root.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
}
