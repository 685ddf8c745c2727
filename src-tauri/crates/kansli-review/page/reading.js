// Reading: which item one is at, papers that fold, and what is printed.

function beginReading() {
  const links = new Map(findAll(".contents a").map((link) => [link.hash.slice(1), link]));
  const seen = new Set();
  const watch = new IntersectionObserver((changes) => {
    for (const { target, isIntersecting } of changes) isIntersecting ? seen.add(target.id) : seen.delete(target.id);
    const here = [...links.keys()].find((id) => seen.has(id));
    if (here === undefined) return;
    for (const [id, link] of links) id === here ? link.setAttribute("aria-current", "location") : link.removeAttribute("aria-current");
    keepInSight(links.get(here));
  }, { rootMargin: "-90px 0px -60% 0px" });
  for (const id of links.keys()) watch.observe(document.getElementById(id));

  for (const part of findAll("[data-fold].paper")) part.open = false;
  const unfold = () => {
    const target = location.hash.length > 1 && document.getElementById(decodeURIComponent(location.hash.slice(1)));
    if (target && target.matches("details")) target.open = true;
  };
  addEventListener("hashchange", unfold);
  document.addEventListener("click", ({ target }) => {
    const link = target.closest?.("a[href^='#b']");
    const paper = link && find(link.getAttribute("href"));
    if (paper) paper.open = true;
  });
  unfold();
  beginPapers();
}

/** A paper as it looks, in a tab of its own: browsers show what has an address, and show no page of data. */
function beginPapers() {
  for (const button of findAll("[data-open-file]")) {
    button.hidden = within();
    button.addEventListener("click", () => {
      const { href } = find("a[download]", button.parentElement);
      const address = URL.createObjectURL(new Blob([fromBase64(href.slice(href.indexOf(",") + 1))], { type: "application/pdf" }));
      open(address, "_blank", "noopener");
      setTimeout(() => URL.revokeObjectURL(address), 600_000);
    });
  }
}

/** Moves the list of items, and only that, so that the link can be seen. */
function keepInSight(link) {
  const list = link.closest(".contents");
  const [box, frame] = [link.getBoundingClientRect(), list.getBoundingClientRect()];
  if (box.top < frame.top + 30) list.scrollTop += box.top - frame.top - 30;
  else if (box.bottom > frame.bottom - 16) list.scrollTop += box.bottom - frame.bottom + 16;
}
