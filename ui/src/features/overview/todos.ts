/** Where the button of a thing to do leads. */
import type { Route } from "../../routes";
import type { TodoView } from "../../backend/generated/bindings";

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

/** The place that shows what is to be done: by its action, else by its meeting. */
export function routeOfTodo(todo: TodoView): Route {
  const kind = todo.action.split(/[._]/)[0] ?? "";
  const place = PLACES[kind];
  if (place) return place(todo);
  if (todo.meeting) return { place: "meeting", id: todo.meeting, select: todo.subject ?? undefined };
  return { place: "overview" };
}
