import type { Mark } from "@freeze/shared/save";
import { useSignal } from "@preact/signals";
import { useEffect, useMemo } from "preact/hooks";
import { t } from "../model/language.ts";
import { clamp, type ReplayTable, stopAfter, stopBefore } from "../model/replayTable.ts";
import { Select } from "../ui/Field.tsx";
import { WhyButton } from "./WhyButton.tsx";

const SPEEDS = ["0.5", "1", "2", "4"] as const;
type Speed = (typeof SPEEDS)[number];
/** Milliseconds a step at speed 1. */
const STEP_MS = 1100;

/** Play, step, scrub, jump. Keys work wherever no field or list wants them. */
export function ReplayBar({ table }: { table: ReplayTable }) {
  const playing = useSignal(false);
  const speed = useSignal<Speed>("1");
  const moves = useMoves(table);
  const end = table.replay.length - 1;
  useEffect(() => {
    if (!playing.value) return;
    const timer = setInterval(() => {
      moves.forward();
      if (table.at.peek() >= end) playing.value = false;
    }, STEP_MS / Number(speed.value));
    return () => clearInterval(timer);
  }, [playing.value, speed.value, moves, end, playing, table]);
  const toggle = () => {
    if (!playing.value && table.at.peek() >= end) table.at.value = 0;
    playing.value = !playing.value;
  };
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const act = actOf(event, moves, toggle);
      if (!act || wantsKey(event)) return;
      event.preventDefault();
      act();
    };
    addEventListener("keydown", onKey);
    return () => removeEventListener("keydown", onKey);
  }, [moves]);
  return (
    <section class="replay-bar" aria-label={t("replay.controls")}>
      <div class="replay-buttons">
        <Control label="replay.first" icon="first" onClick={moves.first} />
        <Control label="replay.roundBack" icon="roundBack" onClick={moves.roundBack} />
        <Control label="replay.back" icon="back" onClick={moves.back} />
        <button
          type="button"
          class="button button-primary replay-play"
          aria-label={t(playing.value ? "replay.pause" : "replay.play")}
          onClick={toggle}
        >
          <Icon name={playing.value ? "pause" : "play"} />
        </button>
        <Control label="replay.forward" icon="forward" onClick={moves.forward} />
        <Control label="replay.roundForward" icon="roundForward" onClick={moves.roundForward} />
        <Control label="replay.last" icon="last" onClick={moves.last} />
      </div>
      <Track table={table} marks={moves.marks} />
      <div class="replay-picks">
        <WhyButton table={table} />
        <Jump table={table} marks={moves.marks} />
        <Select<Speed>
          label={t("replay.speed")}
          quietLabel
          value={speed.value}
          onChange={(next) => (speed.value = next)}
          choices={SPEEDS.map((one) => ({
            value: one,
            label: t("replay.speed.value", { speed: one }),
          }))}
        />
      </div>
      <p class="unseen">{t("replay.keys")}</p>
    </section>
  );
}

/** Strokes on a field of 24 by 24. */
const ICONS = {
  play: "M8 5v14l11-7z",
  pause: "M7 5h3v14H7zM14 5h3v14h-3z",
  first: "M6 5v14M18 6l-8 6 8 6z",
  roundBack: "M12 6l-7 6 7 6M20 6l-7 6 7 6",
  back: "M15 6l-7 6 7 6",
  forward: "M9 6l7 6-7 6",
  roundForward: "M4 6l7 6-7 6M12 6l7 6-7 6",
  last: "M18 5v14M6 6l8 6-8 6z",
} as const;
type IconName = keyof typeof ICONS;

const Icon = ({ name }: { name: IconName }) => (
  <svg class="replay-icon" data-name={name} viewBox="0 0 24 24" aria-hidden="true">
    <path d={ICONS[name]} />
  </svg>
);

function Control(props: { label: string; icon: IconName; onClick: () => void }) {
  const name = t(props.label);
  return (
    <button
      type="button"
      class="icon-button"
      data-move={props.icon}
      aria-label={name}
      title={name}
      onClick={props.onClick}
    >
      <Icon name={props.icon} />
    </button>
  );
}

interface Moves {
  readonly marks: readonly Mark[];
  readonly first: () => void;
  readonly last: () => void;
  readonly back: () => void;
  readonly forward: () => void;
  readonly roundBack: () => void;
  readonly roundForward: () => void;
}

