import type { StudentView } from "@freeze/shared/net";
import { t } from "../model/language.ts";
import type { LiveTable } from "../model/source.ts";
import { Dialog } from "../ui/Dialog.tsx";
import { Tabs } from "../ui/Tabs.tsx";
import { StageLine } from "./Ahead.tsx";
import type { StudentLine } from "./context.ts";
import { Instructor } from "./Instructor.tsx";
import { Observed } from "./Observed.tsx";
import { ObserverForm } from "./ObserverForm.tsx";
import { Place } from "./Place.tsx";
import { Sheet } from "./Sheet.tsx";
import { SheetOpened } from "./SheetOpened.tsx";
import { StoryLines } from "./Story.tsx";
import { WayBack } from "./WayBack.tsx";

export const SEMINAR_PAGES = [
  "instructor",
  "delegation",
  "observe",
  "story",
  "sheet",
  "back",
] as const;
export type SeminarPage = (typeof SEMINAR_PAGES)[number];

interface Props {
  table: LiveTable;
  line: StudentLine;
  view: StudentView;
  page: SeminarPage;
  onPage: (page: SeminarPage) => void;
  onClose: () => void;
}

/** All of the seminar that is not the match: instructor, delegation, story so far, planning sheet, way back. */
export function SeminarDialog(props: Props) {
  const { line, view, page, onPage, onClose } = props;
  const seated = view.me.place?.role != null;
  const pages = SEMINAR_PAGES.filter((key) =>
    key === "observe" ? !seated : seated || (key !== "delegation" && key !== "sheet"),
  );
  return (
    <Dialog title={view.title} onClose={onClose} wide>
      <StageLine line={line} view={view} />
      <Tabs
        label={t("student.bar")}
        tabs={pages.map((key) => ({ key, label: t(`student.page.${key}`) }))}
        value={page}
        onChange={onPage}
        class="seminar-tabs"
      >
        <Page {...props} />
      </Tabs>
    </Dialog>
  );
}

function Page({ table, line, view, page }: Props) {
  const role = view.me.place?.role ?? null;
  switch (page) {
    case "instructor":
      return <Instructor line={line} view={view} />;
    case "delegation":
      return <Place line={line} view={view} />;
    case "observe":
      return (
        <>
          <ObserverForm line={line} view={view} round={table.view.value?.board.round ?? 0} />
          <Observed view={view} />
        </>
      );
    case "story":
      return <StoryLines source={table} />;
    case "sheet":
      return role ? <OwnSheet table={table} line={line} view={view} role={role} /> : null;
    case "back":
      return <WayBack view={view} />;
  }
}

interface SheetProps extends Pick<Props, "table" | "line" | "view"> {
  role: NonNullable<NonNullable<StudentView["me"]["place"]>["role"]>;
}

/** Sealed during play, opened when play has ended. */
function OwnSheet({ table, line, view, role }: SheetProps) {
  const opened = view.stage === "debrief" || view.stage === "over";
  const final = table.view.value?.board.final ?? null;
  if (opened) return <SheetOpened sheet={view.me.sheet} role={role} final={final} />;
  return <Sheet line={line} role={role} sealed={view.stage === "play"} />;
}
