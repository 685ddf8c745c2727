/** What one can do from anywhere in a meeting: go to its steps. Readiness lines point here by name. */
import type { Action } from "../../actions/registry.svelte";
import { t } from "../../i18n/text";
import type { Step } from "../../routes";
import type { App } from "../../state/app.svelte";

export function meetingActions(app: App, id: string): Action[] {
  const mark = (state: "prepared" | "inReview" | "chairReviewed", done: string) => () => app.do("agenda_step", { meeting: id, state }, { done });
  const go = (step: Step, tab?: string) => () => app.navigation.go({ place: "meeting", id, step, tab });
  return [
    { id: "meeting.plan", title: "meeting-go-plan", group: "go", run: go("plan") },
    { id: "meeting.prepare", title: "meeting-go-prepare", group: "go", run: go("prepare", "agenda") },
    { id: "meeting.papers", title: "meeting-go-papers", group: "go", run: go("prepare", "papers") },
    { id: "meeting.people", title: "meeting-go-people", group: "go", run: go("prepare", "people") },
    { id: "meeting.deadlines", title: "meeting-go-deadlines", group: "go", run: go("prepare", "deadlines") },
    { id: "meeting.history", title: "meeting-go-history", group: "go", run: go("prepare", "history") },
    { id: "meeting.call", title: "meeting-go-call", group: "go", run: go("call") },
    { id: "meeting.hold", title: "meeting-go-conduct", group: "go", run: go("hold") },
    { id: "meeting.approve", title: "meeting-go-approve", group: "go", run: go("approve") },
    { id: "meeting.followUp", title: "meeting-go-follow-up", group: "go", run: go("followUp") },
    { id: "agenda.prepared", title: "meeting-mark-prepared", group: "do", run: mark("prepared", t("meeting-marked-prepared")) },
    { id: "agenda.inReview", title: "meeting-mark-in-review", group: "do", run: mark("inReview", t("meeting-marked-in-review")) },
    { id: "agenda.reviewed", title: "meeting-mark-reviewed", group: "do", run: mark("chairReviewed", t("meeting-marked-reviewed")) },
  ];
}
