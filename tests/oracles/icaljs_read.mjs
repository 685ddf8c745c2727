// ical.js beside us: what it sees in calendar files, a line of JSON for each component.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
const ICAL = createRequire(new URL("../e2e/package.json", import.meta.url))("ical.js");

for (const path of process.argv.slice(2)) {
  const calendar = new ICAL.Component(ICAL.parse(readFileSync(path, "utf8")));
  const method = calendar.getFirstPropertyValue("method");
  for (const part of calendar.getAllSubcomponents().filter((it) => it.name !== "vtimezone")) {
    const text = (name) => String(part.getFirstPropertyValue(name) ?? "");
    const names = part.getAllProperties("attendee").map((it) => it.getFirstParameter("cn"));
    console.log(JSON.stringify([method ?? "", part.name, text("uid"), text("sequence"), text("dtstart"), text("summary"), names]));
  }
}
