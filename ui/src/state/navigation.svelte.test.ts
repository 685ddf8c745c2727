import { beforeEach, expect, test } from "vitest";
import { Navigation } from "./navigation.svelte";

beforeEach(() => (location.hash = ""));

test("back and forward walk the visited places", () => {
  const navigation = new Navigation();
  navigation.go({ place: "meetings" });
  navigation.go({ place: "meeting", id: "1" });
  navigation.back();
  expect(navigation.route).toEqual({ place: "meetings" });
  expect(navigation.canGoForward).toBe(true);
  navigation.go({ place: "actions" });
  expect(navigation.canGoForward).toBe(false);
  navigation.back();
  navigation.back();
  navigation.back();
  expect(navigation.route).toEqual({ place: "overview" });
});

test("going where one is leaves no step behind", () => {
  const navigation = new Navigation();
  navigation.go({ place: "overview" });
  expect(navigation.canGoBack).toBe(false);
  expect(navigation.moves).toBe(0);
});

test("another selected row is the same place", () => {
  const navigation = new Navigation();
  navigation.go({ place: "actions" });
  const moves = navigation.moves;
  navigation.replace({ place: "actions", select: "a" });
  expect(navigation.moves).toBe(moves);
  navigation.back();
  expect(navigation.route).toEqual({ place: "overview" });
});

test("a place remembers until another workspace is opened", () => {
  const navigation = new Navigation();
  const kept = navigation.remember("plan 2027", () => ({ view: "list" }));
  kept.view = "wheel";
  expect(navigation.remember("plan 2027", () => ({ view: "list" })).view).toBe("wheel");
  navigation.reset();
  expect(navigation.remember("plan 2027", () => ({ view: "list" })).view).toBe("list");
});
