// The answer as text: lines that a person reads, and a block that gives the same answer back after a journey by mail.

const WIDTH = 64;

/** What of a text mail leaves alone; the program counts the same. */
const letters = (text) => [...text].filter((letter) => {
  const code = letter.codePointAt(0);
  return /[A-Za-z0-9]/.test(letter) || (code >= 0xc0 && !(code >= 0x2000 && code < 0x2070) && code !== 0x3000 && code !== 0xfeff);
}).join("");

/** Bytes as base64 in lines that mail leaves whole. */
const wrapped = (bytes) => toBase64(bytes).replace(/=+$/, "").match(new RegExp(`.{1,${WIDTH}}`, "g")).join("\n");

function answerText({ body, hmac }, answer) {
  const readable = readableLines(answer).join("\n");
  const seen = sha256(encode(letters(readable))).subarray(0, 8);
  const block = wrapped(joined(hmac, seen, encode(body)));
  return `[[kansli\n${readable}\nkansli-answer/1\n${block}\n]]\n`;
}

function readableLines(answer) {
  const kind = { approve: "approve", approve_with_comments: "comments", needs_changes: "changes" }[answer.verdict];
  const lines = [facts.subject, say("text-by", { name: facts.reviewer.name, moment: sayMoment(new Date(answer.answeredAt)) }), "", say(`${kind}-${byKind("agenda", "minutes")}`)];
  if (answer.signature) lines.push(say("signed", { name: answer.signature.name, moment: sayMoment(new Date(answer.signature.at)) }));
  let last;
  for (const remark of answer.remarks) {
    const item = itemOf(remark.item);
    if (remark.item !== last) lines.push("", item ? `${capitalised(item.label)}: ${item.title}` : say("text-whole"));
    last = remark.item;
    lines.push(...remarkLines(remark));
  }
  return [...lines, "", say("text-leave")];
}

function remarkLines(remark) {
  const { anchor, proposal } = remark;
  const lines = [`- ${headline(remark) ?? say("says-comment")}`];
  if (anchor) lines.push(`  ${fieldLabel(remark.item, anchor.field)}. ${say("text-words", { quote: anchor.quote })}`);
  if (proposal.words !== undefined) lines.push(`  ${proposal.words ? say("text-new-words", { words: proposal.words }) : say("text-strike")}`);
  if (proposal.kind === "new_item") lines.push(`  ${proposal.title}. ${newItemFacts(proposal)}`);
  if (remark.text) lines.push(`  ${remark.text.replaceAll("\n", "\n  ")}`);
  return lines;
}
