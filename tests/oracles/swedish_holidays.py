"""Compares the public holidays that kansli computes with those of the PyPI package `holidays`.

    python swedish_holidays.py KANSLI FIRST LAST

Needs `holidays`. Exits with 1 when a year differs.
"""

import json
import subprocess
import sys
import tempfile
from datetime import date
from pathlib import Path

import holidays


def red_days(kansli: str, workspace: str, year: int, env: dict) -> set[date]:
    """The public holidays that the program shows for a year."""
    answer = subprocess.run(
        [kansli, "--json", "--workspace", workspace, "call", "year_plan_get", "-"],
        input=json.dumps({"year": year}), capture_output=True, text=True, check=True, env=env,
    )
    days = json.loads(answer.stdout)["days"]
    return {date.fromisoformat(day["date"]) for day in days if day["kind"] == "red"}


def main() -> int:
    kansli, first, last = sys.argv[1], int(sys.argv[2]), int(sys.argv[3])
    differing = 0
    with tempfile.TemporaryDirectory() as folder:
        (Path(folder) / "phrase").write_text("en lång lösenfras\n", encoding="utf-8")
        env = {"PATH": "/usr/bin:/bin", "KANSLI_DATA": folder, "KANSLI_PASSPHRASE_FILE": f"{folder}/phrase"}
        workspace = f"{folder}/oracle.kansli"
        subprocess.run([kansli, "workspace", "create", workspace], capture_output=True, check=True, env=env)
        for year in range(first, last + 1):
            ours = red_days(kansli, workspace, year, env)
            theirs = set(holidays.Sweden(years=year, include_sundays=False))
            if ours != theirs:
                differing += 1
                print(f"{year}: only ours {sorted(ours - theirs)}, only theirs {sorted(theirs - ours)}")
    years = last - first + 1
    print(f"{years - differing} of {years} years have the same public holidays")
    return 1 if differing or years < 1 else 0


if __name__ == "__main__":
    sys.exit(main())
