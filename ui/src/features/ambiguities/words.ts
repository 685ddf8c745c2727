/** Ambiguities about roles in words. */
import type { AmbiguityStage, AmbiguityStatus } from "../../backend/generated/bindings";
import { t, type PlainKey } from "../../i18n/text";

const STATUS: Record<AmbiguityStatus, PlainKey> = { open: "ambiguity-open", proposed: "ambiguity-proposed", raised: "ambiguity-raised", solved: "ambiguity-solved" };

export const statusWord = (status: AmbiguityStatus): string => t(STATUS[status]);

export const TONES = { open: "warn", proposed: "accent", raised: "line", solved: "ok" } as const;

/** Where it is, of how far it is: what there is a proposal for is still open. */
export const stageOf = (status: AmbiguityStatus): AmbiguityStage => (status === "proposed" ? "open" : status);
