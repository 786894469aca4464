import { useEffect, useState } from "preact/hooks";
import { keepSeminarKey, seminarKeyOf } from "../net/keys.ts";
import { rewrite } from "../router.ts";
import { Console } from "./console/Console.tsx";
import { NoKey } from "./NoKey.tsx";
import { SetUp } from "./setup/SetUp.tsx";

/** /seminar: setting one up. /seminar/CODE#key: the console of one; the key stays in this browser. */
export function SeminarRoute({ code, hash }: { code: string | null; hash: string }) {
  const [key, setKey] = useState<string | null>(() => hash || (code && seminarKeyOf(code)));
  useEffect(() => {
    if (!code || !hash) return;
    keepSeminarKey(code, hash);
    rewrite(`/seminar/${code}`);
    setKey(hash);
  }, [code, hash]);
  if (!code) return <SetUp />;
  return key ? <Console code={code} instructorKey={key} /> : <NoKey code={code} />;
}
