// How one text became another, word by word.

/** More than this is shown as one text out and the other in. */
const MOST_PAIRS = 4_000_000;

const pieces = (text) => text.match(/\s+|[\p{L}\p{M}\p{N}]+|[^\s\p{L}\p{M}\p{N}]/gu) ?? [];

/** How many pieces are the same from the beginning, and from the end. */
function ends(one, other) {
  const most = Math.min(one.length, other.length);
  let before = 0;
  while (before < most && one[before] === other[before]) before += 1;
  let after = 0;
  while (after < most - before && one[one.length - 1 - after] === other[other.length - 1 - after]) after += 1;
  return [before, after];
}

/** The change as steps: ["same" | "out" | "in", text]. */
function changeOf(old, now) {
  const [one, other] = [pieces(old), pieces(now)];
  const [before, after] = ends(one, other);
  const steps = [];
  const step = (kind, text) => {
    const last = steps.at(-1);
    if (last?.[0] === kind) last[1] += text;
    else if (text) steps.push([kind, text]);
  };
  step("same", one.slice(0, before).join(""));
  const [left, right] = [one.slice(before, one.length - after), other.slice(before, other.length - after)];
  for (const [kind, text] of left.length * right.length > MOST_PAIRS ? [["out", left.join("")], ["in", right.join("")]] : common(left, right)) step(kind, text);
  step("same", one.slice(one.length - after).join(""));
  return gathered(steps);
}

/** Words changed one after the other, with blank space between, as one stretch out and one in. */
function gathered(steps) {
  const whole = [];
  let open;
  const close = () => {
    for (const kind of ["out", "in"]) if (open?.[kind]) whole.push([kind, open[kind]]);
    open = undefined;
  };
  for (const [at, [kind, text]] of steps.entries()) {
    const between = kind === "same" && open && !text.trim() && at + 1 < steps.length;
    if (kind === "same" && !between) {
      close();
      whole.push([kind, text]);
      continue;
    }
    open ??= { out: "", in: "" };
    for (const side of between ? ["out", "in"] : [kind]) open[side] += text;
  }
  close();
  return whole;
}

/** By the longest common row of pieces. */
function common(left, right) {
  const width = right.length + 1;
  const longest = new Uint32Array((left.length + 1) * width);
  for (let row = left.length - 1; row >= 0; row -= 1) {
    for (let at = right.length - 1; at >= 0; at -= 1) {
      const below = longest[(row + 1) * width + at];
      longest[row * width + at] = left[row] === right[at] ? longest[(row + 1) * width + at + 1] + 1 : Math.max(below, longest[row * width + at + 1]);
    }
  }
  const steps = [];
  let [row, at] = [0, 0];
  while (row < left.length || at < right.length) {
    if (row < left.length && at < right.length && left[row] === right[at]) {
      steps.push(["same", left[row]]);
      row += 1;
      at += 1;
    } else if (row < left.length && (at === right.length || longest[(row + 1) * width + at] >= longest[row * width + at + 1])) {
      steps.push(["out", left[row]]);
      row += 1;
    } else {
      steps.push(["in", right[at]]);
      at += 1;
    }
  }
  return steps;
}

/** The change as elements; what is out and in is said too. */
function changeElements(old, now) {
  const hidden = (key) => make("span", { class: "hidden" }, `${say(key)} `);
  return changeOf(old, now).map(([kind, text]) => {
    if (kind === "out") return make("del", {}, hidden("removed-words"), text);
    if (kind === "in") return make("ins", {}, hidden("added-words"), text);
    return text;
  });
}

/**
 * The least of a text that changed, from where to where, and the words that come there: whole words at both ends, so
 * that it can be found again and put in without a blank too many.
 */
function leastChange(old, now) {
  const [one, other] = [pieces(old), pieces(now)];
  let [before, after] = ends(one, other);
  const ragged = (edge) => [one, other].some((row) => {
    const middle = row.slice(before, row.length - after).join("");
    return middle === "" || edge.test(middle);
  });
  while (before > 0 && ragged(/^\s/)) before -= 1;
  while (after > 0 && ragged(/\s$/)) after -= 1;
  const [from, tail] = [one.slice(0, before).join("").length, one.slice(one.length - after).join("").length];
  return { from, to: old.length - tail, words: now.slice(from, now.length - tail) };
}
