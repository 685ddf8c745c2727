import { flushSync, mount, unmount } from "svelte";
import { afterEach, beforeEach, expect, test } from "vitest";
import type { PlanProposal } from "../../backend/generated/bindings";
import { planChange, planProposal } from "./__fixtures__/plan";
import ProposalResult from "./ProposalResult.svelte";

let shown: Record<string, unknown>;
const show = (proposal: PlanProposal) => {
  shown = mount(ProposalResult, { target: document.body, props: { proposal } });
  flushSync();
  return document.body.textContent.replace(/\s+/g, " ");
};
beforeEach(() => document.body.replaceChildren());
afterEach(() => unmount(shown));

test("a plan that cannot be shows each demand that collides, and what would help", () => {
  const text = show(planProposal({
    status: "infeasible", changes: [], costNow: null, text: "Det går inte att uppfylla allt.",
    conflict: [{ name: "a", text: "minst 120 dagar mellan möten", help: "Tillåt så lite som 90 dagar." }, { name: "b", text: "minst 2 möten per halvår", help: "Kräv bara 1 möte." }],
  }));
  expect(text).toContain("Det räcker att ändra ett av dem.");
  expect(text).toContain("Minst 120 dagar mellan mötenTillåt så lite som 90 dagar.");
  expect(text).toContain("Kräv bara 1 möte.");
  expect(text).not.toContain("Förslaget kostar");
});

test("what cannot be planned for another reason says so in its own words", () => {
  expect(show(planProposal({ status: "infeasible", changes: [], costNow: null, text: "Gruppen har tre låsta möten." }))).toContain("Gruppen har tre låsta möten.");
});

test("a plan is shown as what changes: from where to where, what it costs against now, and who must be told", () => {
  const moved = planChange({ change: "moved", was: "2027-03-26", called: true, terms: [{ rule: "align", cost: 5, title: "Nära samråd", text: "dagen före samrådet", source: "R-036" }] });
  const text = show(planProposal({ changes: [moved, planChange({ change: "new", meeting: null, title: null, body: "tactical", date: "2027-02-04" })] }));
  expect(text).toMatch(/Planen kostar nu ?140/);
  expect(text).toContain("86−54 mot planen nu");
  expect(text).toContain("Flyttas: 1 möte");
  expect(text).toMatch(/fre.26.mars till fre.19.mars/);
  expect(text).toContain("1 möte är kallat och flyttas.");
  expect(text).toContain("Nytt: 1 möte");
  expect(text).toContain("bevisat bäst");
});

test("a plan that is only the best found says so", () => {
  expect(show(planProposal({ status: "bestFound", bound: 80 }))).toContain("inte bevisat bäst");
});

test("a plan of another size has no cost to compare with, and says why; an empty year has no plan to speak of", () => {
  const fresh = planChange({ change: "new", meeting: null, title: null });
  expect(show(planProposal({ costNow: null, changes: [planChange(), fresh] }))).toContain("annat antal möten");
  void unmount(shown);
  document.body.replaceChildren();
  expect(show(planProposal({ costNow: null, changes: [fresh] }))).not.toContain("Planen nu");
});

test("a plan says which rules it breaks that hold now, and what the plan as it is breaks", () => {
  const verdict = { rule: "PLAN-004", requirement: "R-059", level: "warning", holds: false, title: "Berett i tid", text: "Inget taktiskt möte bereder mötet.", why: "", meetings: [], source: "" } as const;
  const text = show(planProposal({ costNow: null, breaksNow: ["Strategiska 15 oktober: krockar med Rådsmöte."], lost: [{ ...verdict, meetings: [] }] }));
  expect(text).toContain("Regler som planen bryter och som inte bryts nu");
  expect(text).toContain("Inget taktiskt möte bereder mötet.");
  expect(text).toContain("krockar med Rådsmöte");
});
