/** Small settings of this window on this machine, such as zoom. Never content. */

/** What is stored under a name, if it still makes sense. */
export function load<T>(name: string, isValid: (value: unknown) => value is T): T | undefined {
  try {
    const value: unknown = JSON.parse(localStorage.getItem(`kansli.${name}`) ?? "null");
    return isValid(value) ? value : undefined;
  } catch {
    // Storage may be closed or hold something else; the window works without it.
    return undefined;
  }
}

/** Keeps a value until the next start. */
export function store(name: string, value: unknown): void {
  try {
    localStorage.setItem(`kansli.${name}`, JSON.stringify(value));
  } catch {
    // As above: a setting that cannot be kept is not worth a message.
  }
}
