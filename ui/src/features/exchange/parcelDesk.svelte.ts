/** A parcel that has come: looked at first, then taken. Nothing is taken before. */
import type { PickedFile } from "../../backend/backend";
import type { CommandError, ParcelFile, ParcelSeen } from "../../backend/generated/bindings";
import { t } from "../../i18n/text";
import type { App } from "../../state/app.svelte";

export class ParcelDesk {
  file = $state.raw<PickedFile>();
  seen = $state.raw<ParcelSeen>();
  error = $state.raw<CommandError>();
  passphrase = $state("");
  busy = $state(false);
  /** It is locked, and the passphrase has not opened it. */
  readonly locked = $derived(this.error?.where === "passphrase");
  readonly #app: App;
  #asked = 0;

  constructor(app: App) {
    this.#app = app;
  }

  /** Takes up a file in place of the one before, and looks at it. */
  open(file: PickedFile): Promise<void> {
    this.clear();
    this.file = file;
    return this.look();
  }

  /** Asks what taking it would bring; changes nothing. */
  async look(): Promise<void> {
    const request = this.#request();
    if (!request) return;
    const mine = ++this.#asked;
    this.busy = true;
    const answer = await this.#app.backend.call("parcel_look", request);
    if (mine !== this.#asked) return;
    this.busy = false;
    this.seen = answer.ok ? answer.view : undefined;
    this.error = answer.ok ? undefined : answer.error;
    // What was locked turns out to be a review: it is read where reviews are.
    if (this.error?.rule === "exchange-refused-is-review" && this.file && (await this.#app.reading.open(this.file, this.passphrase || undefined)) === "review") {
      this.clear();
      this.#app.incoming.taking = false;
    }
  }

  /** Takes it, and says so. True when it was taken. */
  async take(): Promise<boolean> {
    const request = this.#request();
    if (!request || this.busy) return false;
    this.busy = true;
    const answer = await this.#app.busy.during(t("parcel-taking"), this.#app.do("parcel_take", request, { quiet: true }));
    this.busy = false;
    this.error = answer.ok ? undefined : answer.error;
    if (!answer.ok) return false;
    const { new: count, sender, conflicts } = answer.view;
    const link = { text: t("exchange-conflicts-show"), run: () => this.#app.navigation.go({ place: "exchange" }) };
    const said = t("parcel-taken", { count, sender });
    this.#app.toasts.show(conflicts > 0 ? `${said}. ${t("exchange-conflicts", { count: conflicts })}` : said, conflicts > 0 ? { link } : {});
    this.clear();
    return true;
  }

  /** Forgets the file. */
  clear(): void {
    this.#asked += 1;
    this.file = this.seen = this.error = undefined;
    this.passphrase = "";
    this.busy = false;
  }

  #request(): ParcelFile | undefined {
    if (!this.file) return undefined;
    const { path, bytes } = this.file;
    return { ...(path ? { path } : { bytes }), ...(this.passphrase !== "" && { passphrase: this.passphrase }) };
  }
}
