/** What a failed command says to a person, and where it is said. */
import type { CommandError } from "../backend/backend";
import { t, type PlainKey } from "./text";

/** An error in words: title, sentence, way out, and what support asks for. */
export interface ErrorText {
  title: string;
  message: string;
  hint: string | undefined;
  /** The field it belongs to, as a path in the request, such as `start`. */
  field: string | undefined;
  reference: string | undefined;
}

const TITLES: Record<CommandError["code"], PlainKey> = {
  refused: "problem-refused",
  notFound: "problem-not-found",
  stale: "problem-stale",
  invalid: "problem-invalid",
  damaged: "problem-damaged",
  unreachable: "problem-unreachable",
  fault: "problem-fault",
};

/**
 * The program has already put the error in words. Only when it could not be asked at all, the
 * sentence is made here; a file that is locked, full or out of reach is its own to explain.
 */
export function errorText(error: CommandError): ErrorText {
  const silent = error.message === "";
  const explained = error.code === "unreachable" && !silent;
  return {
    title: t(explained ? "problem-refused" : TITLES[error.code]),
    message: silent ? t("problem-unreachable-text") : error.message,
    hint: error.hint ?? undefined,
    field: error.where ?? undefined,
    reference: error.rule ?? undefined,
  };
}

/** The message for one field, if the error is about it. */
export function errorAt(error: CommandError | undefined, field: string): string | undefined {
  return error?.where === field ? errorSentence(error) : undefined;
}

/** An error in one line: what was wrong, and the way out. */
export function errorSentence(error: CommandError): string {
  const { message, hint } = errorText(error);
  return withHint(message, hint);
}

/** A sentence and the way out after it. Some of the program's sentences stand alone and have no stop. */
export function withHint(message: string, hint: string | undefined): string {
  if (!hint) return message;
  return /[.!?…:]$/.test(message) ? `${message} ${hint}` : `${message}. ${hint}`;
}
