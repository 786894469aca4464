import type { Action } from "@freeze/shared/rules";
import { dealName } from "@freeze/shared/text";
import { usePanel } from "../context.ts";
import { ActButton } from "../kit.tsx";
import { openChoices } from "../news/whatNow.ts";

/** What the Communique asks this seat: the UN vote, comply or defy, the fate of a broken deal. */
export function Questions({ round }: { round: number }) {
  const { t, text, view, role } = usePanel();
  const { hand, board } = view;
  if (!hand || !role || board.round !== round || board.phase !== "communique") return null;
  return (
    <div class="p-questions">
      {role === "china" && board.asked.unVote && (
        <Question
          text={t("panel.ask.vote")}
          hint={t("panel.ask.voteHint")}
          given={hand.vote}
          yes={{ label: t("panel.ask.back"), action: { type: "vote", back: true } }}
          no={{ label: t("panel.ask.block"), action: { type: "vote", back: false } }}
        />
      )}
      {role === "china" && board.asked.secondary && (
        <Question
          text={t("panel.ask.secondary")}
          hint={t("panel.ask.secondaryHint")}
          given={hand.comply}
          yes={{ label: t("panel.ask.comply"), action: { type: "answerSecondary", comply: true } }}
          no={{ label: t("panel.ask.defy"), action: { type: "answerSecondary", comply: false } }}
        />
      )}
      {openChoices(view, role).map((deal) => (
        <Question
          key={deal}
          text={t("panel.ask.choice", { deal: dealName(deal, text) })}
          hint={t("panel.ask.choiceHint")}
          given={hand.choices[deal] === undefined ? null : !hand.choices[deal]}
          yes={{ label: t("panel.ask.stand"), action: { type: "choose", deal, end: false } }}
          no={{ label: t("panel.ask.end"), action: { type: "choose", deal, end: true } }}
        />
      ))}
    </div>
  );
}

interface Answer {
  readonly label: string;
  readonly action: Action;
}

function Question(props: {
  text: string;
  hint: string;
  given: boolean | null;
  yes: Answer;
  no: Answer;
}) {
  const { t } = usePanel();
  const { given, yes, no } = props;
  return (
    <section class="p-question">
      <h2>{props.text}</h2>
      <p class="p-hint">{props.hint}</p>
      {given === null ? (
        <div class="p-row">
          <ActButton action={yes.action} kind="main" confirm={yes.label} explain>
            {yes.label}
          </ActButton>
          <ActButton action={no.action} confirm={no.label} explain>
            {no.label}
          </ActButton>
        </div>
      ) : (
        <p role="status">{t("panel.ask.given", { answer: (given ? yes : no).label })}</p>
      )}
    </section>
  );
}
