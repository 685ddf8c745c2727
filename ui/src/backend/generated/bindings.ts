// Written by Rust (kansli-api). Do not edit by hand.

/** Why a command did not happen. */
export interface CommandError {
  code: "refused" | "notFound" | "stale" | "invalid" | "damaged" | "unreachable" | "fault";
  message: string;
  where?: string | null;
  hint?: string | null;
  rule?: string | null;
}

export interface RecentWorkspace {
  path: string;
  name: string;
}

export interface WorkspaceStatus {
  state: "none" | "locked" | "open";
  path?: string | null;
  name?: string | null;
  demo: boolean;
  recent: RecentWorkspace[];
  keyStoreAvailable: boolean;
  /** The year to show first. */
  year?: number | null;
  /** Today by the program's clock, ISO. */
  today?: string | null;
  user?: { name: string; detail?: string | null } | null;
}

export interface WorkspaceSettings {
  ownOrganisation?: string;
  rotationAnchorYear?: number;
  rotationAnchorSideStrategic?: "sks" | "authorities";
}

export interface WorkspaceCreate {
  path?: string;
  name: string;
  passphrase?: string;
  remember: boolean;
  demo: boolean;
  settings?: WorkspaceSettings;
}

export interface UndoStatus {
  undo?: string | null;
  redo?: string | null;
}

export interface SearchHit {
  kind: string;
  id: string;
  title: string;
  detail?: string | null;
  meeting?: string | null;
}

export interface Commands {
  workspace_status: [Record<string, never>, WorkspaceStatus];
  workspace_create: [WorkspaceCreate, WorkspaceStatus];
  workspace_open: [{ path: string; passphrase?: string; remember: boolean }, WorkspaceStatus];
  workspace_close: [Record<string, never>, WorkspaceStatus];
  undo_status: [Record<string, never>, UndoStatus];
  undo: [Record<string, never>, UndoStatus];
  redo: [Record<string, never>, UndoStatus];
  overview_get: [{ year: number }, { near: NearMeeting[] }];
  search: [{ query: string; limit?: number }, { hits: SearchHit[] }];
}

export interface NearMeeting {
  id: string;
  shortName: string;
  day: string;
  body: "strategic" | "tactical";
}
