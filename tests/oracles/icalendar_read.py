"""Python's icalendar beside us: what it sees in calendar files, a line of JSON for each component; with one file and
`--time`, how many milliseconds reading it takes."""

import json
import sys
import time

from icalendar import Calendar

if sys.argv[1] == "--time":
    with open(sys.argv[2], "rb") as file:
        content = file.read()
    begun = time.perf_counter()
    Calendar.from_ical(content)
    print(f"{(time.perf_counter() - begun) * 1e3:.1f}")
    sys.exit()

for path in sys.argv[1:]:
    with open(path, "rb") as file:
        content = file.read()
    if content.replace(b"\r\n", b"").count(b"\n") or any(len(line) > 75 for line in content.split(b"\r\n")):
        sys.exit(f"{path}: a line is too long, or ends in another way than CRLF")
    calendar = Calendar.from_ical(content)
    for part in calendar.subcomponents:
        if part.name == "VTIMEZONE":
            continue
        if part.errors:
            sys.exit(f"{path}: {part.errors}")
        start = part["DTSTART"].dt
        names = part.get("ATTENDEE", [])
        names = names if isinstance(names, list) else [names]
        fields = [
            str(calendar.get("METHOD", "")), part.name.lower(), str(part["UID"]), str(part["SEQUENCE"]),
            start.strftime("%Y-%m-%dT%H:%M:%S") if hasattr(start, "hour") else start.isoformat(),
            str(part["SUMMARY"]), [name.params.get("CN") for name in names],
        ]
        print(json.dumps(fields, ensure_ascii=False))
