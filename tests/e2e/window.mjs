// The story in the real window. Needs a debug build of kansli-window with the pages built in.
import { WindowHand } from "./hands/window.mjs";
import { goOutside } from "./story/outside.mjs";
import { review } from "./story/reviewer.mjs";
import { MEETING, tell } from "./story/story.mjs";
import { meetTrouble } from "./story/trouble.mjs";
import { binary, done, keepEvidence, main, scratch } from "./support/report.mjs";

await main(async () => {
  const hand = new WindowHand(binary("kansli-window"), scratch());
  try {
    await tell(hand, done);
    await hand.close();
    await meetTrouble(hand, MEETING, done);
    await goOutside(hand, "2027-06-15", done);
    await review(hand, done);
  } catch (why) {
    await keepEvidence("window", hand);
    throw why;
  } finally {
    await hand.close();
  }
});
