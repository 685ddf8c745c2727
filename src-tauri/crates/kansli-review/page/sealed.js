// The answer to a locked package, locked with the package's own secret (AES-256-GCM). Who made the package opens it
// without being asked for anything (`sealed.rs`).

const ANSWER_BOUND = encode("kansli-answer-locked/1");

const packageBytes = () => fromHex(facts.id.replaceAll("-", ""));

/** A text locked with a key, and bound to what it is for: the nonce, and the text locked behind it. */
async function closed(key, bound, text) {
  const iv = crypto.getRandomValues(new Uint8Array(12));
  const how = { name: "AES-GCM", iv, additionalData: bound };
  return joined(iv, new Uint8Array(await crypto.subtle.encrypt(how, key, encode(text))));
}

/** A text locked with the secret of the package. */
async function sealed(text) {
  const own = sha256(joined(ANSWER_BOUND, fromHex(facts.key)));
  const key = await crypto.subtle.importKey("raw", own, "AES-GCM", false, ["encrypt"]);
  return closed(key, packageBytes(), text);
}

const clearFile = ({ body, hmac }) => JSON.stringify({ format: "kansli-answer/1", body, hmac: toHex(hmac) });

/** The answer as a file. */
async function answerFile(signed) {
  if (!facts.seals) return clearFile(signed);
  const locked = toBase64(await sealed(clearFile(signed)));
  return JSON.stringify({ format: "kansli-answer-locked/1", package: facts.id, sealed: locked });
}

/** The answer as the text of a mail; of a locked one nothing can be read. */
async function answerMail(signed) {
  if (!facts.seals) return answerText(signed, signed.answer);
  const block = wrapped(joined(packageBytes(), await sealed(clearFile(signed))));
  return `[[kansli\n${say("text-locked")}\n${say("text-leave")}\nkansli-answer-locked/1\n${block}\n]]\n`;
}
