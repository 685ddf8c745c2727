/** A meeting's papers in one file: what the file beside it tells of its parts. */
import type { View } from "../../backend/backend";

/** A part, with the page it begins on. Papers have a label, such as "Bilaga 3". */
export interface PackPart {
  label: string | null;
  title: string;
  firstPage: number;
  pages: number;
}

interface Pack {
  parts: PackPart[];
  /** What to know of the parts, in sentences. */
  remarks: string[];
}

/** The parts of a pack; `undefined` for any other document. */
export function packOf(view: View<"export">): Pack | undefined {
  if (view.sidecar === null) return undefined;
  const told = JSON.parse(view.sidecar) as { format?: string } & Pack;
  return told.format?.startsWith("kansli-pack/") ? told : undefined;
}

/** What to know before a document is sent. What a pack says of its parts stands first in the advice, and beside its parts. */
export function adviceOf(view: View<"export">): string {
  const remarks = packOf(view)?.remarks.join(" ") ?? "";
  return view.advice.startsWith(remarks) ? view.advice.slice(remarks.length).trim() : view.advice;
}
