import { expect, test } from "vitest";
import { folderOf } from "../documents/saveMany";
import { told } from "./reminders";

test("the mails go to the folder that was chosen, on either kind of system", () => {
  expect(folderOf("/home/per/Påminnelse-TLV.eml")).toBe("/home/per");
  expect(folderOf("C:\\Users\\per\\Påminnelse.eml")).toBe("C:\\Users\\per");
  expect(folderOf("/Påminnelse.eml")).toBe("/");
});

test("nobody is forgotten in silence", () => {
  const text = told({ mails: [], unreachable: ["Ådra Adresslös"], unowned: ["Å 2027:05"] });
  expect(text).toContain("Ådra Adresslös");
  expect(text).toContain("Å 2027:05");
});
