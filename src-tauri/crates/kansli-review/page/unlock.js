// A locked file: the passphrase opens it, and keeps locked what is written (AES-256-GCM, PBKDF2).

const FILE_BOUND = encode("kansli-review-locked/1");
const KEPT_BOUND = encode("kansli-review-kept/1");

async function keyOf(passphrase, lock) {
  const words = encode(passphrase.trim().normalize("NFC"));
  const base = await crypto.subtle.importKey("raw", words, "PBKDF2", false, ["deriveKey"]);
  const how = { name: "PBKDF2", hash: "SHA-256", salt: fromBase64(lock.salt), iterations: lock.rounds };
  return crypto.subtle.deriveKey(how, base, { name: "AES-GCM", length: 256 }, false, ["encrypt", "decrypt"]);
}

/** Locks and opens what is kept in the browser. */
const lockOf = (key) => ({
  async close(text) {
    return toBase64(await closed(key, KEPT_BOUND, text));
  },
  async open(text) {
    const bytes = fromBase64(text);
    const how = { name: "AES-GCM", iv: bytes.subarray(0, 12), additionalData: KEPT_BOUND };
    return new TextDecoder().decode(await crypto.subtle.decrypt(how, key, bytes.subarray(12)));
  },
});

function beginUnlocking(lock) {
  facts = { words: lock.words };
  const [form, field, fault, button] = ["#unlock", "#passphrase", "#unlock-fault", "#unlock button"].map((wanted) => find(wanted));
  if (!globalThis.crypto?.subtle) {
    form.replaceWith(make("p", { class: "note warn", role: "alert" }, say("no-crypto")));
    return;
  }
  find("#show").addEventListener("change", ({ target }) => (field.type = target.checked ? "text" : "password"));
  field.focus();
  form.addEventListener("submit", async (event) => {
    event.preventDefault();
    if (button.disabled) return;
    show(fault);
    field.removeAttribute("aria-invalid");
    const label = find("span", button);
    label.textContent = say("unlocking");
    button.disabled = true;
    announce(say("unlocking"));
    try {
      await unlock(lock, field.value);
    } catch (why) {
      button.disabled = false;
      label.textContent = say("unlock");
      const damaged = why?.name !== "OperationError";
      show(fault, say(damaged ? "locked-broken" : "wrong-passphrase"));
      field.setAttribute("aria-invalid", "true");
      field.select();
    }
  });
}

async function unlock(lock, passphrase) {
  const secret = fromBase64(find("#secret").textContent);
  const key = await keyOf(passphrase, lock);
  const how = { name: "AES-GCM", iv: fromBase64(lock.nonce), additionalData: FILE_BOUND };
  const open = JSON.parse(new TextDecoder().decode(await crypto.subtle.decrypt(how, key, secret)));
  document.title = open.title;
  // Written by the program, which lets no one's text be markup, and shown to be unchanged by the cipher.
  find("#page").innerHTML = open.body;
  await start(open.data, lockOf(key));
  find("#content").focus();
  announce(say("unlocked"));
}
