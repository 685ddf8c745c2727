/** Where the button of a thing to do leads. */
import type { TodoView } from "../../backend/generated/bindings";
import type { Route, Step } from "../../routes";

/** Actions that are a place of their own, by the first word of their name. */
const PLACES: Partial<Record<string, (todo: TodoView) => Route>> = {
  settings: (todo) => ({ place: "settings", section: todo.key }),
  calendar: () => ({ place: "plan" }),
  plan: (todo) => ({ place: "plan", select: todo.meeting ?? undefined }),
  action: (todo) => ({ place: "actions", select: todo.subject ?? undefined }),
  position: (todo) => ({ place: "positions", select: todo.subject ?? undefined }),
  directory: (todo) => ({ place: "people", select: todo.subject ?? undefined }),
  person: (todo) => ({ place: "people", select: todo.subject ?? undefined }),
  appointment: (todo) => ({ place: "people", select: todo.subject ?? undefined }),
  chair: () => ({ place: "people" }),
};

/** The step of a meeting where the thing is done. */
const STEP: Partial<Record<string, Step>> = {
  prepare: "prepare", papers: "prepare", call: "call", hold: "hold", end: "hold", approve: "approve",
};

/** The place that shows what is to be done: by its action, else by its meeting. */
export function routeOfTodo(todo: TodoView): Route {
  const [kind = "", verb = ""] = todo.action.split(/[._]/);
  const place = PLACES[kind];
  if (place) return place(todo);
  if (todo.meeting) return { place: "meeting", id: todo.meeting, step: STEP[verb], select: todo.subject ?? undefined };
  return { place: "overview" };
}

/** What is opened at the place, by the name of an action that is there: the import, the dialog for a chair. */
export function actionOfTodo(todo: TodoView): string | undefined {
  if (todo.action === "plan.import" || todo.action === "plan.new") return todo.action;
  return todo.action === "chair.save" ? "people.chair" : undefined;
}
