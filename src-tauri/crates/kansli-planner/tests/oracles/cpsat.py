"""Solves planning-problem/1 with OR-tools CP-SAT on one thread, from the specification alone.

Usage: cpsat.py SECONDS FILE…   prints a line of JSON for each file:
{"file", "status", "cost", "bound", "seconds"}. Needs `pip install ortools`.
"""

import json
import sys
import time
from datetime import date, datetime, timedelta

from ortools.sat.python import cp_model

DAYS = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"]


def dist(x, low, high):
    return max(low - x, x - high, 0)


def halves(first, last):
    for year in range(first.year, last.year + 1):
        for start, end in ((date(year, 1, 1), date(year, 6, 30)), (date(year, 7, 1), date(year, 12, 31))):
            if first <= start and end <= last:
                yield start.toordinal(), end.toordinal()


def slots(problem, body):
    """Every start the body may use, with its own cost."""
    pins = [datetime.fromisoformat(p["start"]) for p in problem.get("pinned", []) if p["body"] == body["id"]]
    length = timedelta(minutes=body["duration_minutes"])
    busy = [
        (datetime.fromisoformat(b["from"]), datetime.fromisoformat(b["to"]), b)
        for b in problem.get("busy", [])
        if not b.get("bodies") or body["id"] in b["bodies"]
    ]
    aligns = []
    for rule in problem.get("rules", []):
        if rule["type"] == "align" and rule["body"] == body["id"]:
            anchors = [date.fromisoformat(a["date"]) for a in problem.get("anchors", []) if a["kind"] == rule["kind"]]
            if anchors:
                aligns.append((rule, anchors))
    closed = set(problem.get("closed", []))
    day = date.fromisoformat(problem["horizon"]["from"])
    last = date.fromisoformat(problem["horizon"]["to"])
    starts = set(pins)
    while day <= last:
        if DAYS[day.weekday()] in body.get("weekdays", DAYS[:5]) and day.isoformat() not in closed:
            starts |= {datetime.fromisoformat(f"{day}T{at}") for at in body.get("start_times", [])}
        day += timedelta(days=1)
    for start in sorted(starts):
        cost, possible = 0, True
        for begin, end, entry in busy:
            if begin < end and begin < start + length and start < end:
                if entry.get("hard"):
                    possible = False
                else:
                    cost += entry["weight"]
        for rule, anchors in aligns:
            off = min(dist((start.date() - a).days, rule["from_days"], rule["to_days"]) for a in anchors)
            if rule.get("hard"):
                possible = possible and off == 0
            else:
                cost += rule["weight"] * off
        for entry in problem.get("avoid", []):
            if entry["from"] <= start.date().isoformat() <= entry["to"]:
                cost += entry["weight"]
        if possible or start in pins:
            yield start, cost, start in pins


def build(problem):
    model = cp_model.CpModel()
    costs = []
    days = {}
    taken = []
    for body in problem["bodies"]:
        count = body["meetings"]
        own = list(slots(problem, body))
        ordinals = [start.toordinal() for start, _, _ in own]
        days[body["id"]] = []
        chosen = []
        for number in range(count):
            picks = [model.NewBoolVar("") for _ in own]
            model.AddExactlyOne(picks)
            day = model.NewIntVar(min(ordinals, default=0), max(ordinals, default=0), "")
            model.Add(day == sum(o * p for o, p in zip(ordinals, picks)))
            days[body["id"]].append(day)
            chosen.append(picks)
        used = [sum(chosen[n][i] for n in range(count)) for i in range(len(own))]
        for (start, cost, pinned), use in zip(own, used):
            if cost:
                costs.append(cost * use)
            if pinned:
                model.Add(use == 1)
            taken.append((start, start + timedelta(minutes=body["duration_minutes"]), use))
        gap = body.get("gap_days", {})
        before = date.fromisoformat(body["previous"]).toordinal() if body.get("previous") else None
        for day in days[body["id"]]:
            if before is not None:
                step = model.NewIntVar(max(gap.get("min", 1), 1), gap["max"] if gap.get("max") is not None else 20000, "")
                model.Add(step == day - before)
                ideal = body.get("ideal_gap_days")
                if ideal and ideal["weight"]:
                    off = model.NewIntVar(0, 20000, "")
                    model.AddAbsEquality(off, step - ideal["days"])
                    costs.append(ideal["weight"] * off)
            before = day
        least = body.get("min_per_half_year", 0)
        for low, high in halves(date.fromisoformat(problem["horizon"]["from"]), date.fromisoformat(problem["horizon"]["to"])):
            if least:
                model.Add(sum(u for o, u in zip(ordinals, used) if low <= o <= high) >= least)
    for moment in {begin for begin, _, _ in taken}:
        model.Add(sum(use for begin, end, use in taken if begin <= moment < end) <= 1)
    previous = {b["id"]: date.fromisoformat(b["previous"]).toordinal() for b in problem["bodies"] if b.get("previous")}
    for rule in problem.get("rules", []):
        if rule["type"] != "prepare":
            continue
        by = list(days[rule["body"]])
        if rule["body"] in previous:
            by.append(previous[rule["body"]])
        for day in days[rule["before"]]:
            picks = [model.NewBoolVar("") for _ in by]
            model.AddExactlyOne(picks)
            off = model.NewIntVar(0, 0 if rule.get("hard") else 20000, "")
            for other, pick in zip(by, picks):
                model.Add(off >= rule["from_days"] - (day - other)).OnlyEnforceIf(pick)
                model.Add(off >= (day - other) - rule["to_days"]).OnlyEnforceIf(pick)
            if not rule.get("hard"):
                costs.append(rule["weight"] * off)
    model.Minimize(sum(costs))
    return model


def main():
    for name in sys.argv[2:]:
        with open(name, encoding="utf-8") as file:
            problem = json.load(file)
        begun = time.monotonic()
        solver = cp_model.CpSolver()
        solver.parameters.num_workers = 1
        solver.parameters.max_time_in_seconds = float(sys.argv[1])
        status = solver.Solve(build(problem))
        found = status in (cp_model.OPTIMAL, cp_model.FEASIBLE)
        print(json.dumps({
            "file": name,
            "status": solver.StatusName(status),
            "cost": round(solver.ObjectiveValue()) if found else None,
            "bound": round(solver.BestObjectiveBound()) if found else None,
            "seconds": round(time.monotonic() - begun, 3),
        }), flush=True)


main()
