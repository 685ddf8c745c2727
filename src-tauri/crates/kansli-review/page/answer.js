// The answer: the verdict, and the ways in which it leaves.

const MOST_ADDRESS = 1800;

function beginAnswer() {
  for (const choice of findAll("[name=verdict]")) {
    choice.addEventListener("change", () => {
      memory.verdict = { value: choice.value, at: moment() };
      show(find("#verdict-fault"));
      keep();
      showAnswer();
    });
  }
  find("#name")?.addEventListener("input", ({ target }) => {
    memory.name = { value: target.value, at: moment() };
    show(find("#name-fault"));
    target.removeAttribute("aria-invalid");
    keep();
  });
  find("#form").addEventListener("submit", (event) => {
    event.preventDefault();
    saveFile();
  });
  find("#copy").addEventListener("click", copyText);
  find("#mail").addEventListener("click", mailText);
  beginClearing();
  if (within()) {
    find("#mail").hidden = true;
    find("#copy").hidden = facts.within.locked;
  }
}

/** Brings the form in line with what is chosen and written. */
function showAnswer() {
  const { value } = memory.verdict;
  for (const choice of findAll("[name=verdict]")) choice.checked = choice.value === value;
  const name = find("#name");
  if (name && memory.name.value !== null && document.activeElement !== name) name.value = memory.name.value;
  const field = find("#signature");
  if (field) field.hidden = value !== "approve";
  const spoken = value === "approve" && remarks().length > 0;
  const changed = memory.answer.id && memory.answer.mark !== markOf(content());
  show(find("#hint"), changed ? say("changed-since") : spoken ? say(byKind("approve-but", "sign-but")) : "");
}

/** What the answer says, without when and under which id. */
function content() {
  const order = new Map(facts.items.map(({ id }, at) => [id, at]));
  const place = ({ item }) => order.get(item) ?? Infinity;
  const sorted = remarks().sort((one, other) => place(one) - place(other) || one.made - other.made);
  const verdict = memory.verdict.value;
  const signature = facts.kind === "minutes" && verdict === "approve" ? (find("#name").value.trim() || null) : null;
  return { verdict, signature, remarks: sorted.map(({ id, item, anchor, text, proposal }) => ({ id, item, anchor, text, proposal })) };
}

const markOf = (said) => toHex(sha256(encode(JSON.stringify(said))));

/** The signed answer; nothing, with the focus on what is missing, when it is not whole. */
function signedAnswer() {
  for (const id of ["#done", "#verdict-fault", "#name-fault"]) show(find(id));
  const said = content();
  const missing = (message, fault, field) => {
    show(find(fault), message);
    find(field)?.focus();
    announce(message);
  };
  if (!said.verdict) return missing(say("choose-verdict"), "#verdict-fault", "[name=verdict]");
  if (facts.kind === "minutes" && said.verdict === "approve" && !said.signature) {
    find("#name").setAttribute("aria-invalid", "true");
    return missing(say("write-name"), "#name-fault", "#name");
  }
  const open = [...composers.values()][0];
  if (open) {
    open.scrollIntoView({ block: "center" });
    return missing(say("open-drafts"), "#verdict-fault", ".composer textarea, .composer input");
  }
  const mark = markOf(said);
  if (memory.answer.mark !== mark) memory.answer = { id: newId(), mark, when: stamp(new Date()), at: moment() };
  keep();
  const { id, when } = memory.answer;
  const answer = {
    id, package: facts.id, contentHash: facts.hash, reviewer: facts.reviewer.id, answeredAt: when, ...said,
    signature: said.signature && { name: said.signature, at: when },
  };
  const body = wellFormed(JSON.stringify(answer));
  if (encode(JSON.stringify({ body })).length > facts.limits.bytes - 1024) return missing(say("too-large"), "#verdict-fault", "#form button");
  return { answer, body, hmac: hmac(fromHex(facts.key), encode(body)) };
}

async function saveFile() {
  const signed = signedAnswer();
  if (!signed) return;
  if (within()) {
    whenSaved = (name) => left(say("saved", { name, email: facts.email }));
    handOut({ answer: clearFile(signed), fileName: facts.fileName });
    return;
  }
  const address = URL.createObjectURL(new Blob([await answerFile(signed)], { type: "application/octet-stream" }));
  const link = make("a", { href: address, download: facts.fileName });
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
  left(say("saved", { name: facts.fileName, email: facts.email }));
}

async function copyText() {
  const signed = signedAnswer();
  if (!signed) return;
  if (await copied(await answerMail(signed))) left(say("copied", { email: facts.email }));
}

async function mailText(event) {
  event.preventDefault();
  const signed = signedAnswer();
  if (!signed) return;
  const text = await answerMail(signed);
  const whole = `${facts.mail}&body=${encodeURIComponent(text.replaceAll("\n", "\r\n"))}`;
  const fits = whole.length <= MOST_ADDRESS;
  // An address has little room: the rest travels by the clipboard.
  if (fits) left(say("mailing", { email: facts.email }));
  else if (await copied(text)) left(say("copied", { email: facts.email }));
  location.href = fits ? whole : `${facts.mail}&body=${encodeURIComponent(say("mail-paste"))}`;
}

/** Whether the text could be copied; otherwise it is shown, so that it can be copied by hand. */
async function copied(text) {
  try {
    await navigator.clipboard.writeText(text);
    find("#self-copy").hidden = true;
    return true;
  } catch {
    const area = find("#answer-text");
    find("#self-copy").hidden = false;
    area.value = text;
    area.focus();
    area.select();
    if (document.execCommand?.("copy")) return true;
    finished(say("copy-self"));
    return false;
  }
}

/** The answer has left: what is written need not stay on a device that others use too. */
function left(message) {
  finished(message);
  find("#clear").hidden = false;
}

/** Takes away what is written here, once that is confirmed. */
function beginClearing() {
  const [ask, sure, no] = ["#clear", "#clear-sure", "#clear-no"].map((wanted) => find(wanted));
  const asking = (on) => {
    ask.hidden = on;
    find("#clear-asked").hidden = !on;
    (on ? no : ask).focus();
  };
  ask.addEventListener("click", () => asking(true));
  no.addEventListener("click", () => asking(false));
  sure.addEventListener("click", () => {
    for (const draft of drafts()) closeComposer(draft);
    clearKept();
    lastRemoved = undefined;
    for (const wanted of ["#clear-asked", "#self-copy"]) find(wanted).hidden = true;
    find("#answer-text").value = "";
    const name = find("#name");
    if (name) name.value = facts.reviewer.name;
    render();
    finished(say("cleared"));
    find("#answer").focus();
  });
}

function finished(message) {
  showAnswer();
  show(find("#done"), message);
  find("#done").scrollIntoView({ block: "nearest" });
}
