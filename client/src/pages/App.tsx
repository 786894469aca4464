import type { ComponentType } from "preact";
import { useEffect, useState } from "preact/hooks";
import { lang, needWholeText, t } from "../model/language.ts";
import { type Route, route } from "../router.ts";
import { Toasts } from "../ui/Toast.tsx";
import { Home } from "./Home.tsx";
import { Missing } from "./Missing.tsx";
import { Waiting } from "./Waiting.tsx";

/** The page for the address, the skip link before it and the notices after it. */
export function App() {
  const here = route.value;
  const where = placeOf(here);
  const [first, setFirst] = useState(true);
  useEffect(() => {
    if (first) setFirst(false);
    else document.querySelector<HTMLElement>("main h1, #main")?.focus();
  }, [where]);
  useEffect(() => {
    document.title = t(`title.${here.page}`);
  }, [here.page, lang.value]);
  return (
    <>
      <button type="button" class="skip" onClick={skip}>
        {t("ui.skip")}
      </button>
      <Page key={where} here={here} />
      <Toasts />
    </>
  );
}

const placeOf = (here: Route): string => ("code" in here ? `${here.page}/${here.code}` : here.page);

function skip(): void {
  document.querySelector<HTMLElement>("#main")?.focus();
}

function Page({ here }: { here: Route }) {
  switch (here.page) {
    case "home":
      return <Home />;
    case "table":
      return <Lazy load={loadTable} props={{ code: here.code, token: here.hash }} />;
    case "replay":
      return <Lazy load={loadReplay} props={{ code: here.code, hash: here.hash }} />;
    case "student":
      return <Lazy load={loadStudent} props={{ code: here.code, hash: here.hash }} />;
    case "help":
      return <Lazy load={loadHelp} props={{}} />;
    case "seminar":
      return <Lazy load={loadSeminar} props={{ code: here.code, hash: here.hash }} />;
    case "cards":
      return <Lazy load={loadCards} props={{ code: here.code }} />;
    case "wall":
      return <Lazy load={loadWall} props={{ code: here.code }} />;
    case "missing":
      return <Missing />;
  }
}

const loadTable = () => import("./TableRoute.tsx").then((module) => module.TableRoute);
const loadStudent = () =>
  import("../classroom/StudentRoute.tsx").then((module) => module.StudentRoute);
const loadReplay = async () => {
  const [{ ReplayPage }] = await Promise.all([import("./ReplayPage.tsx"), needWholeText()]);
  return ReplayPage;
};
const loadHelp = async () => {
  const [{ Help }] = await Promise.all([import("./Help.tsx"), needWholeText()]);
  return Help;
};
const loadSeminar = async () => {
  const [{ SeminarRoute }] = await Promise.all([
    import("../seminar/SeminarRoute.tsx"),
    needWholeText(),
  ]);
  return SeminarRoute;
};
const loadCards = async () => {
  const [{ Cards }] = await Promise.all([import("../seminar/Cards.tsx"), needWholeText()]);
  return Cards;
};
const loadWall = async () => {
  const [{ Wall }] = await Promise.all([import("../seminar/Wall.tsx"), needWholeText()]);
  return Wall;
};

function Lazy<P extends object>(props: { load: () => Promise<ComponentType<P>>; props: P }) {
  const [part, setPart] = useState<{ readonly of: ComponentType<P> } | null>(null);
  const { load } = props;
  useEffect(() => {
    let here = true;
    void load().then((of) => here && setPart({ of }));
    return () => {
      here = false;
    };
  }, [load]);
  if (!part) return <Waiting />;
  return <part.of {...props.props} />;
}
