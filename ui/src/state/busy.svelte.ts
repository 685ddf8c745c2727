/** Long work under way: shown after a while with what it is, and a way to stop it. */

export interface Work {
  id: number;
  title: string;
  cancel: (() => void) | undefined;
}

export class Busy {
  works = $state.raw<Work[]>([]);
  readonly current = $derived(this.works.at(-1));
  #next = 1;

  /** Shows `title` for as long as the work takes. */
  async during<T>(title: string, work: Promise<T>, cancel?: () => void): Promise<T> {
    const id = this.#next++;
    this.works = [...this.works, { id, title, cancel }];
    try {
      return await work;
    } finally {
      this.works = this.works.filter((other) => other.id !== id);
    }
  }
}
