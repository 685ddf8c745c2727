// A WebDriver client, as much of it as the tests need.
const ELEMENT = "element-6066-11e4-a52e-4f735466cecf";
const KEYS = {
  Enter: "\uE007", Tab: "\uE004", Escape: "\uE00C", Backspace: "\uE003", Space: " ", Delete: "\uE017", End: "\uE010", Home: "\uE011",
  PageUp: "\uE00E", PageDown: "\uE00F", ArrowUp: "\uE013", ArrowDown: "\uE015", ArrowLeft: "\uE012", ArrowRight: "\uE014", Control: "\uE009", Alt: "\uE00A", Shift: "\uE008",
};

/** A session with the browser, or with a program that has one inside. */
export class Session {
  #base;

  /** Starts `binary` under the driver at `address`. The driver waits for ever if it dies; this does not. */
  static async start(address, binary, args = []) {
    const options = { "webkitgtk:browserOptions": { binary, args } };
    const { sessionId } = await ask("POST", `${address}/session`, { capabilities: { alwaysMatch: options } }, 60_000);
    const session = new Session();
    session.#base = `${address}/session/${sessionId}`;
    return session;
  }

  #ask(method, path, body) {
    return ask(method, `${this.#base}${path}`, body);
  }

  end() {
    return this.#ask("DELETE", "");
  }

  /** Runs a function of the page; elements come back as handles and may be given as arguments. */
  run(script, ...args) {
    return this.#ask("POST", "/execute/sync", { script, args });
  }

  click(element) {
    return this.#ask("POST", `/element/${element[ELEMENT]}/click`, {});
  }

  /** Goes into a frame, or with nothing back to the window itself. */
  enter(frame = null) {
    return this.#ask("POST", "/frame", { id: frame });
  }

  async screenshot() {
    return Buffer.from(await this.#ask("GET", "/screenshot"), "base64");
  }

  /** Presses a key with its modifiers, such as `Alt+ArrowUp`. */
  press(keys) {
    const codes = keys.split("+").map((key) => KEYS[key] ?? key.toLowerCase());
    const down = codes.map((value) => ({ type: "keyDown", value }));
    const up = codes.toReversed().map((value) => ({ type: "keyUp", value }));
    return this.#keys([...down, ...up]);
  }

  type(text) {
    const letters = [...text].map((letter) => (letter === "\n" ? KEYS.Enter : letter));
    return this.#keys(letters.flatMap((value) => [{ type: "keyDown", value }, { type: "keyUp", value }]));
  }

  #keys(actions) {
    return this.#ask("POST", "/actions", { actions: [{ type: "key", id: "keyboard", actions }] });
  }
}

async function ask(method, address, body, patience = 30_000) {
  const signal = AbortSignal.timeout(patience);
  const response = await fetch(address, { method, signal, ...(body && { body: JSON.stringify(body) }) });
  const { value } = await response.json();
  if (!response.ok) throw new Error(`${value.error}: ${value.message}`);
  return value;
}
