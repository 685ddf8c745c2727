/** Dialogs lie on each other in the order they open, such as one for a dropped file over one at work. */
let opened = 0;

/** Where the lowest lies; each has its shade just below it. Menus lie over them all. */
const LOWEST = 48;

export class Layer {
  shade = $state(LOWEST);

  constructor(isOpen: () => boolean) {
    $effect.pre(() => {
      if (!isOpen()) return;
      this.shade = LOWEST + 2 * opened;
      opened += 1;
      return () => {
        opened -= 1;
      };
    });
  }

  get dialog(): number {
    return this.shade + 1;
  }
}
