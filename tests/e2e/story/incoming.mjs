// Files as they come from others: answers to an invitation, calendars that fill the year, and one with faults in it.

const calendar = (name, lines) => ({ name, text: ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Prov//Prov//SV", ...lines, "END:VCALENDAR", ""].join("\r\n") });

/** An answer as a mail program writes it: yes, with a few words. */
export function answerFrom(address, meeting) {
  return calendar("svar.ics", [
    "METHOD:REPLY", "BEGIN:VEVENT", `UID:${meeting}@kansli.invalid`, "DTSTAMP:20270304T090000Z", "SEQUENCE:0", "DTSTART:20270319T120000Z",
    "SUMMARY:Svar", "COMMENT:Jag kommer\\, men måste gå 14.30.", "ORGANIZER:mailto:kansliet@example.invalid",
    `ATTENDEE;PARTSTAT=ACCEPTED:mailto:${address}`, "END:VEVENT",
  ]);
}

/** Two events that can be read and one without a start. */
export function brokenCalendar() {
  const event = (uid, summary, ...lines) => ["BEGIN:VEVENT", `UID:${uid}`, "DTSTAMP:20270101T000000Z", `SUMMARY:${summary}`, ...lines, "END:VEVENT"];
  return calendar("lokalbokningar.ics", [
    "X-WR-CALNAME:Lokalbokningar",
    ...event("prov-1", "Sal Provet upptagen", "DTSTART:20270412T080000Z", "DTEND:20270412T150000Z"),
    ...event("prov-2", "Stängt för målning", "DTSTART;VALUE=DATE:20270510", "DTEND;VALUE=DATE:20270512"),
    ...event("prov-3", "Händelse utan starttid"),
  ]);
}

/** A calendar of events from a day through another, each `YYYYMMDD`; or by the hour, `YYYYMMDDThhmmss`. */
function calendarOf(name, events) {
  return calendar(`${name}.ics`, [
    `X-WR-CALNAME:${name}`,
    ...events.flatMap(({ uid, title, from, to }) => {
      const kind = from.includes("T") ? ";TZID=Europe/Stockholm" : ";VALUE=DATE";
      return ["BEGIN:VEVENT", `UID:${uid}@example.invalid`, "DTSTAMP:20270101T000000Z", `SUMMARY:${title}`, `DTSTART${kind}:${from}`, `DTEND${kind}:${to}`, "END:VEVENT"];
    }),
  ]);
}

/** Two engagements that together leave no day of the year from 4 March on. */
export const wholeYear = () => calendarOf("SKS resor", [
  { uid: "lager", title: "SKS lägerskola", from: "20270304", to: "20270801" },
  { uid: "resa", title: "SKS studieresa", from: "20270801", to: "20280101" },
]);

/** Busy hours all over the year, the same each time: such a year takes long to plan well. */
export function busyYear(count) {
  const two = (value) => String(value).padStart(2, "0");
  let seed = 7;
  const any = (below) => (seed = (seed * 48_271) % 2_147_483_647) % below;
  return calendarOf("Upptaget", Array.from({ length: count }, (_, at) => {
    const day = new Date(Date.UTC(2027, 2, 5 + any(295))).toISOString().slice(0, 10).replaceAll("-", "");
    const hour = 8 + any(8);
    return { uid: `upptagen-${at}`, title: `Upptagen ${at}`, from: `${day}T${two(hour)}0000`, to: `${day}T${two(hour + 1 + any(2))}0000` };
  }));
}

/** A calendar as it was, but one event on other times: as when a meeting moves. */
export function movedIn(name, text, before, after) {
  const [start, end] = before.map((time) => text.indexOf(time));
  if (start < 0 || end < start) throw new Error(`${name} has no event ${before.join("–")}`);
  const sequence = text.lastIndexOf("SEQUENCE:0", start);
  return { name, text: `${text.slice(0, sequence)}SEQUENCE:1${text.slice(sequence + "SEQUENCE:0".length, start)}${after[0]}${text.slice(start + before[0].length, end)}${after[1]}${text.slice(end + before[1].length)}` };
}
