/**
 * What the register shows: chips, and the same typed in the search field, such as
 * `part:TLV status:bereds år:2027 mall`.
 */
import type { Request } from "../../backend/backend";
import { PARTY_STATUSES, partyWord, type Cell } from "./words";

export class PositionFilter {
  text = $state("");
  year = $state<number>();
  party = $state("");
  status = $state<Cell["status"] | "">("");

  /** The filters and the typed ones together; what is typed wins. */
  readonly request = $derived.by((): Request<"position_list"> => {
    const typed = readFilters(this.text);
    return {
      year: typed.allYears ? undefined : (typed.year ?? this.year),
      text: typed.text || undefined,
      party: typed.party ?? (this.party || undefined),
      status: typed.status ?? (this.status || undefined),
    };
  });

  /** Whether anything but the year narrows the list. */
  readonly narrowed = $derived(this.text.trim() !== "" || this.party !== "" || this.status !== "");

  clear(): void {
    this.text = "";
    this.party = "";
    this.status = "";
  }
}

interface Typed {
  text: string;
  year?: number;
  allYears: boolean;
  party?: string;
  status?: Cell["status"];
}

/** Reads typed filters out of a search text; the other words stay words. Both languages' names work. */
export function readFilters(asked: string): Typed {
  const found: Typed = { text: "", allYears: false };
  const words = [];
  for (const word of asked.trim().split(/\s+/)) {
    const [, name, value] = /^(\p{L}+):(\S+)$/u.exec(word) ?? [];
    const key = name?.toLocaleLowerCase("sv");
    const status = key === "status" ? statusOf(value ?? "") : undefined;
    if ((key === "part" || key === "party") && value) found.party = value;
    else if (status) found.status = status;
    else if ((key === "år" || key === "year") && /^(alla|all)$/i.test(value ?? "")) found.allYears = true;
    else if ((key === "år" || key === "year") && /^\d{4}$/.test(value ?? "")) found.year = Number(value);
    else words.push(word);
  }
  found.text = words.join(" ");
  return found;
}

/** The status a word means: its name in the language of the window, in whole or its beginning. */
function statusOf(word: string): Cell["status"] | undefined {
  const asked = word.toLocaleLowerCase("sv").replaceAll("_", " ");
  return PARTY_STATUSES.find((status) => {
    const name = partyWord(status).toLocaleLowerCase("sv");
    return status.toLowerCase() === asked || (asked.length > 1 && (name.startsWith(asked) || name.replaceAll(" ", "").startsWith(asked)));
  });
}
