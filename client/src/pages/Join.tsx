import type { LobbyView } from "@freeze/shared/net";
import { ROLES, type Role } from "@freeze/shared/rules";
import { LANG_TAGS, LANGS, type Lang } from "@freeze/shared/text/plain";
import { useSignal } from "@preact/signals";
import { useEffect } from "preact/hooks";
import { LANG_NAMES, lang, setLang, t } from "../model/language.ts";
import { joinTable, lookAtTable } from "../net/api.ts";
import { keepName, keepWatching, lastName } from "../net/keys.ts";
import { Button } from "../ui/Button.tsx";
import { Choices, Field } from "../ui/Field.tsx";
import { RoleBadge } from "../ui/Flag.tsx";
import { CodeForm } from "./CodeForm.tsx";
import { Frame } from "./Frame.tsx";
import { Waiting } from "./Waiting.tsx";

type Seat = Role | "any" | "watch";
const NAME_MAX = 24;

/** The door of a table: a name, a language, a seat. */
export function Join({ code, onJoined }: { code: string; onJoined: (token: string) => void }) {
  const lobby = useSignal<LobbyView | null>(null);
  const trouble = useSignal<string | null>(null);
  useEffect(() => {
    void lookAtTable(code).then((answer) => {
      if (answer.ok) lobby.value = answer.value;
      else trouble.value = answer.sentence;
    });
  }, [code, lobby, trouble]);
  if (trouble.value) return <NoTable code={code} sentence={trouble.value} />;
  if (!lobby.value) return <Waiting />;
  return (
    <Frame>
      <main id="main" class="page narrow join" tabIndex={-1}>
        <p class="eyebrow">{t("join.code", { code })}</p>
        <h1 tabIndex={-1}>{t("join.title")}</h1>
        <p class="lead">
          {t(`scenario.${lobby.value.scenario}`)} · {t(`open.layout.${lobby.value.layout}`)} ·{" "}
          {t(`open.rules.${lobby.value.ruleset}`)}
        </p>
        <JoinForm code={code} lobby={lobby.value} onJoined={onJoined} />
        <p class="hint">{t("join.link")}</p>
      </main>
    </Frame>
  );
}

interface FormProps {
  code: string;
  lobby: LobbyView;
  onJoined: (token: string) => void;
}

function JoinForm({ code, lobby, onJoined }: FormProps) {
  const playing = lobby.stage !== "lobby";
  const name = useSignal(lastName());
  const seat = useSignal<Seat>(playing ? "watch" : (firstFree(lobby) ?? "any"));
  const problem = useSignal<string | null>(null);
  const refused = useSignal<string | null>(null);
  const busy = useSignal(false);
  const join = async (event: Event) => {
    event.preventDefault();
    const chosen = name.value.trim();
    problem.value = chosen ? null : t("join.name.needed");
    if (!chosen) return;
    busy.value = true;
    refused.value = null;
    const { value: place } = seat;
    const where = place === "watch" ? { watch: true } : place === "any" ? {} : { role: place };
    const answer = await joinTable(code, { name: chosen, lang: lang.value, ...where });
    busy.value = false;
    if (!answer.ok) {
      refused.value = answer.sentence;
      return;
    }
    keepName(chosen);
    keepWatching(code, place === "watch");
    onJoined(answer.value.token);
  };
  return (
    <form class="stack" onSubmit={(event) => void join(event)} noValidate>
      {playing ? (
        <p class="note">{t(lobby.stage === "over" ? "join.over" : "join.started")}</p>
      ) : null}
      <Field
        label={t("join.name")}
        hint={t("join.name.hint")}
        problem={problem.value}
        value={name.value}
        maxLength={NAME_MAX}
        autocomplete="nickname"
        autofocus
        onInput={(event) => (name.value = event.currentTarget.value)}
      />
      <Choices<Lang>
        legend={t("join.lang")}
        value={lang.value}
        onChange={(next) => void setLang(next)}
        choices={LANGS.map((one) => ({
          value: one,
          label: <span lang={LANG_TAGS[one]}>{LANG_NAMES[one]}</span>,
        }))}
      />
      <Choices<Seat>
        legend={t("join.seat")}
        value={seat.value}
        onChange={(next) => (seat.value = next)}
        choices={[
          ...ROLES.map((role) => ({
            value: role,
            label: <RoleBadge role={role} />,
            hint: takenBy(lobby, role),
            disabled: playing || lobby.seats[role].kind !== "empty",
          })),
          { value: "any" as const, label: t("join.any"), disabled: playing },
          { value: "watch" as const, label: t("join.watch"), hint: t("join.watch.text") },
        ]}
      />
      {refused.value ? (
        <p class="problem" role="alert">
          {refused.value}
        </p>
      ) : null}
      <p>
        <Button type="submit" kind="primary" size="large" busy={busy.value}>
          {t(busy.value ? "join.going" : "join.go")}
        </Button>
      </p>
    </form>
  );
}

const firstFree = (lobby: LobbyView): Role | undefined =>
  ROLES.find((role) => lobby.seats[role].kind === "empty");

function takenBy(lobby: LobbyView, role: Role): string {
  const { kind, name, temperament } = lobby.seats[role];
  if (kind === "person") return t("join.taken", { name });
  if (kind === "bot") return t("join.bot", { temperament: t(`temperament.${temperament}`) });
  return "";
}

function NoTable({ code, sentence }: { code: string; sentence: string }) {
  return (
    <Frame>
      <main id="main" class="page narrow" tabIndex={-1}>
        <p class="eyebrow">{t("join.code", { code })}</p>
        <h1 tabIndex={-1}>{t("join.none")}</h1>
        <p class="lead">{sentence}</p>
        <div class="card try-code">
          <CodeForm />
        </div>
        <p class="row">
          <a class="button button-plain" href="/">
            {t("ui.home")}
          </a>
        </p>
      </main>
    </Frame>
  );
}
