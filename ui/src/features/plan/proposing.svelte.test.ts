import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { Backend } from "../../backend/backend";
import type { CommandError, PlanProposal } from "../../backend/generated/bindings";
import { ScriptedBackend } from "../../backend/scripted";
import { meetingRow, planChange, planProposal, yearPlan } from "./__fixtures__/plan";
import { changesBy, placesNow, placesOf, Proposing, resends, sideBySide } from "./proposing.svelte";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test("an adopted plan is kept from the start, one that is not only when asked; its number of meetings is asked for", () => {
  const proposing = new Proposing(new ScriptedBackend({}), 2027);
  const plan = (adopted: string | null) => yearPlan({ adopted, meetings: [meetingRow(), meetingRow({ id: "s2" }), meetingRow({ id: "s3", status: "cancelled" }), meetingRow({ id: "t1", body: "tactical" })] });
  proposing.take(plan(null));
  expect(proposing.wish).toEqual({ strategic: 2, tactical: 1, keep: false, releaseCalled: false });
  expect(proposing.standing).toEqual({ planned: true, called: false, adopted: false });
  proposing.take(plan("2026-11-12"));
  expect(proposing.wish.keep).toBe(true);
  proposing.wish.keep = false;
  proposing.take({ ...plan("2026-11-12"), meetings: [meetingRow({ status: "called" })] });
  expect([proposing.wish.keep, proposing.standing.called]).toEqual([false, true]);
});

test("an empty year asks for the usual number, with nothing to keep", () => {
  const proposing = new Proposing(new ScriptedBackend({}), 2027);
  proposing.take(yearPlan({ meetings: [] }));
  expect(proposing.wish).toMatchObject({ strategic: 2, tactical: 6, keep: false });
});

test("while a plan is looked for, the best so far and the bound are told, and it can be stopped", async () => {
  let found: (proposal: PlanProposal) => void = () => undefined;
  const answers = new ScriptedBackend({ plan_progress: () => ({ running: true, bound: 80, best: 95 }) });
  const backend: Backend = {
    shell: answers.shell,
    call: async (command, request) => {
      if (command === "plan_stop") found(planProposal({ status: "bestFound", cost: 95, bound: 80 }));
      if (command !== "plan_propose") return answers.call(command, request);
      const view = await new Promise<PlanProposal>((resolve) => (found = resolve));
      return { ok: true, view, touched: [] } as never;
    },
  };
  const proposing = new Proposing(backend, 2027);
  const work = proposing.run();
  await vi.advanceTimersByTimeAsync(300);
  expect([proposing.running, proposing.progress?.best, proposing.progress?.bound]).toEqual([true, 95, 80]);
  await proposing.stop();
  await work;
  expect([proposing.running, proposing.proposal?.status]).toEqual([false, "bestFound"]);
});

test("another proposal stands beside the one before it, and they can change places", async () => {
  const answers = [planProposal(), planProposal(), planProposal({ cost: 140, changes: [planChange({ date: "2027-03-18" })] })];
  const proposing = new Proposing(new ScriptedBackend({ plan_propose: () => answers.shift() ?? planProposal() }), 2027);
  await proposing.run();
  await proposing.run();
  expect(proposing.earlier).toBeUndefined();
  await proposing.run();
  expect([proposing.earlier?.cost, proposing.proposal?.cost]).toEqual([86, 140]);
  proposing.swap();
  expect([proposing.earlier?.cost, proposing.proposal?.cost]).toEqual([140, 86]);
});

test("a proposal is old as soon as something else is asked for, and goes back with what it was asked for", async () => {
  const answers = [planProposal(), planProposal({ cost: 140, changes: [planChange({ date: "2027-03-18" })] })];
  const proposing = new Proposing(new ScriptedBackend({ plan_propose: () => answers.shift() ?? planProposal() }), 2027);
  expect(proposing.isOld).toBe(false);
  await proposing.run();
  expect(proposing.isOld).toBe(false);
  proposing.wish.tactical = 4;
  expect(proposing.isOld).toBe(true);
  await proposing.run();
  expect(proposing.isOld).toBe(false);
  proposing.swap();
  expect([proposing.isOld, proposing.wish.tactical, proposing.proposal?.cost]).toEqual([false, 6, 86]);
});

