// Files as they come from others: an answer to an invitation, and a calendar with faults in it.

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