function useMoves(table: ReplayTable): Moves {
  const as = table.as.value;
  return useMemo(() => {
    const { replay, at, stops } = table;
    const marks = replay.marks(as);
    const rounds = marks.filter(({ kind }) => kind === "round").map(({ step }) => step);
    const go = (step: number) => {
      at.value = clamp(step, replay);
    };
    return {
      marks,
      first: () => go(0),
      last: () => go(replay.length - 1),
      back: () => go(stopBefore(stops.peek(), at.peek())),
      forward: () => go(stopAfter(stops.peek(), at.peek(), replay.length)),
      roundBack: () => go(stopBefore(rounds, at.peek())),
      roundForward: () => go(stopAfter(rounds, at.peek(), replay.length)),
    };
  }, [table, as]);
}

function actOf(event: KeyboardEvent, moves: Moves, toggle: () => void): (() => void) | undefined {
  if (event.metaKey || event.ctrlKey || event.altKey) return undefined;
  switch (event.key) {
    case " ":
      return toggle;
    case "ArrowLeft":
      return event.shiftKey ? moves.roundBack : moves.back;
    case "ArrowRight":
      return event.shiftKey ? moves.roundForward : moves.forward;
    case "Home":
      return moves.first;
    case "End":
      return moves.last;
    default:
      return undefined;
  }
}

/** The element with the focus has a use of its own for the key. */
function wantsKey(event: KeyboardEvent): boolean {
  const target = event.target as Element | null;
  if (target?.closest("input:not([type=range]), textarea, select, [role=tablist], dialog")) {
    return true;
  }
  return event.key === " " && target?.closest("button, a, summary, label") != null;
}

/** The line of the whole match with its marks. */
function Track({ table, marks }: { table: ReplayTable; marks: readonly Mark[] }) {
  const { replay, at } = table;
  const { board } = table.view.value ?? {};
  const last = Math.max(1, replay.length - 1);
  const words = board
    ? t("replay.at", {
        round: board.round,
        phase: t(`phase.${board.phase}`),
        step: at.value + 1,
        steps: replay.length,
      })
    : "";
  return (
    <div class="track">
      <div class="track-marks" aria-hidden="true">
        {marks.map((mark) => (
          <button
            key={`${mark.kind}-${mark.step}`}
            type="button"
            tabIndex={-1}
            class="mark"
            data-kind={mark.kind}
            style={{ left: `${(mark.step / last) * 100}%` }}
            title={nameOf(mark)}
            onClick={() => (at.value = mark.step)}
          >
            {mark.kind === "round" ? mark.round : ""}
          </button>
        ))}
      </div>
      <input
        type="range"
        class="scrub"
        min={0}
        max={replay.length - 1}
        value={at.value}
        aria-label={t("replay.scrub")}
        aria-valuetext={words}
        style={{ "--done": `${(at.value / last) * 100}%` }}
        onInput={(event) => (at.value = clamp(Number(event.currentTarget.value), replay))}
      />
      <div class="track-foot" aria-hidden="true">
        <p class="track-words">{words}</p>
        <Legend marks={marks} />
      </div>
    </div>
  );
}

/** What the marks of this match mean; each form stands for the kinds that share it. */
const LEGEND = {
  deal: ["deal"],
  meeting: ["summit", "plenary"],
  test: ["test", "crisis"],
  breach: ["breach", "leak"],
} as const satisfies Readonly<Record<string, readonly Mark["kind"][]>>;

function Legend({ marks }: { marks: readonly Mark[] }) {
  const shown = Object.entries(LEGEND).filter(([, kinds]) =>
    marks.some(({ kind }) => (kinds as readonly string[]).includes(kind)),
  );
  return (
    <span class="track-legend">
      {shown.map(([name, [kind]]) => (
        <span key={name}>
          <i class="mark" data-kind={kind} />
          {t(`replay.legend.${name}`)}
        </span>
      ))}
    </span>
  );
}

const nameOf = (mark: Mark): string => t(`replay.mark.${mark.kind}`, { round: mark.round });

/** Every marked moment by name: deals, summits, tests, breaches. */
function Jump({ table, marks }: { table: ReplayTable; marks: readonly Mark[] }) {
  const here = marks.findLast((mark) => mark.step <= table.at.value);
  const keyOf = (mark: Mark) => `${mark.step}-${mark.kind}`;
  return (
    <Select
      label={t("replay.marks")}
      quietLabel
      value={here ? keyOf(here) : ""}
      onChange={(key) => (table.at.value = Number.parseInt(key, 10) || 0)}
      choices={[
        ...(here ? [] : [{ value: "", label: t("replay.marks") }]),
        ...marks.map((mark) => ({ value: keyOf(mark), label: nameOf(mark) })),
      ]}
    />
  );
}
