// The server's HTTP door for seminars: preparing, copying, deleting, taking the data home. No Colyseus in here.
import type { SeminarFront } from "@freeze/shared/net";
import { type Answer, ask } from "./api.ts";

const at = (code: string): string => `/api/seminars/${encodeURIComponent(code)}`;

/** What anybody with the code may know. */
export const lookAtSeminar = (code: string): Promise<Answer<SeminarFront>> => ask(at(code));
