/**
 * Showing PDF pages with pdf.js. Loaded when first needed; the worker is a file of our own, and
 * the fonts come out of the documents themselves.
 */
import type { PDFDocumentProxy, PDFPageProxy, PDFWorker } from "pdfjs-dist";
import workerUrl from "pdfjs-dist/legacy/build/pdf.worker.min.mjs?url";

type Library = typeof import("pdfjs-dist");
let loading: Promise<Library> | undefined;
/** One for all documents: beginning one takes longer than drawing a page. */
let worker: PDFWorker | undefined;

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
  /** How wide its first page is, in points. */
  width: number;
  page(number: number): Promise<PDFPageProxy>;
  close(): void;
}

/** Opens a document. The bytes are handed over to the worker. */
export async function openPdf(bytes: Uint8Array): Promise<OpenPdf> {
  const pdfjs = await library();
  worker ??= new pdfjs.PDFWorker();
  const task = pdfjs.getDocument({ data: bytes, worker, useWorkerFetch: false, enableXfa: false });
  const document: PDFDocumentProxy = await task.promise;
  const { width } = (await document.getPage(1)).getViewport({ scale: 1 });
  return {
    pages: document.numPages,
    width,
    page: (number) => document.getPage(number),
    close: () => void task.destroy(),
  };
}

/**
 * Draws a page, sharp on this screen, with its text over it to select and to be read aloud. What the sheet shows is
 * replaced when both are whole, unless the sheet is to show something else by then.
 */
export async function drawPage(page: PDFPageProxy, sheet: HTMLElement, scale: number, gone: () => boolean): Promise<void> {
  const pdfjs = await library();
  const viewport = page.getViewport({ scale });
  const ratio = Math.min(devicePixelRatio || 1, 3);
  const canvas = document.createElement("canvas");
  canvas.width = Math.floor(viewport.width * ratio);
  canvas.height = Math.floor(viewport.height * ratio);
  canvas.setAttribute("aria-hidden", "true");
  const text = document.createElement("div");
  text.className = "pdf-text";
  text.style.setProperty("--total-scale-factor", String(scale));
  const layer = new pdfjs.TextLayer({ textContentSource: await page.getTextContent({ includeMarkedContent: true }), container: text, viewport });
  await Promise.all([layer.render(), page.render({ canvas, viewport, transform: [ratio, 0, 0, ratio, 0, 0] }).promise]);
  if (gone()) return;
  reservePage(page, sheet, scale);
  sheet.replaceChildren(canvas, text);
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
