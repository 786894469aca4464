import type { ComponentType } from "preact";
import { useEffect, useMemo, useState } from "preact/hooks";
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
  return <Connected key={key} code={code} token={key} onForget={forget} />;
}

interface ConnectedProps {
  code: string;
  token: string;
  onForget: () => void;
}

function Connected({ code, token, onForget }: ConnectedProps) {
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
  return <Stage table={table} onForget={onForget} />;
}

/** Lobby or match, as the table stands. */
function Stage({ table, onForget }: { table: LiveTable; onForget: () => void }) {
  const loss = table.loss.value;
  const lobby = table.lobby.value;
  const spoken = lang.value;
  const connected = table.connection.value === "online";
  useEffect(() => {
    if (connected && table.me.peek().lang !== spoken) {
      void table.ask({ name: "lang", payload: { lang: spoken } });
    }
  }, [spoken, connected, table]);
  if (loss) return <Lost table={table} onForget={onForget} />;
  if (!lobby) return <Waiting text={t(`net.${table.connection.value}`)} />;
  if (lobby.stage === "lobby") return <Lobby table={table} />;
  return <Match table={table} />;
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
