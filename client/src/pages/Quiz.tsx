import { useSignal } from "@preact/signals";
import { t } from "../model/language.ts";
import { Choices } from "../ui/Field.tsx";

const ANSWERS = ["a", "b", "c"] as const;
type Answer = (typeof ANSWERS)[number];

/** All questions with their right answers; each match asks three of them. */
const QUESTIONS = [
  { id: "bite", right: "b" },
  { id: "voice", right: "c" },
  { id: "cheat", right: "a" },
  { id: "trust", right: "b" },
  { id: "crisis", right: "c" },
] as const;
const ASKED = 3;

/** The same three for everybody at a table, others at the next. */
export function questionsFor(code: string): readonly (typeof QUESTIONS)[number][] {
  const start = [...code].reduce((sum, letter) => sum + letter.charCodeAt(0), 0);
  return QUESTIONS.map((_, index) => QUESTIONS[(start + index) % QUESTIONS.length])
    .filter((question) => question !== undefined)
    .slice(0, ASKED);
}

/** Comprehension questions. They answer back and never stand in anybody's way. */
export function Quiz({ code }: { code: string }) {
  return (
    <div class="quiz">
      <h2>{t("quiz.title")}</h2>
      <p class="hint">{t("quiz.text")}</p>
      {questionsFor(code).map(({ id, right }) => (
        <Question key={id} id={id} right={right} />
      ))}
    </div>
  );
}

function Question({ id, right }: { id: string; right: Answer }) {
  const given = useSignal<Answer | null>(null);
  return (
    <div class="question">
      <Choices<Answer>
        legend={t(`quiz.${id}`)}
        look="stack"
        value={given.value}
        onChange={(next) => (given.value = next)}
        choices={ANSWERS.map((answer) => ({ value: answer, label: t(`quiz.${id}.${answer}`) }))}
      />
      <p class="feedback" role="status" data-right={given.value === right}>
        {given.value ? (
          <>
            <strong>{t(given.value === right ? "quiz.right" : "quiz.wrong")}</strong>{" "}
            {t(`quiz.${id}.why`)}
          </>
        ) : null}
      </p>
    </div>
  );
}
