import type { ComponentType } from "preact";
import { useEffect, useMemo, useState } from "preact/hooks";
import { useSeminarBehind } from "../classroom/atTable.ts";
import { StudentContext, type StudentLine } from "../classroom/context.ts";
import { lang, needWholeText, t } from "../model/language.ts";
import type { LiveTable } from "../model/source.ts";
import { dropToken, keepToken, tokenOf } from "../net/keys.ts";
import { navigate, rewrite } from "../router.ts";
import { Button } from "../ui/Button.tsx";
import { Frame } from "./Frame.tsx";
import { Join } from "./Join.tsx";
import { Lobby } from "./Lobby.tsx";
import { Waiting } from "./Waiting.tsx";

/** /t/CODE: the join page for strangers, the lobby or the match for those who have a key. */
export function TableRoute({ code, token }: { code: string; token: string }) {
  const [key, setKey] = useState<string | null>(() => token || tokenOf(code));
  useEffect(() => {
    if (!token) return;
    keepToken(code, token);
    rewrite(`/t/${code}`);
    setKey(token);
  }, [code, token]);
  const joined = (fresh: string) => {
    keepToken(code, fresh);
    setKey(fresh);
  };
  const forget = () => {
    dropToken(code);
    setKey(null);
  };
  if (!key) return <Join code={code} onJoined={joined} />;
  return <Connected key={key} code={code} token={key} onToken={joined} onForget={forget} />;
}

interface ConnectedProps {
  code: string;
  token: string;
  /** The same person has a new key to this table. */
  onToken: (token: string) => void;
  onForget: () => void;
}

function Connected({ code, token, onToken, onForget }: ConnectedProps) {
  const [table, setTable] = useState<LiveTable | null>(null);
  useEffect(() => {
    let open: LiveTable | null = null;
    let here = true;
    void Promise.all([import("../net/liveTable.ts"), needWholeText()]).then(
      ([{ openLiveTable }]) => {
        if (!here) return;
        open = openLiveTable(code, token);
        setTable(open);
      },
    );
    return () => {
      here = false;
      open?.close();
    };
  }, [code, token]);
  if (!table) return <Waiting text={t("net.connecting")} />;
  return <Stage table={table} {...{ code, token, onToken, onForget }} />;
}

/** Lobby or match, as the table stands; in a seminar, with all that is the seminar's. */
function Stage(props: ConnectedProps & { table: LiveTable }) {
  const { table, token, onForget } = props;
  const line = useSeminarBehind(table, token);
  const loss = table.loss.value;
  const lobby = table.lobby.value;
  const spoken = lang.value;
  const connected = table.connection.value === "online";
  useEffect(() => {
    if (connected && table.me.peek().lang !== spoken) {
      void table.ask({ name: "lang", payload: { lang: spoken } });
    }
  }, [spoken, connected, table]);
  if (line && (loss || line.loss.value)) return <Away {...props} line={line} />;
  if (loss) return <Lost table={table} onForget={onForget} />;
  if (!lobby) return <Waiting text={t(`net.${table.connection.value}`)} />;
  if (lobby.stage === "lobby") {
    return line ? <SeminarTable table={table} line={line} /> : <Lobby table={table} />;
  }
  return (
    <StudentContext.Provider value={line}>
      <Match table={table} />
    </StudentContext.Provider>
  );
}

/** How long the server has to seat somebody anew. Milliseconds. */
const RESEAT_MS = 400;

/** The seminar's own pages come with the first table of one. */
const loadSeminar = async () => {
  const [{ SeminarLobby }, { Elsewhere }] = await Promise.all([
    import("../classroom/SeminarLobby.tsx"),
    import("../classroom/Elsewhere.tsx"),
  ]);
  return { SeminarLobby, Elsewhere };
};

function useSeminarPages() {
  const [pages, setPages] = useState<Awaited<ReturnType<typeof loadSeminar>> | null>(null);
  useEffect(() => void loadSeminar().then(setPages), []);
  return pages;
}

function SeminarTable({ table, line }: { table: LiveTable; line: StudentLine }) {
  const pages = useSeminarPages();
  return pages ? <pages.SeminarLobby table={table} line={line} /> : <Waiting />;
}

/** The seat went somewhere else: to another device, or to another table, which the seminar tells. */
function Away(props: ConnectedProps & { table: LiveTable; line: StudentLine }) {
  const { table, line, onToken, onForget } = props;
  const pages = useSeminarPages();
  const away = table.loss.value;
  const reseated = line.loss.value === null && (away === "moved" || away === "badToken");
  useEffect(() => {
    if (!reseated) return;
    // Another seat at this table, as far as this page has heard: another table would change the page.
    const timer = setTimeout(table.retry, RESEAT_MS);
    return () => clearTimeout(timer);
  }, [reseated, table]);
  const loss = line.loss.value ?? away;
  if (!pages || !loss || loss === "moved" || reseated) {
    return <Waiting text={t("net.connecting")} />;
  }
  const retry = () => {
    line.retry();
    table.retry();
  };
  return <pages.Elsewhere {...{ loss, onToken, onForget, code: line.code, onRetry: retry }} />;
}

/** The match comes as a part of its own, with everything that draws and plays it. */
const loadMatch = () => import("./TablePage.tsx").then((module) => module.TablePage);

function Match({ table }: { table: LiveTable }) {
  const [page, setPage] = useState<{ readonly of: ComponentType<{ table: LiveTable }> } | null>(
    null,
  );
  useEffect(() => void loadMatch().then((of) => setPage({ of })), []);
  return page ? <page.of table={table} /> : <Waiting />;
}

function Lost({ table, onForget }: { table: LiveTable; onForget: () => void }) {
  const loss = useMemo(() => table.loss.peek() ?? "gone", [table]);
  return (
    <Frame>
      <main id="main" class="page narrow" tabIndex={-1}>
        <h1 tabIndex={-1}>{t(`net.loss.${loss}`)}</h1>
        <p class="lead">{t(`net.loss.${loss}.text`)}</p>
        <p class="row">
          {loss === "oldClient" ? (
            <Button kind="primary" onClick={() => location.reload()}>
              {t("net.reload")}
            </Button>
          ) : (
            <Button kind="primary" onClick={table.retry}>
              {t(loss === "replaced" ? "net.here" : "net.again")}
            </Button>
          )}
          {loss === "badToken" ? <Button onClick={onForget}>{t("net.joinAnew")}</Button> : null}
          <Button kind="quiet" onClick={() => navigate("/")}>
            {t("ui.home")}
          </Button>
        </p>
      </main>
    </Frame>
  );
}
