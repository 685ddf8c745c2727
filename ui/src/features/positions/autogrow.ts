/** Lets a text area be as tall as its text, where the browser cannot do so itself. */
export function autogrow(field: HTMLTextAreaElement): (() => void) | undefined {
  if (CSS.supports("field-sizing", "content")) return undefined;
  const fit = () => {
    field.style.height = "auto";
    field.style.height = `${field.scrollHeight}px`;
  };
  fit();
  field.addEventListener("input", fit);
  const watch = new ResizeObserver(fit);
  watch.observe(field.parentElement ?? field);
  return () => {
    watch.disconnect();
    field.removeEventListener("input", fit);
  };
}
