import type { SeminarFront } from "@freeze/shared/net";
import { LANG_TAGS, LANGS, type Lang } from "@freeze/shared/text/plain";
import { useSignal } from "@preact/signals";
import type { ComponentChildren } from "preact";
import { useEffect, useState } from "preact/hooks";
import { LANG_NAMES, lang, setLang, t } from "../model/language.ts";
import type { Answer } from "../net/api.ts";
import { keepName, lastName } from "../net/keys.ts";
import { lookAtSeminar } from "../net/seminarApi.ts";
import { CodeForm } from "../pages/CodeForm.tsx";
import { Frame } from "../pages/Frame.tsx";
import { Waiting } from "../pages/Waiting.tsx";
import { Button } from "../ui/Button.tsx";
import { Choices, Field } from "../ui/Field.tsx";
import { comeBack, joinSeminar } from "./join.ts";
import { readRejoin } from "./keys.ts";

const NAME_MAX = 24;
const REJOIN_MAX = 12;
/** Refusals that leave only the way back. */
const FULL = new Set(["seminarFull", "tooManyStudents"]);

interface Props {
  code: string;
  onJoined: (token: string) => void;
  /** Why a rejoin code in the link did not open the door. */
  problem: string | null;
  /** That code, to be looked at again. */
  wrote: string;
}

/** The door of a seminar: a name and a language, or the code of somebody who was here before. */
export function Door({ code, onJoined, problem, wrote }: Props) {
  const [front, setFront] = useState<Answer<SeminarFront> | null>(null);
  const [full, setFull] = useState(false);
  const [tries, setTries] = useState(0);
  const back = useSignal(wrote !== "");
  useEffect(() => {
    setFront(null);
    void lookAtSeminar(code).then(setFront);
  }, [code, tries]);
  if (!front) return <Waiting />;
  if (!front.ok) {
    return <NoSeminar code={code} answer={front} onAgain={() => setTries(tries + 1)} />;
  }
  const { title, stage } = front.value;
  const shut = stage === "over" || full;
  const rejoin = <BackForm {...{ code, onJoined, problem, wrote }} explain={!shut} />;
  if (shut) {
    return <Shut why={full ? "full" : "closed"} title={title} code={code} way={rejoin} />;
  }
  return (
    <Page eyebrow={`${title} · ${code}`} heading={t("door.title")}>
      <p class="lead">{t(`door.stage.${stage}`)}</p>
      {back.value ? rejoin : <JoinForm code={code} onJoined={onJoined} onFull={setFull} />}
      <p class="door-turn">
        <Button onClick={() => (back.value = !back.value)}>
          {t(back.value ? "door.new" : "door.back")}
        </Button>
      </p>
    </Page>
  );
}

interface PageProps {
  eyebrow: string;
  heading: string;
  children: ComponentChildren;
}

function Page({ eyebrow, heading, children }: PageProps) {
  return (
    <Frame>
      <main id="main" class="page narrow join" tabIndex={-1}>
        <p class="eyebrow">{eyebrow}</p>
        <h1 tabIndex={-1}>{heading}</h1>
        {children}
      </main>
    </Frame>
  );
}

interface FormProps {
  code: string;
  onJoined: (token: string) => void;
}

