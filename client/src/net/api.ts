// The server's HTTP door: opening and joining tables, saves. No Colyseus in here, so that home and join stay light.
import type {
  BriefPapers,
  JoinedTable,
  JoinTable,
  LobbyView,
  OpenedTable,
  OpenTable,
} from "@freeze/shared/net";
import type { Lang } from "@freeze/shared/text";
import { t } from "../model/language.ts";

export type Answer<T> =
  | { readonly ok: true; readonly value: T }
  /** `code` is a refusal of the server, or "offline". The sentence can be shown as it is. */
  | { readonly ok: false; readonly code: string; readonly sentence: string };

export const openTable = (wish: OpenTable): Promise<Answer<OpenedTable>> =>
  ask("/api/tables", { body: wish });

export const joinTable = (code: string, wish: JoinTable): Promise<Answer<JoinedTable>> =>
  ask(`/api/tables/${encodeURIComponent(code)}/join`, { body: wish });

/** What the public may know of a table before joining it. */
export const lookAtTable = (code: string): Promise<Answer<LobbyView>> =>
  ask(`/api/tables/${encodeURIComponent(code)}`);

/** What the holder of a seat alone may read of its brief. */
export const askBrief = (
  code: string,
  who: { readonly token: string; readonly lang: Lang },
): Promise<Answer<BriefPapers>> =>
  ask(`/api/tables/${encodeURIComponent(code)}/brief?${new URLSearchParams(who)}`);

/** Where the saved game of a table is found. A seat's token opens its own view while the match runs. */
export const saveUrl = (code: string, token: string | null): string =>
  `/api/tables/${encodeURIComponent(code)}/save${token ? `?token=${encodeURIComponent(token)}` : ""}`;

export async function fetchSave(code: string, token: string | null): Promise<Answer<string>> {
  try {
    const response = await fetch(saveUrl(code, token));
    const text = await response.text();
    return response.ok ? { ok: true, value: text } : refusalOf(text, response.status);
  } catch {
    return offline();
  }
}

/** What goes along with a request; with a body it is a POST unless `method` says otherwise. */
export interface Asked {
  readonly body?: object;
  readonly method?: "POST" | "DELETE";
  /** Sent as the bearer of the request. */
  readonly key?: string;
}

/** One request to this server's own HTTP door. */
export const ask = <T>(url: string, asked: Asked = {}): Promise<Answer<T>> =>
  reply(url, asked, async (response) => {
    const text = await response.text();
    return (text === "" ? undefined : JSON.parse(text)) as T;
  });

/** The same for what is no JSON. */
export const askFile = (url: string, asked: Asked): Promise<Answer<Blob>> =>
  reply(url, asked, (response) => response.blob());

async function reply<T>(
  url: string,
  { body, method, key }: Asked,
  read: (response: Response) => Promise<T>,
): Promise<Answer<T>> {
  try {
    const response = await fetch(url, {
      method: method ?? (body ? "POST" : "GET"),
      headers: {
        "content-type": "application/json",
        "accept-language": document.documentElement.lang,
        ...(key ? { authorization: `Bearer ${key}` } : {}),
      },
      ...(body ? { body: JSON.stringify(body) } : {}),
    });
    if (!response.ok) return refusalOf(await response.text(), response.status);
    return { ok: true, value: await read(response) };
  } catch {
    return offline();
  }
}

const offline = <T>(): Answer<T> => ({ ok: false, code: "offline", sentence: t("net.offline") });

function refusalOf<T>(text: string, status: number): Answer<T> {
  const said = readRefusal(text);
  const code = said.code ?? (status === 404 ? "noSuchTable" : "offline");
  return { ok: false, code, sentence: said.sentence ?? t("net.trouble") };
}

/** What the server says of its no: a code, and a sentence in the language asked for. */
function readRefusal(text: string): { readonly code?: string; readonly sentence?: string } {
  try {
    return (JSON.parse(text) ?? {}) as { code?: string; sentence?: string };
  } catch {
    return {};
  }
}
