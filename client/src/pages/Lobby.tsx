import type { LobbyView } from "@freeze/shared/net";
import { ROLES, type Role } from "@freeze/shared/rules";
import { useSignal } from "@preact/signals";
import { useEffect } from "preact/hooks";
import { t } from "../model/language.ts";
import type { LiveTable } from "../model/source.ts";
import { tableLink, watches } from "../net/keys.ts";
import { Button } from "../ui/Button.tsx";
import { CopyButton } from "../ui/CopyButton.tsx";
import { Tabs } from "../ui/Tabs.tsx";
import { Brief } from "./Brief.tsx";
import { ConnectionLine } from "./ConnectionLine.tsx";
import { FiveMinutes } from "./FiveMinutes.tsx";
import { Frame } from "./Frame.tsx";
import { QrCode } from "./QrCode.tsx";
import { Quiz } from "./Quiz.tsx";
import { Seats } from "./Seats.tsx";
import { tell } from "./tell.ts";

/** Before the match: who sits where, and what there is to read. */
export function Lobby({ table }: { table: LiveTable }) {
  const lobby = table.lobby.value;
  const me = table.me.value;
  // While people read, the parts of the match arrive.
  useEffect(() => {
    const timer = setTimeout(() => void import("./TablePage.tsx"), 1200);
    return () => clearTimeout(timer);
  }, []);
  if (!lobby) return null;
  const solo = isSolo(lobby, table);
  return (
    <Frame tools={<ConnectionLine table={table} />}>
      <main id="main" class="page lobby" tabIndex={-1}>
        <header class="lobby-head">
          <p class="eyebrow">
            {t(`scenario.${lobby.scenario}`)} · {t(`open.layout.${lobby.layout}`)} ·{" "}
            {t(`open.rules.${lobby.ruleset}`)}
          </p>
          <h1 tabIndex={-1}>{me.role ? t(`lobby.as.${me.role}`) : t("lobby.title")}</h1>
        </header>
        <div class="lobby-main">
          <Seats table={table} lobby={lobby} />
          <Reading table={table} lobby={lobby} role={me.role} />
        </div>
        <aside class="lobby-side" aria-label={t("lobby.match")}>
          <Begin table={table} lobby={lobby} solo={solo} />
          {solo ? null : <Invite code={lobby.code} />}
          <WayBack link={table.rejoinLink} />
        </aside>
      </main>
    </Frame>
  );
}

/** One person and three bots: nobody to wait for or to invite. */
const isSolo = (lobby: LobbyView, table: LiveTable): boolean =>
  table.me.value.role !== null &&
  ROLES.every((role) => role === table.me.value.role || lobby.seats[role].kind === "bot");

const PAGES = ["brief", "card", "quiz"] as const;

interface ReadingProps {
  table: LiveTable;
  lobby: LobbyView;
  role: Role | null;
}

function Reading({ table, lobby, role }: ReadingProps) {
  const page = useSignal<(typeof PAGES)[number]>("brief");
  return (
    <section class="reading" aria-labelledby="reading-title">
      <h2 id="reading-title" class="unseen">
        {t("lobby.reading")}
      </h2>
      <Tabs
        label={t("lobby.reading")}
        tabs={PAGES.map((key) => ({ key, label: t(`lobby.${key}`) }))}
        value={page.value}
        onChange={(next) => (page.value = next)}
      >
        {page.value === "brief" ? (
          <Brief table={table} scenario={lobby.scenario} role={role} hand={null} />
        ) : page.value === "card" ? (
          <FiveMinutes />
        ) : (
          <Quiz code={lobby.code} />
        )}
      </Tabs>
    </section>
  );
}

interface BeginProps {
  table: LiveTable;
  lobby: LobbyView;
  solo: boolean;
}

/** Ready, and for the host: begin. */
function Begin({ table, lobby, solo }: BeginProps) {
  const { role, host } = table.me.value;
  const ready = role !== null && lobby.seats[role].ready;
  const empty = ROLES.filter((one) => lobby.seats[one].kind === "empty").length;
  const say = (next: boolean) => tell(table.ask({ name: "lobbyReady", payload: { ready: next } }));
  if (solo) {
    return (
      <section class="card begin">
        <p class="begin-why">{t("lobby.start.soloText")}</p>
        <Button kind="primary" size="large" onClick={() => void say(true)}>
          {t("lobby.start.solo")}
        </Button>
      </section>
    );
  }
  return (
    <section class="card begin">
      {role === null ? (
        <p>{t(watches(table.code) ? "lobby.watching" : "lobby.ready.spectator")}</p>
      ) : (
        <>
          <p class="begin-why">{t("lobby.ready.hint")}</p>
          <Button
            kind={ready ? "plain" : "primary"}
            size="large"
            aria-pressed={ready}
            onClick={() => void say(!ready)}
          >
            {ready ? `✓ ${t("lobby.notReady")}` : t("lobby.ready")}
          </Button>
        </>
      )}
      {host || table.mayHost ? (
        <div class="host-row">
          <p class="hint">{t("lobby.host")}</p>
          <Button onClick={() => void tell(table.host("start", true))}>
            {empty > 0 ? t("lobby.start.bots", { count: empty }) : t("lobby.start")}
          </Button>
        </div>
      ) : null}
      <p class="hint">{t("lobby.spectators", { count: lobby.spectators })}</p>
    </section>
  );
}

function Invite({ code }: { code: string }) {
  const link = tableLink(code);
  return (
    <section class="card invite" aria-labelledby="invite-title">
      <h2 id="invite-title">{t("lobby.invite")}</h2>
      <p class="hint">{t("lobby.invite.text")}</p>
      <div class="invite-row">
        <div>
          <p class="big-code">
            <span class="unseen">{t("lobby.code")} </span>
            {code}
          </p>
          <CopyButton text={link} label={t("lobby.copyLink")} />
        </div>
        <QrCode text={link} label={t("lobby.qr")} />
      </div>
    </section>
  );
}

function WayBack({ link }: { link: string }) {
  return (
    <section class="card way-back" aria-labelledby="back-title">
      <h2 id="back-title">{t("lobby.rejoin")}</h2>
      <p class="hint">{t("lobby.rejoin.text")}</p>
      <CopyButton text={link} label={t("lobby.rejoin.copy")} />
    </section>
  );
}
