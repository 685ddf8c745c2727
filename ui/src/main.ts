import "./styles/tokens.css";
import "./styles/base.css";
import "./styles/components.css";
import "./styles/frame.css";
import "./styles/print.css";
import { mount } from "svelte";
import AppFrame from "./App.svelte";
import type { Backend } from "./backend/backend";
import { HttpBackend } from "./backend/http";
import { TauriBackend } from "./backend/tauri";

/** In the program the way is Tauri; in a browser it is the development server. */
function backend(): Backend {
  return "__TAURI_INTERNALS__" in window ? new TauriBackend() : new HttpBackend();
}

const target = document.getElementById("app");
if (!target) throw new Error("index.html has no #app");
mount(AppFrame, { target, props: { backend: backend() } });
