import {
  type BoardDial,
  CRISIS,
  type Dial,
  DPRK_DIALS,
  type DprkDial,
  PAIRS,
  ROLES,
  type Role,
} from "@freeze/shared/rules";
import { causeLine, dialName, pairName } from "@freeze/shared/text";
import type { ComponentChildren } from "preact";
import { usePanel } from "../context.ts";
import { By, Flag, Section } from "../kit.tsx";
import { heldOf, lastMoves, type Move } from "../read.ts";

/** The state of the world: every dial, its last change with the causes, what is held. */
export function Dials() {
  const { t, view, source } = usePanel();
  const moves = lastMoves(source.log.value);
  const row = (dial: Dial, children: ComponentChildren, name?: string) => (
    <DialRow key={dial} dial={dial} name={name ?? t(`dial.${dial}`)} move={moves.get(dial)}>
      {children}
    </DialRow>
  );
  const { dials } = view.board;
  return (
    <>
      <Section title={t("panel.news.world")}>
        <ul class="p-dials">
          {row("tension", <Bar value={dials.tension} danger={CRISIS.base} />)}
          <Bite moves={moves} />
          {row("inspection", <Bar value={dials.inspection} />)}
          {row("expectations", <Bar value={dials.expectations} />)}
          {DPRK_DIALS.map((dial) => row(dial, <Hidden dial={dial} />))}
        </ul>
      </Section>
      <Section title={t("panel.news.voices")}>
        <table class="p-standings">
          <thead>
            <tr>
              <td />
              <th scope="col">{t("dial.voice")}</th>
              <th scope="col">{t("dial.home")}</th>
            </tr>
          </thead>
          <tbody>
            {ROLES.map((role) => (
              <Standing key={role} role={role} moves={moves} />
            ))}
          </tbody>
        </table>
      </Section>
      <Trusts moves={moves} />
      <HeldList />
    </>
  );
}

function DialRow(props: {
  dial: Dial;
  name: string;
  move: Move | undefined;
  children: ComponentChildren;
}) {
  return (
    <li class="p-dial">
      <span class="p-dial-name">{props.name}</span>
      {props.children}
      <Why move={props.move} dial={props.dial} />
    </li>
  );
}

/** The last change; its causes open on demand. */
function Why({ move, dial }: { move: Move | undefined; dial: Dial }) {
  const { t, text, view } = usePanel();
  if (!move || move.by === 0) return <span class="p-dial-move is-still" aria-hidden="true" />;
  const old = move.round !== view.board.round;
  return (
    <details class={`p-dial-move ${old ? "is-old" : ""}`}>
      <summary>
        <By by={move.by} dial={dial} />
        <span class="p-hidden">{t("panel.news.why")}</span>
      </summary>
      <ul class="p-causes">
        <li class="p-causes-round">{t("panel.round", { round: move.round })}</li>
        {move.causes.map(({ cause, by }, index) => (
          <li key={`${cause.kind}-${index}`}>
            <span>{causeLine(cause, text)}</span>
            <By by={by} dial={dial} />
          </li>
        ))}
      </ul>
    </details>
  );
}

function Bar({ value, danger }: { value: number; danger?: number }) {
  return (
    <span class={`p-bar ${danger !== undefined && value > danger ? "is-hot" : ""}`}>
      <span class="p-bar-track" aria-hidden="true">
        <span class="p-bar-fill" style={{ width: `${value}%` }} />
        {danger !== undefined && <span class="p-bar-mark" style={{ left: `${danger}%` }} />}
      </span>
      <b>{value}</b>
    </span>
  );
}

