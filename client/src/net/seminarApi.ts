// The server's HTTP door for seminars: preparing, copying, deleting, taking the data home. No Colyseus in here.
import type { OpenedSeminar, OpenSeminar, SeminarFront } from "@freeze/shared/net";
import { type Answer, ask, askFile } from "./api.ts";

const at = (code: string): string => `/api/seminars/${encodeURIComponent(code)}`;

export const openSeminar = (wish: OpenSeminar): Promise<Answer<OpenedSeminar>> =>
  ask("/api/seminars", { body: wish });

/** What anybody with the code may know. */
export const lookAtSeminar = (code: string): Promise<Answer<SeminarFront>> => ask(at(code));

/** The same setup and list under a new code and a new key. */
export const copySeminar = (code: string, key: string): Promise<Answer<OpenedSeminar>> =>
  ask(`${at(code)}/copy`, { body: {}, key });

/** For good: tables, names, saves. */
export const deleteSeminar = (code: string, key: string): Promise<Answer<unknown>> =>
  ask(at(code), { method: "DELETE", key });

/** The zip of tables and saved games; names only where asked for. */
export const exportSeminar = (
  code: string,
  { key, names }: { readonly key: string; readonly names: boolean },
): Promise<Answer<Blob>> => askFile(`${at(code)}/export${names ? "?names=1" : ""}`, { key });