test("why nothing was found is told only beside what was asked for then", async () => {
  const refusal: CommandError = { code: "invalid", message: "Så många möten får inte plats.", hint: null, where: "tactical", rule: null };
  const proposing = new Proposing(new ScriptedBackend({ plan_propose: () => ({ error: refusal }) }), 2027);
  proposing.wish.tactical = 24;
  await proposing.run();
  expect(proposing.error?.message).toBe(refusal.message);
  proposing.wish.tactical = 6;
  expect(proposing.error).toBeUndefined();
});

test("what was found is kept while the plan is the same, and forgotten when a meeting has moved", async () => {
  const proposing = new Proposing(new ScriptedBackend({ plan_propose: () => planProposal() }), 2027);
  proposing.take(yearPlan());
  await proposing.run();
  proposing.take(yearPlan({ deadlines: [] }));
  expect(proposing.proposal).toBeDefined();
  proposing.take(yearPlan({ meetings: [meetingRow({ date: "2027-03-18" })] }));
  expect(proposing.proposal).toBeUndefined();
});

test("what is adopted is every meeting of the proposal that is not taken away", () => {
  const gone = planChange({ change: "removed", meeting: "t5", body: "tactical", date: "2027-11-11", called: true });
  const proposal = planProposal({ changes: [planChange(), gone, planChange({ change: "new", meeting: null, title: null, date: "2027-10-15" })] });
  expect(placesOf(proposal).map((place) => place.date)).toEqual(["2027-03-19", "2027-10-15"]);
  expect(changesBy(proposal)).toMatchObject({ kept: [{ meeting: "s1" }], removed: [{ meeting: "t5" }], new: [{ date: "2027-10-15" }], moved: [] });
  expect(resends(proposal)).toEqual([gone]);
});

test("a cancelled meeting is no part of the plan as it stands", () => {
  expect(placesNow(yearPlan({ meetings: [meetingRow(), meetingRow({ id: "s2", date: "2027-04-01", status: "cancelled" })] })).map((place) => place.date)).toEqual(["2027-03-19"]);
});

test("two proposals are compared meeting by meeting, also when one has more", () => {
  const rows = sideBySide(planProposal(), planProposal({ changes: [planChange({ date: "2027-03-18" }), planChange({ date: "2027-10-15", meeting: null, title: null, change: "new" })] }));
  expect(rows.map((row) => [row.earlier?.date, row.now?.date])).toEqual([["2027-03-19", "2027-03-18"], [undefined, "2027-10-15"]]);
});

test("a meeting that one proposal takes away stands beside itself, and the others stay in their rows", () => {
  const at = (id: string, date: string, change: "kept" | "removed" = "kept") => planChange({ meeting: id, title: id, body: "tactical", date, was: null, change });
  const earlier = planProposal({ changes: [at("t3", "2027-06-03"), at("t4", "2027-09-09"), at("t5", "2027-11-11")] });
  const now = planProposal({ changes: [at("t3", "2027-06-03", "removed"), at("t4", "2027-09-09"), at("t5", "2027-11-11")] });
  expect(sideBySide(earlier, now).map((row) => [row.title, row.earlier?.date, row.now?.date])).toEqual([
    ["t3", "2027-06-03", undefined], ["t4", "2027-09-09", "2027-09-09"], ["t5", "2027-11-11", "2027-11-11"],
  ]);
});

test("a proposal that rests on what no longer is says so until it is made anew", async () => {
  const proposing = new Proposing(new ScriptedBackend({ plan_propose: () => planProposal() }), 2027);
  await proposing.run();
  expect(proposing.isOld).toBe(false);
  proposing.lapse({ code: "refused", message: "Något har ändrats.", where: null, hint: null, rule: null });
  expect([proposing.isOld, proposing.error?.message]).toEqual([true, "Något har ändrats."]);
  await proposing.run();
  expect([proposing.isOld, proposing.error]).toEqual([false, undefined]);
});
