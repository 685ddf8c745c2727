// What the reviewer has written, as one value that two tabs can bring together: every part says when it was changed,
// and the later one holds. What is removed leaves a mark, so that it does not come back.

const nothing = () => ({ verdict: { value: null, at: 0 }, name: { value: null, at: 0 }, answer: { at: 0 }, remarks: {}, drafts: {} });

let memory = nothing();
let lastMoment = 0;

/** Now, and always later than before. */
function moment() {
  lastMoment = Math.max(Date.now(), lastMoment + 1);
  return lastMoment;
}

const later = (one, other) => ((other?.at ?? 0) > (one?.at ?? 0) ? other : one);

function broughtTogether(one, other) {
  const all = (key) => {
    const ids = new Set([...Object.keys(one[key] ?? {}), ...Object.keys(other[key] ?? {})]);
    return Object.fromEntries([...ids].map((id) => [id, later(one[key]?.[id], other[key]?.[id])]));
  };
  const whole = nothing();
  for (const key of ["verdict", "name", "answer"]) whole[key] = later(one[key], other[key]) ?? whole[key];
  Object.assign(whole, { remarks: all("remarks"), drafts: all("drafts") });
  const parts = [whole.verdict, whole.name, whole.answer, ...Object.values(whole.remarks), ...Object.values(whole.drafts)];
  lastMoment = Math.max(lastMoment, ...parts.map(({ at }) => at));
  return whole;
}

const alive = (parts) => Object.values(parts).filter((part) => !part.gone).sort((one, other) => one.made - other.made);

const remarks = () => alive(memory.remarks);
const drafts = () => alive(memory.drafts);

/** The remarks on one item, on the whole (""), or all. */
const remarksOn = (item) => remarks().filter((remark) => (remark.item ?? "") === item);

function remember(key, part) {
  memory[key][part.id] = { ...part, at: moment() };
  keep();
}

function forget(key, id) {
  if (!memory[key][id]) return;
  memory[key][id] = { id, gone: true, at: moment() };
  keep();
}
