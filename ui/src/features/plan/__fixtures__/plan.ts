/** A small year for tests: one strategic meeting beside a consultation, one tactical before it. */
import type { EventView, MeetingRow, PlanChange, PlanCosts, PlanDay, PlanProposal, VerdictView, YearPlanView } from "../../../backend/generated/bindings";

export function meetingRow(part: Partial<MeetingRow> = {}): MeetingRow {
  return {
    id: "s1", body: "strategic", title: "Strategiska 1/2027", bodyName: "strategiska styrgruppen", number: 1, year: 2027,
    date: "2027-03-19", start: "13:00:00", end: "15:00:00", place: "Sal Provrummet", mode: "hybrid", isFormal: true,
    status: "planned", pinned: false, step: "prepare", ready: { ok: 7, warning: 2, left: 2 }, nextDeadline: null, ...part,
  };
}

export function eventView(part: Partial<EventView> = {}): EventView {
  return {
    id: "e1", calendar: "Huvudmannagruppen 2027", kind: "consultation", summary: "Samråd 1", date: "2027-03-19", lastDate: "2027-03-19",
    start: "09:30", end: "12:00", location: "Stockholm", cancelled: false, tentative: false, ...part,
  };
}

export function verdictView(part: Partial<VerdictView> = {}): VerdictView {
  return {
    rule: "PLAN-002", requirement: "R-036", level: "warning", holds: true, title: "Nära samråd", text: "Samma dag.",
    why: "Generaldirektörerna är redan samlade.", meetings: ["s1"], source: "Styrdokumentet", ...part,
  };
}

export function yearPlan(part: Partial<YearPlanView> = {}): YearPlanView {
  return {
    year: 2027,
    adopted: null,
    meetings: [meetingRow({ id: "t1", body: "tactical", title: "Taktiska 1/2027", date: "2027-02-04", isFormal: false, status: "held" }), meetingRow()],
    events: [eventView()], days: [{ date: "2027-03-26", name: "Långfredagen", kind: "red", closed: true }], periods: [],
    deadlines: [], verdicts: [verdictView()], chairs: [], ...part,
  };
}

export function planDay(part: Partial<PlanDay> = {}): PlanDay {
  return { date: "2027-03-18", change: 7, start: "09:00:00", why: null, ...part };
}

export function planCosts(part: Partial<PlanCosts> = {}): PlanCosts {
  return {
    meeting: "s1", cost: 140,
    terms: [{ rule: "ideal_gap_days", cost: 28, title: "Jämna mellanrum", text: "154 dagar sedan mötet den 16 oktober, önskat 182", source: "R-048" }],
    demands: [{ holds: true, text: "Ingen röd dag och ingen helg" }],
    days: [
      planDay(), planDay({ date: "2027-03-19", change: 0, start: "13:00:00" }), planDay({ date: "2027-03-22", change: 24, start: "13:00:00" }),
      planDay({ date: "2027-03-12", change: null, start: null, why: "SKS möte mars" }),
    ],
    alternatives: [{ date: "2027-03-18", start: "09:00:00", costChange: 7, text: "avstånd +5, mellanrum +2" }], ...part,
  };
}

export function planChange(part: Partial<PlanChange> = {}): PlanChange {
  return {
    change: "kept", meeting: "s1", body: "strategic", title: "Strategiska 1/2027", date: "2027-03-19", start: "13:00:00", end: "15:00:00",
    was: null, pinned: false, called: false, terms: [], alternatives: [], ...part,
  };
}

export function planProposal(part: Partial<PlanProposal> = {}): PlanProposal {
  return {
    year: 2027, status: "optimal", cost: 86, bound: 86, costNow: 140, basis: "1", breaksNow: [], lost: [], changes: [planChange()], conflict: [],
    text: "Bästa planen kostar 86.", warnings: [], verdicts: [verdictView()], ...part,
  };
}
