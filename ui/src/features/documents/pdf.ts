/**
 * Showing PDF pages with pdf.js. Loaded when first needed; the worker is a file of our own, and
 * the fonts come out of the documents themselves.
 */
import type { PDFDocumentProxy, PDFPageProxy } from "pdfjs-dist";
import workerUrl from "pdfjs-dist/legacy/build/pdf.worker.min.mjs?url";

type Library = typeof import("pdfjs-dist");
let loading: Promise<Library> | undefined;

function library(): Promise<Library> {
  loading ??= import("pdfjs-dist/legacy/build/pdf.mjs").then((loaded) => {
    loaded.GlobalWorkerOptions.workerSrc = workerUrl;
    return loaded;
  });
  return loading;
}

/** A document that is open. Close it when it leaves the screen. */
export interface OpenPdf {
  pages: number;
  page(number: number): Promise<PDFPageProxy>;
  close(): void;
}

/** Opens a document. The bytes are handed over to the worker. */
export async function openPdf(bytes: Uint8Array): Promise<OpenPdf> {
  const pdfjs = await library();
  const task = pdfjs.getDocument({ data: bytes, useWorkerFetch: false, enableXfa: false });
  const document: PDFDocumentProxy = await task.promise;
  return {
    pages: document.numPages,
    page: (number) => document.getPage(number),
    close: () => void task.destroy(),
  };
}

/** Draws a page, sharp on this screen, with its text over it to select and to be read aloud. */
export async function drawPage(page: PDFPageProxy, sheet: HTMLElement, scale: number): Promise<void> {
  const pdfjs = await library();
  const viewport = page.getViewport({ scale });
  const ratio = Math.min(devicePixelRatio || 1, 3);
  const canvas = document.createElement("canvas");
  canvas.width = Math.floor(viewport.width * ratio);
  canvas.height = Math.floor(viewport.height * ratio);
  canvas.setAttribute("aria-hidden", "true");
  const text = document.createElement("div");
  text.className = "pdf-text";
  sheet.style.width = `${viewport.width}px`;
  sheet.style.height = `${viewport.height}px`;
  sheet.style.setProperty("--total-scale-factor", String(scale));
  await page.render({ canvas, viewport, transform: [ratio, 0, 0, ratio, 0, 0] }).promise;
  sheet.replaceChildren(canvas, text);
  const layer = new pdfjs.TextLayer({ textContentSource: await page.getTextContent({ includeMarkedContent: true }), container: text, viewport });
  await layer.render();
}

/** Draws a page small, as a picture only. */
export async function drawSmall(page: PDFPageProxy, canvas: HTMLCanvasElement, width: number): Promise<void> {
  const ratio = Math.min(devicePixelRatio || 1, 2);
  const viewport = page.getViewport({ scale: (width * ratio) / page.getViewport({ scale: 1 }).width });
  canvas.width = Math.floor(viewport.width);
  canvas.height = Math.floor(viewport.height);
  await page.render({ canvas, viewport }).promise;
}

/** Sets the size a page will have, so that the scroll bar is right before it is drawn. */
export function reservePage(page: PDFPageProxy, sheet: HTMLElement, scale: number): void {
  const { width, height } = page.getViewport({ scale });
  sheet.style.width = `${width}px`;
  sheet.style.height = `${height}px`;
}
