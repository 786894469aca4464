import "./css/cards.css";
import type { ConsoleView, StudentTile, TableTile } from "@freeze/shared/net";
import { ROLES } from "@freeze/shared/rules";
import { t } from "../model/language.ts";
import { seminarKeyOf } from "../net/keys.ts";
import { QrCode } from "../pages/QrCode.tsx";
import { Waiting } from "../pages/Waiting.tsx";
import { Button } from "../ui/Button.tsx";
import { Flag } from "../ui/Flag.tsx";
import { LostSeminar } from "./console/LostSeminar.tsx";
import { doorLink, spelled } from "./kept.ts";
import { NoKey } from "./NoKey.tsx";
import { useConsoleLine } from "./useLine.ts";
import { tableText } from "./words.ts";

/** Seat cards to print: one page a table, cut in four. */
export function Cards({ code }: { code: string }) {
  const key = seminarKeyOf(code);
  return key ? <Pages code={code} instructorKey={key} /> : <NoKey code={code} />;
}

function Pages({ code, instructorKey }: { code: string; instructorKey: string }) {
  const line = useConsoleLine(code, instructorKey);
  const view = line.view.value;
  if (line.loss.value) return <LostSeminar line={line} />;
  if (!view) return <Waiting text={t(`net.${line.connection.value}`)} />;
  const tables = Object.values(view.tables).sort((a, b) => a.number - b.number);
  return (
    <main id="main" class="cards" tabIndex={-1}>
      <header class="cards-head">
        <h1 tabIndex={-1}>{t("seminar.cards.title", { title: view.setup.title })}</h1>
        <p>{t(tables.length > 0 ? "seminar.cards.text" : "seminar.cards.none")}</p>
        <p class="row">
          <Button kind="primary" disabled={tables.length === 0} onClick={() => print()}>
            {t("seminar.cards.print")}
          </Button>
          <a class="button" href={`/seminar/${code}`}>
            {t("seminar.cards.back")}
          </a>
        </p>
      </header>
      {tables.map((table) => (
        <Sheet key={table.code} view={view} table={table} />
      ))}
    </main>
  );
}

/** One page: a card a seat, and for a shared seat one a delegate; pages follow by fours. */
function Sheet({ view, table }: { view: ConsoleView; table: TableTile }) {
  return (
    <section class="card-page" aria-label={tableText(table.number)}>
      {ROLES.flatMap((role) => {
        const ids = table.seats[role].delegates;
        const students = ids.flatMap((id) => view.students[id] ?? []);
        return students.length === 0
          ? [<SeatCard key={role} view={view} table={table} role={role} student={null} />]
          : students.map((student) => (
              <SeatCard key={student.id} view={view} table={table} role={role} student={student} />
            ));
      })}
    </section>
  );
}

interface CardProps {
  view: ConsoleView;
  table: TableTile;
  role: (typeof ROLES)[number];
  /** null: nobody yet; whoever gets the card joins by the code. */
  student: StudentTile | null;
}

function SeatCard({ view, table, role, student }: CardProps) {
  const { code, setup } = view;
  const link = student ? `${doorLink(code)}#${student.rejoin}` : doorLink(code);
  const name = student && (setup.names === "shown" ? student.name : student.alias);
  return (
    <article class="seat-card" data-role={role}>
      <header>
        <span class="seat-card-table">{tableText(table.number)}</span>
        <span class="seat-card-title">{setup.title}</span>
      </header>
      <p class="seat-card-role">
        <Flag role={role} size={44} />
        <b>{t(`role.${role}`)}</b>
      </p>
      <p class="seat-card-name">{name ?? t("seminar.cards.free")}</p>
      <div class="seat-card-way">
        <QrCode text={link} label={t("seminar.cards.qr")} />
        <dl>
          <dt>{t("seminar.cards.address")}</dt>
          <dd>{location.host}</dd>
          <dt>{t("seminar.cards.code")}</dt>
          <dd class="seat-card-code">{spelled(code)}</dd>
          {student ? (
            <>
              <dt>{t("seminar.cards.rejoin")}</dt>
              <dd class="seat-card-code">{student.rejoin}</dd>
            </>
          ) : null}
        </dl>
      </div>
    </article>
  );
}
