import { expect, test } from "vitest";
import type { View } from "../../backend/backend";
import { adviceOf, packOf } from "./pack";

const REMARKS = ["Bild.pdf är inte uppmärkt för skärmläsare.", "Brev.pdf: film och ljud är inte med."];
const PARTS = [{ label: null, title: "Kallelse", firstPage: 2, pages: 3 }, { label: "Bilaga 1", title: "Bild.pdf", firstPage: 5, pages: 1 }];

function made(sidecar: object | null, advice: string): View<"export"> {
  return { fileName: "M.pdf", media: "application/pdf", bytes: "", path: null, size: 9, sha256: "", pages: 6, listing: null, advice, sidecar: sidecar && JSON.stringify(sidecar), sidecarPath: null };
}

test("a pack has its parts and its remarks, and the advice without them", () => {
  const view = made({ format: "kansli-pack/1", parts: PARTS, remarks: REMARKS }, `${REMARKS.join(" ")} Tänk på mottagaren.`);
  expect(packOf(view)).toMatchObject({ parts: PARTS, remarks: REMARKS });
  expect(adviceOf(view)).toBe("Tänk på mottagaren.");
});

test("a pack without remarks keeps its advice", () => {
  expect(adviceOf(made({ format: "kansli-pack/1", parts: PARTS, remarks: [] }, "Tänk på mottagaren."))).toBe("Tänk på mottagaren.");
});

test("other documents have no parts, whatever goes beside them", () => {
  for (const sidecar of [null, { format: "kansli-archive/1" }, {}]) {
    expect([packOf(made(sidecar, "Råd.")), adviceOf(made(sidecar, "Råd."))]).toEqual([undefined, "Råd."]);
  }
});
