import type { LobbyView } from "@freeze/shared/net";
import { ROLES, type Role } from "@freeze/shared/rules";
import { useSignal } from "@preact/signals";
import { useEffect } from "preact/hooks";
import "../styles/classroom.css";
import "../styles/planningSheet.css";
import { t } from "../model/language.ts";
import type { LiveTable } from "../model/source.ts";
import { Brief } from "../pages/Brief.tsx";
import { ConnectionLine } from "../pages/ConnectionLine.tsx";
import { FiveMinutes } from "../pages/FiveMinutes.tsx";
import { Frame } from "../pages/Frame.tsx";
import { Quiz } from "../pages/Quiz.tsx";
import { SeatState, whoSits } from "../pages/Seats.tsx";
import { tell } from "../pages/tell.ts";
import { Waiting } from "../pages/Waiting.tsx";
import { Button } from "../ui/Button.tsx";
import { Flag } from "../ui/Flag.tsx";
import { Tabs } from "../ui/Tabs.tsx";
import { StageLine } from "./Ahead.tsx";
import type { StudentLine } from "./context.ts";
import { Instructor } from "./Instructor.tsx";
import { Place } from "./Place.tsx";
import { Sheet } from "./Sheet.tsx";
import { written } from "./sheetModel.ts";
import { WayBack } from "./WayBack.tsx";

interface Props {
  table: LiveTable;
  line: StudentLine;
}

/** A table of a seminar before its match: what to read, the planning sheet, ready. Seats are the instructor's. */
export function SeminarLobby({ table, line }: Props) {
  const lobby = table.lobby.value;
  const view = line.view.value;
  // While people read, the parts of the match arrive.
  useEffect(() => {
    const timer = setTimeout(() => void import("../pages/TablePage.tsx"), 1200);
    return () => clearTimeout(timer);
  }, []);
  if (!lobby || !view) return <Waiting text={t("net.connecting")} />;
  const { role } = table.me.value;
  return (
    <Frame tools={<ConnectionLine table={table} />}>
      <main id="main" class="page lobby waiting-room" tabIndex={-1}>
        <header class="lobby-head">
          <p class="eyebrow">
            {view.title} ·{" "}
            {t("student.table", { number: view.me.place?.number ?? 0, code: lobby.code })}
          </p>
          <h1 tabIndex={-1}>{role ? t(`lobby.as.${role}`) : t(`student.task.${view.task}`)}</h1>
          <StageLine line={line} view={view} />
        </header>
        <div class="lobby-main">
          <section class="card now-card" aria-label={t("student.todo")}>
            <Place line={line} view={view} bare />
            <p role="status">{t(role ? "student.lobby" : `student.task.${view.task}.text`)}</p>
          </section>
          <Reading table={table} line={line} lobby={lobby} role={role} />
        </div>
        <aside class="lobby-side" aria-label={t("student.aside")}>
          {role ? <Ready table={table} ready={lobby.seats[role].ready} /> : null}
          <Delegations table={table} lobby={lobby} />
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

const PAGES = ["brief", "sheet", "quiz", "card"] as const;

interface ReadingProps extends Props {
  lobby: LobbyView;
  role: Role | null;
}

function Reading({ table, line, lobby, role }: ReadingProps) {
  const page = useSignal<(typeof PAGES)[number]>("brief");
  const pages = PAGES.filter((key) => key !== "sheet" || role !== null);
  const label = (key: (typeof PAGES)[number]) =>
    key === "sheet" ? <SheetLabel line={line} role={role} /> : t(`lobby.${key}`);
  return (
    <section class="reading" aria-label={t("lobby.reading")}>
      <Tabs
        label={t("lobby.reading")}
        tabs={pages.map((key) => ({ key, label: label(key) }))}
        value={page.value}
        onChange={(next) => (page.value = next)}
      >
        {page.value === "sheet" && role ? (
          <Sheet line={line} role={role} sealed={false} />
        ) : page.value === "card" ? (
          <FiveMinutes />
        ) : page.value === "quiz" ? (
          <Quiz code={lobby.code} />
        ) : (
          <Brief table={table} scenario={lobby.scenario} role={role} hand={null} />
        )}
      </Tabs>
    </section>
  );
}

/** The planning sheet, and how much of it is written. */
function SheetLabel({ line, role }: { line: StudentLine; role: Role | null }) {
  const sheet = line.view.value?.me.sheet ?? null;
  if (!role) return null;
  const { done, of } = written(sheet, role);
  return (
    <>
      {t("student.page.sheet")}{" "}
      <small class="sheet-count">
        {done}/{of}
      </small>
    </>
  );
}

function Ready({ table, ready }: { table: LiveTable; ready: boolean }) {
  const { head } = table.me.value;
  const say = (next: boolean) => tell(table.ask({ name: "lobbyReady", payload: { ready: next } }));
  return (
    <section class="card begin" aria-label={t("lobby.ready")}>
      <p class="begin-why">{t("student.lobby.begins")}</p>
      {head ? (
        <Button
          kind={ready ? "plain" : "primary"}
          size="large"
          aria-pressed={ready}
          onClick={() => void say(!ready)}
        >
          {ready ? `✓ ${t("student.lobby.ready")}` : t("student.lobby.ready")}
        </Button>
      ) : (
        <p>{t(ready ? "student.lobby.headReady" : "student.lobby.headReads")}</p>
      )}
    </section>
  );
}

/** Who speaks for the four governments. Nobody picks a seat here. */
function Delegations({ table, lobby }: { table: LiveTable; lobby: LobbyView }) {
  return (
    <section class="card" aria-labelledby="delegations-title">
      <h2 id="delegations-title">{t("student.lobby.four")}</h2>
      <ul class="four">
        {ROLES.map((role) => (
          <li key={role}>
            <Flag role={role} size={26} />
            <div>
              <strong>{t(`role.${role}`)}</strong>
              <p class="hint">{whoSits(lobby.seats[role], table.me.value.role === role)}</p>
            </div>
            <SeatState seat={lobby.seats[role]} />
          </li>
        ))}
      </ul>
    </section>
  );
}