/** The two sanction dials; the lower one is the bite and is lit. */
function Bite({ moves }: { moves: ReadonlyMap<Dial, Move> }) {
  const { t, view } = usePanel();
  const { sanctions, enforcement } = view.board.dials;
  const truly = view.hand?.dials.trueEnforcement;
  const bite = view.hand?.bite ?? Math.min(sanctions, truly ?? enforcement);
  const row = (dial: BoardDial, value: number) => (
    <DialRow dial={dial} name={t(`dial.${dial}`)} move={moves.get(dial)}>
      <Pips value={value} lit={value === Math.min(sanctions, enforcement)} />
    </DialRow>
  );
  return (
    <>
      {row("sanctions", sanctions)}
      {row("enforcement", enforcement)}
      <li class="p-note-line">
        {t("panel.news.bite", { bite })}
        {truly !== undefined && truly !== enforcement && (
          <> {t("panel.news.trueEnforcement", { value: truly })}</>
        )}
      </li>
    </>
  );
}

const Pips = ({ value, lit }: { value: number; lit: boolean }) => (
  <span class={`p-pips ${lit ? "is-lit" : ""}`}>
    <span aria-hidden="true">
      {[1, 2, 3, 4, 5].map((n) => (
        <i key={n} class={n <= value ? "is-on" : ""} />
      ))}
    </span>
    <b>{value}</b>
  </span>
);

/** Exact for its owner, a fixed interval for the others. */
function Hidden({ dial }: { dial: DprkDial }) {
  const { t, view } = usePanel();
  const exact = view.hand?.dials[dial];
  const { low, high } = view.board.bins[dial];
  if (exact !== undefined) {
    return (
      <span class="p-bar">
        <span class="p-bar-track" aria-hidden="true">
          <span class="p-bar-fill is-private" style={{ width: `${exact}%` }} />
        </span>
        <b title={t("panel.news.othersSee", { low, high })}>{exact}</b>
      </span>
    );
  }
  return (
    <span class="p-bar">
      <span class="p-bar-track" aria-hidden="true">
        <span class="p-bar-fill is-bin" style={{ left: `${low}%`, width: `${high - low}%` }} />
      </span>
      <b>
        {low}–{high}
      </b>
    </span>
  );
}

/** Voice and Home of one government. */
function Standing({ role, moves }: { role: Role; moves: ReadonlyMap<Dial, Move> }) {
  const { t, view } = usePanel();
  const home = role === "dprk" ? null : view.board.dials[`home.${role}`];
  return (
    <tr class="p-standing" data-role={role}>
      <th scope="row">
        <span class="p-role">
          <Flag role={role} />
          <span class="p-role-name">{t(`role.${role}.short`)}</span>
        </span>
      </th>
      <td>
        <span class="p-standing-value">
          <Bar value={view.board.dials[`voice.${role}`]} />
          <Why move={moves.get(`voice.${role}`)} dial={`voice.${role}`} />
        </span>
      </td>
      <td>
        <span class="p-standing-value is-home">
          <b>{home ?? "–"}</b>
          {role !== "dprk" && <Why move={moves.get(`home.${role}`)} dial={`home.${role}`} />}
        </span>
      </td>
    </tr>
  );
}

function Trusts({ moves }: { moves: ReadonlyMap<Dial, Move> }) {
  const { t, view } = usePanel();
  return (
    <Section title={t("dial.trust")}>
      <ul class="p-trusts">
        {PAIRS.map((pair) => {
          const number = view.folders[pair]?.trust ?? null;
          const level = view.board.levels[pair];
          return (
            <li key={pair} class="p-trust" data-level={level}>
              <span class="p-trust-pair">{pairName(pair, t)}</span>
              <span class="p-trust-level">{t(`level.${level}`)}</span>
              <b>{number === null ? "" : number}</b>
              <Why move={moves.get(`trust.${pair}`)} dial={`trust.${pair}`} />
            </li>
          );
        })}
      </ul>
    </Section>
  );
}

function HeldList() {
  const { t, text, view } = usePanel();
  const held = heldOf(view);
  if (held.length === 0) return null;
  return (
    <Section title={t("panel.news.held")}>
      <p class="p-hint">{t("panel.news.heldHint")}</p>
      <ul class="p-held">
        {held.map((one) => (
          <li key={one.id}>
            <span>{dialName(one.dial, t)}</span>
            <By by={one.by} dial={one.dial} />
            <span class="p-held-cause">{causeLine(one.cause, text)}</span>
          </li>
        ))}
      </ul>
    </Section>
  );
}