function JoinForm({ code, onJoined, onFull }: FormProps & { onFull: (full: boolean) => void }) {
  const name = useSignal(lastName());
  const problem = useSignal<string | null>(null);
  const refused = useSignal<string | null>(null);
  const busy = useSignal(false);
  const join = async (event: Event) => {
    event.preventDefault();
    const chosen = name.value.trim();
    problem.value = chosen ? null : t("door.name.needed");
    if (!chosen) return;
    busy.value = true;
    refused.value = null;
    const answer = await joinSeminar(code, { name: chosen, lang: lang.value });
    busy.value = false;
    if (answer.ok) {
      keepName(chosen);
      onJoined(answer.value.token);
    } else if (FULL.has(answer.code)) onFull(true);
    else refused.value = answer.sentence;
  };
  return (
    <form class="stack" onSubmit={(event) => void join(event)} noValidate>
      <Field
        label={t("door.name")}
        hint={t("door.name.hint")}
        problem={problem.value}
        value={name.value}
        maxLength={NAME_MAX}
        autocomplete="nickname"
        autofocus
        onInput={(event) => (name.value = event.currentTarget.value)}
      />
      <Choices<Lang>
        legend={t("door.lang")}
        value={lang.value}
        onChange={(next) => void setLang(next)}
        choices={LANGS.map((one) => ({
          value: one,
          label: <span lang={LANG_TAGS[one]}>{LANG_NAMES[one]}</span>,
        }))}
      />
      <Refused sentence={refused.value} />
      <p>
        <Button type="submit" kind="primary" size="large" busy={busy.value}>
          {t(busy.value ? "door.going" : "door.go")}
        </Button>
      </p>
    </form>
  );
}

interface BackProps extends FormProps {
  explain: boolean;
  problem: string | null;
  wrote: string;
}

function BackForm({ code, onJoined, problem, wrote, explain }: BackProps) {
  const typed = useSignal(wrote);
  const wrong = useSignal<string | null>(problem);
  const busy = useSignal(false);
  const go = async (event: Event) => {
    event.preventDefault();
    const rejoin = readRejoin(typed.value);
    wrong.value = rejoin ? null : t("door.rejoin.needed");
    if (!rejoin) return;
    busy.value = true;
    const answer = await comeBack(code, rejoin);
    busy.value = false;
    if (answer.ok) onJoined(answer.value.token);
    else wrong.value = answer.sentence;
  };
  return (
    <form class="stack" onSubmit={(event) => void go(event)} noValidate>
      {explain ? <p>{t("door.back.text")}</p> : null}
      <div class="rejoin-field">
        <Field
          label={t("door.rejoin")}
          problem={wrong.value}
          value={typed.value}
          maxLength={REJOIN_MAX}
          autocomplete="off"
          autocapitalize="characters"
          spellcheck={false}
          onInput={(event) => (typed.value = event.currentTarget.value)}
        />
      </div>
      <p>
        <Button type="submit" kind="primary" size="large" busy={busy.value}>
          {t(busy.value ? "door.going" : "door.back.go")}
        </Button>
      </p>
    </form>
  );
}

function Refused({ sentence }: { sentence: string | null }) {
  if (!sentence) return null;
  return (
    <p class="problem" role="alert">
      {sentence}
    </p>
  );
}

interface ShutProps {
  why: "full" | "closed";
  title: string;
  code: string;
  way: ComponentChildren;
}

/** Full or over: said plainly, with what can still be done. */
function Shut({ why, title, code, way }: ShutProps) {
  return (
    <Page eyebrow={`${title} · ${code}`} heading={t(`door.${why}`)}>
      <p class="lead">{t(`door.${why}.text`)}</p>
      <p class="door-next">{t(`door.${why}.next`)}</p>
      {way}
      <p class="row">
        <a class="button button-plain" href="/">
          {t("door.practise")}
        </a>
      </p>
    </Page>
  );
}

interface NoProps {
  code: string;
  answer: Answer<SeminarFront> & { readonly ok: false };
  onAgain: () => void;
}

function NoSeminar({ code, answer, onAgain }: NoProps) {
  const unknown = answer.code === "noSuchSeminar" || answer.code === "noSuchTable";
  return (
    <Page eyebrow={t("door.code", { code })} heading={t("door.none")}>
      <p class="lead">{unknown ? t("door.none.text", { code }) : answer.sentence}</p>
      {unknown ? (
        <>
          <p class="door-next">{t("door.none.next")}</p>
          <div class="card try-code">
            <CodeForm />
          </div>
        </>
      ) : null}
      <p class="row">
        {unknown ? null : (
          <Button kind="primary" onClick={onAgain}>
            {t("door.again")}
          </Button>
        )}
        <a class="button button-plain" href="/">
          {t("ui.home")}
        </a>
      </p>
    </Page>
  );
}
