import { ROLES, type SeenEvent } from "@freeze/shared/rules";
import { describe, dialName, frontPage } from "@freeze/shared/text";
import { usePanel } from "../context.ts";
import { ActButton, Button, By, Flag } from "../kit.tsx";
import { hasQuestion } from "../news/whatNow.ts";
import { withRounds } from "../read.ts";
import { Engraving } from "./Engraving.tsx";
import { Modal } from "./Modal.tsx";
import { Questions } from "./Questions.tsx";

/** The front page of a round: the same facts as four capitals tell them, and the questions of the day. */
export function Newspaper({ round }: { round: number }) {
  const { t, text, view, source, state } = usePanel();
  const events = withRounds(source.log.value)
    .filter((one) => one.round === round)
    .map(({ event }) => event);
  const known = new Set(Object.keys(view.board.deals));
  const page = frontPage(
    events.filter((event) => isPrinted(event, known)),
    text,
  );
  const said = events.flatMap((event) =>
    event.type === "statementJudged" || event.type === "newsDrawn"
      ? (describe(event, text) ?? [])
      : [],
  );
  // The lead story is not told a second time, and no line twice.
  const briefs = [...new Set([...page.items, ...said])].filter(
    (item) => item !== page.lead.headline,
  );
  const close = () => {
    state.overlay.value = null;
  };
  return (
    <Modal label={t("panel.paper.title")} class="p-paper-layer" focus=".p-paper" onClose={close}>
      <article class="p-paper" tabIndex={-1}>
        <header class="p-masthead">
          <p class="p-dateline">
            <span>{t("panel.round", { round })}</span>
            <span>{t("panel.paper.edition")}</span>
            <span>{t("panel.paper.price")}</span>
          </p>
          <p class="p-masthead-name">{t("panel.paper.title")}</p>
        </header>
        <section class="p-lead-story">
          <h1>{page.lead.headline}</h1>
          <Engraving story={page.lead.story} />
          <p>{page.lead.text}</p>
        </section>
        {briefs.length > 0 && (
          <section class="p-briefs">
            <h2>{t("panel.paper.inBrief")}</h2>
            <ul>
              {briefs.map((item) => (
                <li key={item}>{item}</li>
              ))}
            </ul>
          </section>
        )}
        <section class="p-spins">
          <h2>{t("panel.paper.capitals")}</h2>
          <ul>
            {ROLES.map((role) => (
              <li key={role} data-role={role}>
                <p class="p-spin-paper">
                  <Flag role={role} /> {page.spin[role].paper}
                </p>
                <p class="p-spin-line">{page.spin[role].line}</p>
              </li>
            ))}
          </ul>
        </section>
        {page.dials.length > 0 && (
          <section class="p-figures">
            <h2>{t("panel.paper.figures")}</h2>
            <ul>
              {page.dials.map(({ dial, before, after }) => (
                <li key={dial}>
                  <span>{dialName(dial, t)}</span>
                  <b>
                    {before} → {after}
                  </b>
                  <By by={after - before} dial={dial} />
                </li>
              ))}
            </ul>
          </section>
        )}
      </article>
      <Questions round={round} />
      <Foot round={round} close={close} />
    </Modal>
  );
}

/** Only what stands on the board is printed: facts about a secret deal stay out. */
function isPrinted(event: SeenEvent, deals: ReadonlySet<string>): boolean {
  if (event.type === "cheatCaught" || event.type === "openBreach" || event.type === "dealEnded") {
    return deals.has(event.deal);
  }
  return true;
}

function Foot({ round, close }: { round: number; close: () => void }) {
  const { t, view, role, live, state } = usePanel();
  const { phase, ready } = view.board;
  const now = live && role !== null && view.board.round === round && phase === "communique";
  return (
    <footer class="p-paper-foot">
      <Button
        onClick={() => {
          state.overlay.value = { name: "resolution", round };
        }}
      >
        {t("panel.paper.how")}
      </Button>
      <Button onClick={close}>{t("panel.paper.close")}</Button>
      {now && role && !ready[role] && (
        <ActButton
          action={{ type: "ready", ready: true }}
          kind="main"
          {...(hasQuestion(view, role)
            ? { confirm: t("panel.paper.silent"), warning: t("panel.paper.silentHint") }
            : {})}
          onDone={() => {
            if (state.overlay.peek()?.name === "newspaper") close();
          }}
        >
          {t("panel.ready.communique")}
        </ActButton>
      )}
    </footer>
  );
}
