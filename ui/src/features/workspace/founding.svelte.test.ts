import { beforeEach, expect, test } from "vitest";
import type { Request } from "../../backend/backend";
import type { App } from "../../state/app.svelte";
import { Founding } from "./founding.svelte";

let sent: Request<"workspace_create">[] = [];
let error: { code: "refused"; message: string; where: string; hint: null; rule: null } | undefined;

beforeEach(() => {
  sent = [];
  error = undefined;
});

const app = {
  session: {
    today: "2027-03-04",
    create: (request: Request<"workspace_create">) => {
      sent.push(request);
      return Promise.resolve(error);
    },
  },
  busy: { during: (_title: string, work: Promise<unknown>) => work },
} as unknown as App;

function filled(): Founding {
  const founding = new Founding(app);
  Object.assign(founding, { name: "Partnerskapet", passphrase: "gröna tåg åker", again: "gröna tåg åker" });
  return founding;
}

test("one does not leave the file without a name and the same passphrase twice", async () => {
  const founding = new Founding(app);
  await founding.next();
  expect(founding.step).toBe("file");
  Object.assign(founding, { name: "Partnerskapet", passphrase: "gröna tåg åker", again: "gröna tåg" });
  await founding.next();
  expect(founding.missing.again).toBe(true);
  expect(founding.step).toBe("file");
});

test("what is left for later is not guessed", async () => {
  const founding = filled();
  await founding.next();
  await founding.next();
  await founding.next();
  expect(founding.step).toBe("chair");
  await founding.later();
  await founding.later();
  expect(sent[0]?.settings).toEqual({ ownOrganisation: "skr" });
  expect(sent[0]).toMatchObject({ name: "Partnerskapet", path: undefined, demo: false });
});

test("the anchor and the lead time go along when they are given", async () => {
  const founding = filled();
  founding.anchorSide = "authorities";
  founding.noticeDays = 14;
  for (let step = 0; step < 4; step += 1) await founding.next();
  expect(sent[0]?.settings).toMatchObject({ rotationAnchorYear: 2027, rotationAnchorSideStrategic: "authorities", noticeDays: 14 });
});

test("what is wrong with the file is mended where the file is named", async () => {
  error = { code: "refused", message: "Filen finns redan.", where: "path", hint: null, rule: null };
  const founding = filled();
  await founding.next();
  await founding.next();
  await founding.later();
  await founding.later();
  expect(founding.step).toBe("file");
  expect(founding.error?.message).toBe("Filen finns redan.");
});
