import type { StudentView } from "@freeze/shared/net";
import { ROLES } from "@freeze/shared/rules";
import { useSignal } from "@preact/signals";
import { useEffect, useState } from "preact/hooks";
import "../styles/classroom.css";
import "../styles/planningSheet.css";
import { lang, t } from "../model/language.ts";
import { FiveMinutes } from "../pages/FiveMinutes.tsx";
import { Frame } from "../pages/Frame.tsx";
import { Waiting } from "../pages/Waiting.tsx";
import { goOn } from "../router.ts";
import { RoleBadge } from "../ui/Flag.tsx";
import { Tabs } from "../ui/Tabs.tsx";
import { StageLine } from "./Ahead.tsx";
import type { StudentLine } from "./context.ts";
import { Debrief } from "./Debrief.tsx";
import { Elsewhere } from "./Elsewhere.tsx";
import { Instructor } from "./Instructor.tsx";
import { LineState } from "./LineState.tsx";
import { Place } from "./Place.tsx";
import { Sheet } from "./Sheet.tsx";
import { todoOf } from "./stages.ts";
import { leaveStudentLine, openStudentLine } from "./studentLine.ts";
import { WayBack } from "./WayBack.tsx";

interface Props {
  code: string;
  token: string;
  onToken: (token: string) => void;
  onForget: () => void;
}

/** The page of a student who does not sit at a table: what the seminar does now, who I am, what there is to read. */
export function WaitingRoom({ code, token, onToken, onForget }: Props) {
  const [line, setLine] = useState<StudentLine | null>(null);
  useEffect(() => {
    const opened = openStudentLine(code, token);
    setLine(opened);
    return () => leaveStudentLine(opened);
  }, [code, token]);
  if (!line) return <Waiting text={t("net.connecting")} />;
  const loss = line.loss.value;
  if (loss) {
    const away = { code, loss, onToken, onForget, onRetry: line.retry };
    return <Elsewhere {...away} />;
  }
  const view = line.view.value;
  if (!view) return <Waiting text={t("net.connecting")} />;
  return <Room line={line} view={view} />;
}

interface RoomProps {
  line: StudentLine;
  view: StudentView;
}

function Room({ line, view }: RoomProps) {
  const spoken = lang.value;
  useEffect(() => void line.wish({ type: "lang", lang: spoken }), [line, spoken]);
  useTakenToTable(view);
  const after = view.stage === "debrief" || view.stage === "over";
  return (
    <Frame tools={<LineState line={line} />}>
      <main id="main" class="page lobby waiting-room" tabIndex={-1}>
        <header class="lobby-head">
          <p class="eyebrow">
            {view.title} · {view.code}
          </p>
          <h1 tabIndex={-1}>{t(`student.now.${view.stage}`)}</h1>
          <StageLine line={line} view={view} />
        </header>
        <div class="lobby-main">
          <Now line={line} view={view} />
          {after ? <Debrief line={line} view={view} /> : <Reading line={line} view={view} />}
        </div>
        <aside class="lobby-side" aria-label={t("student.aside")}>
          <section class="card" aria-labelledby="instructor-title">
            <h2 id="instructor-title">{t("student.instructor")}</h2>
            <Instructor line={line} view={view} />
          </section>
          <WayBack view={view} />
        </aside>
      </main>
    </Frame>
  );
}

/** Tables to which this page has taken the student by itself: whoever comes back from one stays here. */
const taken = new Set<string>();

/** When play begins nobody is left behind in the waiting room. */
function useTakenToTable({ stage, me }: StudentView): void {
  const table = me.place?.table;
  useEffect(() => {
    if (stage !== "play" || !table || taken.has(table)) return;
    taken.add(table);
    goOn(`/t/${table}`);
  }, [stage, table]);
}

/** What to do now, and where. */
function Now({ line, view }: RoomProps) {
  const { place, name, alias } = view.me;
  const todo = todoOf(view);
  return (
    <section class="card now-card" aria-labelledby="now-title">
      <h2 id="now-title" class="unseen">
        {t("student.todo")}
      </h2>
      {place ? (
        <Place line={line} view={view} />
      ) : (
        <p class="who-am-i">
          {t(name === alias ? "student.iAm" : "student.iAmAs", { name, alias })}
        </p>
      )}
      <p role="status">{t(`student.todo.${todo}`)}</p>
      {place && todo !== "over" ? (
        <p>
          <a class="button button-primary button-large" href={`/t/${place.table}`}>
            {t(view.stage === "debrief" ? "student.toTable.again" : "student.toTable")}
          </a>
        </p>
      ) : null}
      <p class="hint">{t("student.here", { here: view.here, joined: view.joined })}</p>
    </section>
  );
}

const PAGES = ["case", "five", "sheet"] as const;
const LABELS = {
  case: "student.page.case",
  five: "lobby.card",
  sheet: "student.page.sheet",
} as const;

/** While people come in: the case, the rules on one card, and for those who have a seat the planning sheet. */
function Reading({ line, view }: RoomProps) {
  const page = useSignal<(typeof PAGES)[number]>("case");
  const role = view.me.place?.role ?? null;
  const pages = PAGES.filter((key) => key !== "sheet" || role !== null);
  const open = pages.includes(page.value) ? page.value : "case";
  return (
    <section class="reading" aria-label={t("lobby.reading")}>
      <Tabs
        label={t("lobby.reading")}
        tabs={pages.map((key) => ({ key, label: t(LABELS[key]) }))}
        value={open}
        onChange={(next) => (page.value = next)}
      >
        {open === "sheet" && role ? (
          <Sheet line={line} role={role} sealed={view.stage === "play"} />
        ) : open === "five" ? (
          <FiveMinutes />
        ) : (
          <Case scenario={view.scenario} />
        )}
      </Tabs>
    </section>
  );
}

const THREE = [1, 2, 3];

/** What everybody may know of the scenario. */
function Case({ scenario }: Pick<StudentView, "scenario">) {
  return (
    <div class="brief">
      <section class="brief-part">
        <h3>{t(`scenario.${scenario}`)}</h3>
        {THREE.map((n) => (
          <p key={n}>{t(`brief.${scenario}.${n}`)}</p>
        ))}
      </section>
      <section class="brief-part">
        <h3>{t("student.case.told")}</h3>
        <dl class="brief-others">
          {ROLES.map((role) => (
            <div key={role}>
              <dt>
                <RoleBadge role={role} short size={18} />
              </dt>
              <dd>{t(`brief.${role}.public`)}</dd>
            </div>
          ))}
        </dl>
      </section>
    </div>
  );
}
