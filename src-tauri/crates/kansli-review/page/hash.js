// SHA-256 and HMAC (FIPS 180-4, RFC 2104). Browsers lend theirs only to some addresses, and an answer must be signed
// wherever the file is opened.

const encode = (text) => new TextEncoder().encode(text);
const toHex = (bytes) => [...bytes].map((byte) => byte.toString(16).padStart(2, "0")).join("");
const fromHex = (text) => Uint8Array.from(text.match(/../g) ?? [], (pair) => parseInt(pair, 16));

function toBase64(bytes) {
  let text = "";
  for (let at = 0; at < bytes.length; at += 8192) text += String.fromCharCode(...bytes.subarray(at, at + 8192));
  return btoa(text);
}

const fromBase64 = (text) => Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));

function joined(...parts) {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

/** The first 32 bits of the fractional part of a root of each of the first primes. */
function fractions(count, power) {
  const primes = [];
  for (let number = 2; primes.length < count; number += 1) {
    if (primes.every((prime) => number % prime)) primes.push(number);
  }
  return primes.map((prime) => {
    const root = prime ** power;
    return Math.floor((root - Math.floor(root)) * 2 ** 32);
  });
}

const ROUND_WORDS = Uint32Array.from(fractions(64, 1 / 3));
const FIRST_STATE = fractions(8, 1 / 2);

function sha256(bytes) {
  const length = bytes.length;
  const blocks = new Uint8Array(Math.ceil((length + 9) / 64) * 64);
  blocks.set(bytes);
  blocks[length] = 0x80;
  const view = new DataView(blocks.buffer);
  view.setUint32(blocks.length - 8, Math.floor(length / 2 ** 29));
  view.setUint32(blocks.length - 4, length << 3);
  const state = Uint32Array.from(FIRST_STATE);
  for (let at = 0; at < blocks.length; at += 64) compress(state, view, at);
  const hash = new DataView(new ArrayBuffer(32));
  state.forEach((word, at) => hash.setUint32(at * 4, word));
  return new Uint8Array(hash.buffer);
}

const turn = (word, by) => (word >>> by) | (word << (32 - by));

function compress(state, view, from) {
  const words = new Uint32Array(64);
  for (let at = 0; at < 64; at += 1) {
    if (at < 16) {
      words[at] = view.getUint32(from + at * 4);
      continue;
    }
    const [late, early] = [words[at - 2], words[at - 15]];
    words[at] = words[at - 16] + words[at - 7] + (turn(early, 7) ^ turn(early, 18) ^ (early >>> 3)) + (turn(late, 17) ^ turn(late, 19) ^ (late >>> 10));
  }
  let [a, b, c, d, e, f, g, h] = state;
  for (let at = 0; at < 64; at += 1) {
    const one = (h + (turn(e, 6) ^ turn(e, 11) ^ turn(e, 25)) + ((e & f) ^ (~e & g)) + ROUND_WORDS[at] + words[at]) | 0;
    const other = ((turn(a, 2) ^ turn(a, 13) ^ turn(a, 22)) + ((a & b) ^ (a & c) ^ (b & c))) | 0;
    [h, g, f, e, d, c, b, a] = [g, f, e, (d + one) | 0, c, b, a, (one + other) | 0];
  }
  [a, b, c, d, e, f, g, h].forEach((word, at) => (state[at] += word));
}

function hmac(key, bytes) {
  const block = new Uint8Array(64);
  block.set(key);
  const mixed = (mask) => block.map((byte) => byte ^ mask);
  return sha256(joined(mixed(0x5c), sha256(joined(mixed(0x36), bytes))));
}

/** A random id. */
function newId() {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes[6] = (bytes[6] & 0x0f) | 0x40;
  bytes[8] = (bytes[8] & 0x3f) | 0x80;
  return toHex(bytes).replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5");
}
