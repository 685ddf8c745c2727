/** Whether a document is shown beside what is written in it: kept between starts, one choice for each place. */
import { load, store } from "../../state/stored";

const isBoolean = (value: unknown): value is boolean => typeof value === "boolean";

class LiveChoice {
  #open = $state(false);
  readonly #name: string;

  constructor(place: string) {
    this.#name = `live.${place}`;
    this.#open = load(this.#name, isBoolean) ?? false;
  }

  get open(): boolean {
    return this.#open;
  }

  set open(open: boolean) {
    this.#open = open;
    store(this.#name, open);
  }
}

export const live = { agenda: new LiveChoice("agenda"), minutes: new LiveChoice("minutes") };
