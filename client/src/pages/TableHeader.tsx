import { ROLES } from "@freeze/shared/rules";
import { useSignal } from "@preact/signals";
import type { ComponentChildren } from "preact";
import { useEffect } from "preact/hooks";
import { t } from "../model/language.ts";
import type { TableSource } from "../model/source.ts";
import { RoleBadge } from "../ui/Flag.tsx";
import { announce } from "../ui/Toast.tsx";
import markUrl from "./art/mark.svg";

interface Props {
  source: TableSource;
  children: ComponentChildren;
}

/** The strip above the table: whose eyes, which moment, how to do more. */
export function TableHeader({ source, children }: Props) {
  const viewer = source.view.value?.viewer ?? "public";
  return (
    <header class="table-head">
      <h1 class="unseen">{t("match.map")}</h1>
      <a class="brand" href="/" aria-label="Freeze for Freeze">
        <img src={markUrl} alt="" width={24} height={24} />
        <span class="wide-only">Freeze for Freeze</span>
      </a>
      {children}
      <div class="head-role">
        {viewer === "public" ? (
          source.mode === "live" && <span class="watching">{t("match.watching")}</span>
        ) : (
          <>
            <span class="wide-only">
              <RoleBadge role={viewer} />
            </span>
            <span class="narrow-only">
              <RoleBadge role={viewer} short />
            </span>
          </>
        )}
      </div>
    </header>
  );
}

/** Round, phase, clock, who is waited for. */
export function Now({ source }: { source: TableSource }) {
  const board = source.view.value?.board;
  if (!board) return <div class="now" />;
  const { layout } = board.facts;
  const open = layout.roundsMin !== layout.roundsMax;
  const waiting = ROLES.filter((role) => !board.ready[role]);
  const names = waiting.map((role) => t(`role.${role}.short`)).join(", ");
  return (
    <dl class="now">
      <div>
        <dt>{t("match.round")}</dt>
        <dd>
          {board.round}
          <small>
            <span aria-hidden="true"> / {open ? `${layout.roundsMin}–` : ""}</span>
            <span class="unseen">
              {t(open ? "match.upTo" : "match.of", { rounds: layout.roundsMax })}
            </span>
            <span aria-hidden="true">{layout.roundsMax}</span>
          </small>
        </dd>
      </div>
      <div>
        <dt class="wide-only">{t("match.phase")}</dt>
        <dd>{t(`phase.${board.phase}`)}</dd>
      </div>
      {board.phase === "over" ? null : (
        <>
          <Clock source={source} />
          {source.mode === "live" ? (
            <div class="wide-only waiting-for">
              <dt>{t("match.ready")}</dt>
              <dd title={waiting.length > 0 ? t("match.waiting", { names }) : undefined}>
                {ROLES.length - waiting.length}
                <small> / {ROLES.length}</small>
              </dd>
            </div>
          ) : null}
        </>
      )}
    </dl>
  );
}

const TICK_MS = 250;
/** What is said aloud when so many milliseconds are left. */
const WARNINGS = [
  [60_000, "match.minute"],
  [10_000, "match.tenSeconds"],
] as const;
/** Below it the clock changes its colour, in seconds. */
const SOON = 30;

/** The time left, as calm as a clock can be. */
function Clock({ source }: { source: TableSource }) {
  const clock = source.view.value?.board.clock;
  const deadline = clock?.deadlineAt ?? 0;
  const now = useSignal(source.serverNow());
  const runs = clock?.deadlineAt != null && !clock.paused && source.mode === "live";
  useEffect(() => {
    if (!runs) return;
    const timer = setInterval(() => {
      const before = now.value;
      now.value = source.serverNow();
      for (const [left, words] of WARNINGS) {
        const moment = deadline - left;
        if (before < moment && now.value >= moment) announce(t(words));
      }
    }, TICK_MS);
    return () => clearInterval(timer);
  }, [runs, deadline, source, now]);
  if (!clock || source.mode === "replay") return null;
  if (clock.paused) {
    const left = clock.remainingMs === null ? "" : ` ${clockText(clock.remainingMs)}`;
    return (
      <div>
        <dt class="wide-only">{t("match.time")}</dt>
        <dd class="clock" data-state="paused">
          {t("match.paused")}
          {left}
        </dd>
      </div>
    );
  }
  if (clock.deadlineAt === null) return null;
  const left = Math.max(0, clock.deadlineAt - Math.max(now.value, source.serverNow()));
  return (
    <div>
      <dt class="wide-only">{t("match.time")}</dt>
      <dd class="clock" data-state={left <= SOON * 1000 ? "soon" : "calm"}>
        <time role="timer">{left > 0 ? clockText(left) : t("match.overtime")}</time>
      </dd>
    </div>
  );
}

/** 4:05, or 1:04:05 from an hour on, or days and hours from a day on. Started seconds count whole, started hours not. */
export function clockText(ms: number, say: typeof t = t): string {
  const all = Math.ceil(ms / 1000);
  const days = Math.floor(all / 86_400);
  if (days > 0) return say("match.daysLeft", { days, hours: Math.floor(all / 3600) % 24 });
  const two = (n: number) => String(n).padStart(2, "0");
  const [hours, minutes, seconds] = [Math.floor(all / 3600), Math.floor(all / 60) % 60, all % 60];
  return hours > 0 ? `${hours}:${two(minutes)}:${two(seconds)}` : `${minutes}:${two(seconds)}`;
}
