import { useEffect, useState } from "preact/hooks";
import { keepSeminarKey, seminarKeyOf } from "../net/keys.ts";
import { Missing } from "../pages/Missing.tsx";
import { rewrite } from "../router.ts";
import { Console } from "./Console.tsx";

/** /seminar: setting one up. /seminar/CODE#key: the console of one; the key stays in this browser. */
export function SeminarRoute({ code, hash }: { code: string | null; hash: string }) {
  const [key, setKey] = useState<string | null>(() => hash || (code && seminarKeyOf(code)));
  useEffect(() => {
    if (!code || !hash) return;
    keepSeminarKey(code, hash);
    rewrite(`/seminar/${code}`);
    setKey(hash);
  }, [code, hash]);
  if (!code || !key) return <Missing />;
  return <Console code={code} instructorKey={key} />;
}
