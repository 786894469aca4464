import type { ComponentType } from "preact";
import { useEffect, useState } from "preact/hooks";
import { needWholeText, t } from "../model/language.ts";
import { Waiting } from "../pages/Waiting.tsx";
import { rewrite } from "../router.ts";
import { Door } from "./Door.tsx";
import { comeBack } from "./join.ts";
import { dropStudent, keepStudentToken, readRejoin, studentTokenOf } from "./keys.ts";

interface Way {
  /** Opens the seminar's room. */
  readonly token: string | null;
  /** Comes with the link and has still to be turned into a token. */
  readonly rejoin: string | null;
}

/** /s/CODE: the door for strangers, the waiting room for those who have a key. `hash`: a token or a rejoin code. */
export function StudentRoute({ code, hash }: { code: string; hash: string }) {
  const [way, setWay] = useState<Way>(() => wayOf(code, hash));
  const [problem, setProblem] = useState<string | null>(null);
  const joined = (token: string) => setWay({ token, rejoin: null });
  useEffect(() => {
    if (hash) rewrite(`/s/${code}`);
    if (way.rejoin === null) return;
    void comeBack(code, way.rejoin).then((answer) => {
      if (answer.ok) return joined(answer.value.token);
      setProblem(answer.sentence);
      setWay({ token: null, rejoin: null });
    });
  }, [code, hash]);
  if (way.rejoin) return <Waiting text={t("net.connecting")} />;
  if (!way.token) {
    return <Door code={code} onJoined={joined} problem={problem} wrote={readRejoin(hash) ?? ""} />;
  }
  const forget = () => {
    dropStudent(code);
    setWay({ token: null, rejoin: null });
  };
  return <Inside code={code} token={way.token} onToken={joined} onForget={forget} />;
}

function wayOf(code: string, hash: string): Way {
  const rejoin = readRejoin(hash);
  if (rejoin) return { token: null, rejoin };
  if (hash) keepStudentToken(code, hash);
  return { token: hash || studentTokenOf(code), rejoin: null };
}

interface InsideProps {
  code: string;
  token: string;
  onToken: (token: string) => void;
  onForget: () => void;
}

/** What is behind the door comes as a part of its own: the line to the room, and everything that is read there. */
const load = async () => {
  const [{ WaitingRoom }] = await Promise.all([import("./WaitingRoom.tsx"), needWholeText()]);
  return WaitingRoom;
};

function Inside(props: InsideProps) {
  const [page, setPage] = useState<{ readonly of: ComponentType<InsideProps> } | null>(null);
  useEffect(() => void load().then((of) => setPage({ of })), []);
  return page ? <page.of {...props} /> : <Waiting text={t("net.connecting")} />;
}
