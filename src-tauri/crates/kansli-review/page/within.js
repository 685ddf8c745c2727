// Within the program: the page stands in a frame that keeps nothing, saves nothing and opens nothing. It hands what is
// written to the window around it, which does that, and hears how it went.

/** Whether the page stands within the program. */
const within = () => facts.within !== undefined;

/** Tells the window around. */
const handOut = (what) => parent.postMessage({ kansli: "review", ...what }, "*");

/** What is to be done when the window says that the answer was saved. */
let whenSaved;

function beginWithin() {
  document.documentElement.classList.add("within");
  addEventListener("message", ({ source, data }) => {
    if (source !== parent || data?.kansli !== "review") return;
    if (data.kept !== undefined) {
      keptState = data.kept ? "kept-at" : "not-kept-program";
      showKept();
    }
    if (typeof data.saved === "string") whenSaved?.(data.saved);
  });
  // The page has no address of its own: ways within it are gone by hand, files are opened by the program.
  document.addEventListener("click", (event) => {
    const link = event.target.closest?.("a[href]");
    if (!link) return;
    event.preventDefault();
    const address = link.getAttribute("href");
    if (link.hasAttribute("download")) handOut({ paper: { name: link.getAttribute("download"), bytes: address.slice(address.indexOf(",") + 1) } });
    if (!address.startsWith("#")) return;
    const place = document.getElementById(address.slice(1));
    if (!place) return;
    if (place.matches("details")) place.open = true;
    place.scrollIntoView();
    place.focus({ preventScroll: true });
  });
}
