import { expect, test } from "vitest";
import type { TodoView } from "../../backend/generated/bindings";
import { actionOfTodo, routeOfTodo } from "./todos";

const todo = (part: Partial<TodoView>): TodoView => ({ key: "k", title: "", reason: "", button: "", action: "", meeting: null, subject: null, icon: "check", late: false, ...part });

test("a thing to do leads to the place that shows it", () => {
  expect(routeOfTodo(todo({ action: "directory_get", subject: "p1" }))).toEqual({ place: "people", select: "p1" });
  expect(routeOfTodo(todo({ action: "settings.rotation", key: "rotationStart" }))).toEqual({ place: "settings", section: "rotationStart" });
  expect(routeOfTodo(todo({ action: "agenda_get", meeting: "m1" }))).toEqual({ place: "meeting", id: "m1", step: undefined, select: undefined });
  expect(routeOfTodo(todo({ action: "meeting.call", meeting: "m1" }))).toMatchObject({ place: "meeting", step: "call" });
  expect(routeOfTodo(todo({ action: "unknown" }))).toEqual({ place: "overview" });
});

test("some things to do open their dialog at the place", () => {
  expect(actionOfTodo(todo({ action: "plan.import" }))).toBe("plan.import");
  expect(actionOfTodo(todo({ action: "chair.save" }))).toBe("people.chair");
  expect(actionOfTodo(todo({ action: "plan.show" }))).toBeUndefined();
});
