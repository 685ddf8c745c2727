// Everyone here is invented; the addresses cannot exist.
export const PASSPHRASE = "fyra ord som ingen gissar";
export const NEW_PASSPHRASE = "fem nya ord som passar bättre";

/** 2027 is a year when Myndigheterna chair the strategic group. */
export const CHAIR = { name: "Cecilia Mallström", email: "cecilia.mallstrom@example.invalid", organisation: "Socialstyrelsen", short: "SoS", body: undefined };
export const MEMBER = { name: "Astrid Provberg", email: "astrid.provberg@example.invalid", organisation: "Sveriges Kommuner och Regioner", short: "SKR", body: undefined };
export const TACTICAL = { name: "David Exempelius", email: "david.exempelius@example.invalid", organisation: "Läkemedelsverket", short: "LV", body: "Taktiska samordningsgruppen" };
/** Comes late, and leaves before the end. */
export const LATE = { name: "Birger Testgren", email: "birger.testgren@example.invalid", organisation: "Sveriges Kommuner och Regioner", short: "SKR", body: undefined };
/** Is hindered; the other comes instead, and has a mandate. */
export const HINDERED = { name: "Leif Modellqvist", email: "leif.modellqvist@example.invalid", organisation: "Folkhälsomyndigheten", short: "Fohm", body: undefined };
export const SUBSTITUTE = { name: "Ulf Tänkbar", email: "ulf.tankbar@example.invalid", organisation: "Folkhälsomyndigheten", short: "Fohm", body: undefined, kind: "Ersättare" };
/** Was not called, and comes all the same. */
export const GUEST = { name: "Nils Kladdén", email: "nils.kladden@example.invalid" };
export const SECRETARY = { name: "Rut Kontaktsson", email: "rut.kontaktsson@example.invalid" };
export const MATTER = "Gemensamt kunskapsstöd för läkemedelsgenomgångar";
export const CLAUSE = "verka för ett gemensamt kunskapsstöd senast 2028";
export const TEXT = "Gruppen gick igenom underlaget. Åsa-modellen prövas först i två regioner.";
/** Signs that Markdown, HTML and typesetting each read in their own way; the last words are strong. */
export const HOSTILE = "Q&A om FoU. Gränsen är BMI < 25 [1]";
export const STRONG = "och 2 * 3";
export const LISTED = "Region Norddemo svarar först";
export const DISSENT = "Folkhälsomyndigheten anser att tiden är för kort.";
export const ACTION = "Ta fram en tidplan för kunskapsstödet";
