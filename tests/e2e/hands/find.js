// Runs inside the page: finds what a person would mean by a role and a name.
// Kept as one expression, since both drivers send its text.
({ role, name, pattern, focused = false, shut }) => {
  const plain = (text) => (text ?? "").replace(/[\u00AD\u2060]/g, "").replace(/\s+/g, " ").replace(/ ([,.:])/g, "$1").trim();
  const wanted = pattern === undefined ? undefined : new RegExp(pattern, "u");
  const roles = {
    button: "button:not([role]), [role=button], summary",
    link: "a[href]:not([role]), [role=link]",
    heading: "h1, h2, h3, h4, [role=heading]",
    field: "input:not([type=radio], [type=checkbox], [type=hidden], [type=file]), textarea, [contenteditable=true], [role=combobox], button[aria-haspopup=listbox]",
    radio: "[role=radio], input[type=radio]",
    checkbox: "[role=checkbox], input[type=checkbox]",
    switch: "[role=switch]",
    tab: "[role=tab]",
    option: "[role=option]",
    menuitem: "[role=menuitem]",
    cell: "[role=gridcell], [role=grid] td",
    row: "[role=row], tbody tr",
    dialog: "[role=dialog], [role=alertdialog]",
    region: "section[aria-label], aside[aria-label], [role=region]",
    text: "h1, h2, h3, h4, p, li, td, th, dt, dd, b, small, span, label, summary, a, button, output, [role=status], [role=alert]",
  };
  if (!roles[role]) throw new Error(`nothing is found by the role ${role}`);
  const said = (element) => {
    if (element.nodeType === Node.TEXT_NODE) return element.data;
    if (element.nodeType !== Node.ELEMENT_NODE || element.getAttribute("aria-hidden") === "true" || element.localName === "style") return "";
    // What stands in a field is heard as a part of its row.
    if (element.matches("input[type=text], textarea")) return ` ${element.value} `;
    const inner = [...element.childNodes].map(said).join("");
    return getComputedStyle(element).display.startsWith("inline") ? inner : ` ${inner} `;
  };
  const nameOf = (element) => {
    const byId = (element.getAttribute("aria-labelledby") ?? "").split(" ").map((id) => document.getElementById(id)).filter(Boolean);
    if (byId.length > 0) return plain(byId.map(said).join(" "));
    if (element.hasAttribute("aria-label")) return plain(element.getAttribute("aria-label"));
    if (element.labels?.length > 0) return plain([...element.labels].map(said).join(" "));
    return plain(said(element)) || plain(element.title) || plain(element.placeholder);
  };
  /** What is said after the name, such as why a button does nothing. */
  const whyOf = (element) => plain((element.getAttribute("aria-describedby") ?? "").split(" ").map((id) => document.getElementById(id)).filter(Boolean).map(said).join(" "));
  const seen = (element) => element.checkVisibility({ visibilityProperty: true }) && element.getClientRects().length > 0;
  // A dialog shuts off what lies behind it; a list or a menu may float above the dialog.
  const dialogs = [...document.querySelectorAll(roles.dialog)].filter((one) => one.closest(".dlg") && seen(one));
  const top = dialogs.at(-1);
  const reachable = (element) => !top || top.contains(element) || element.closest("[role=listbox], [role=menu], .toast, [role=status]") !== null;
  const fits = (text) => (wanted ? wanted.test(text) : text === name);
  const found = [...document.querySelectorAll(roles[role])].filter((element) => seen(element) && (!focused || element === document.activeElement) && (!shut || (element.ariaDisabled === "true" && new RegExp(shut, "u").test(whyOf(element)))) && reachable(element) && fits(nameOf(element)));
  // Of texts inside each other the innermost is meant.
  return (role === "text" ? found.at(-1) : found[0]) ?? null;
}
