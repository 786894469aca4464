import "./css/wall.css";
import type { WallTable, WallView } from "@freeze/shared/net";
import { useSignal } from "@preact/signals";
import { useEffect } from "preact/hooks";
import { t } from "../model/language.ts";
import type { SeminarLine } from "../net/SeminarLine.ts";
import markUrl from "../pages/art/mark.svg";
import { QrCode } from "../pages/QrCode.tsx";
import { clockText } from "../pages/TableHeader.tsx";
import { Waiting } from "../pages/Waiting.tsx";
import { LostSeminar } from "./console/LostSeminar.tsx";
import { doorLink, spelled } from "./kept.ts";
import { useWallLine } from "./useLine.ts";

/** What the projector shows: never a name or a secret unless the instructor has switched it on. */
export function Wall({ code }: { code: string }) {
  const line = useWallLine(code);
  const view = line.view.value;
  if (line.loss.value) return <LostSeminar line={line} />;
  if (!view) return <Waiting text={t(`net.${line.connection.value}`)} />;
  const gathering = view.stage === "gathering";
  return (
    <div class="wall" data-stage={view.stage}>
      <header class="wall-head">
        <img src={markUrl} alt="" width={40} height={40} />
        <h1 tabIndex={-1}>{view.title}</h1>
        {gathering ? null : <span class="wall-code-small">{spelled(view.code)}</span>}
      </header>
      <main id="main" class="wall-main" tabIndex={-1}>
        {gathering ? <Door view={view} /> : <StageNow view={view} line={line} />}
      </main>
      <Names names={view.names} />
      <Tables tables={Object.values(view.tables)} />
      {view.line ? <p class="wall-line">{view.line}</p> : null}
    </div>
  );
}

/** The way in, and how many have found it. */
function Door({ view }: { view: WallView }) {
  const { joined, seated, expected } = view;
  return (
    <div class="wall-door">
      <div class="wall-way">
        <p class="wall-step">{t("seminar.wall.goto")}</p>
        <p class="wall-address">{location.host}</p>
        <p class="wall-step">{t("seminar.wall.code")}</p>
        <p class="wall-code">
          <span>{view.code.slice(0, 3)}</span> <span>{view.code.slice(3)}</span>
        </p>
        <p class="wall-count" role="status">
          {t(expected > 0 ? "seminar.wall.joinedOf" : "seminar.wall.joined", { joined, expected })}
          {seated > 0 ? ` · ${t("seminar.wall.seated", { seated })}` : ""}
        </p>
      </div>
      <QrCode text={doorLink(view.code)} label={t("seminar.qr")} />
    </div>
  );
}

/** The stage, its clock, and what everybody does now. */
function StageNow({ view, line }: { view: WallView; line: SeminarLine<WallView> }) {
  const now = useSignal(line.serverNow());
  useEffect(() => {
    const timer = setInterval(() => (now.value = line.serverNow()), 500);
    return () => clearInterval(timer);
  }, [line, now]);
  const left = view.stageEndsAt === null ? null : view.stageEndsAt - now.value;
  return (
    <div class="wall-stage" data-paused={view.pausedAll}>
      <p class="wall-stage-name">{t(`seminar.stage.${view.stage}`)}</p>
      {view.pausedAll ? (
        <p class="wall-paused">{t("match.paused")}</p>
      ) : left === null ? null : (
        <p class="wall-clock" data-state={left < 60_000 ? "soon" : "calm"}>
          <time role="timer">{left > 0 ? clockText(left) : t("match.overtime")}</time>
        </p>
      )}
      <p class="wall-do">
        {t(view.pausedAll ? "seminar.wall.do.paused" : `seminar.wall.do.${view.stage}`)}
      </p>
    </div>
  );
}

function Names({ names }: { names: readonly string[] }) {
  if (names.length === 0) return null;
  return (
    <ul class="wall-names" aria-label={t("seminar.wall.here")}>
      {names.map((name) => (
        <li key={name}>{name}</li>
      ))}
    </ul>
  );
}

/** Rows of the same length, five tables in a row at most as long as there are few. */
function columnsFor(tables: number): number {
  const widest = tables <= 10 ? 5 : tables <= 24 ? 6 : 10;
  return Math.ceil(tables / Math.ceil(tables / widest));
}

/** Numbers of tables and how they stand; nobody's name, nobody's secret. */
function Tables({ tables }: { tables: readonly WallTable[] }) {
  if (tables.length === 0) return null;
  return (
    <ul
      class="wall-tables"
      aria-label={t("seminar.main.tables")}
      style={{ "--columns": columnsFor(tables.length) }}
    >
      {[...tables]
        .sort((a, b) => a.number - b.number)
        .map((table) => (
          <li key={table.number} data-over={table.over}>
            <b>{table.number}</b>
            <span>
              {table.over
                ? t("phase.over")
                : table.round === 0
                  ? t("seminar.tile.lobby")
                  : t("seminar.wall.table", {
                      round: table.round,
                      phase: t(`phase.${table.phase}`),
                    })}
            </span>
            <span class="wall-bar" aria-hidden="true">
              <i style={{ width: `${table.tension}%` }} />
            </span>
            <small>
              {t("seminar.wall.numbers", {
                tension: Math.round(table.tension),
                deals: table.deals,
              })}
            </small>
          </li>
        ))}
    </ul>
  );
}
