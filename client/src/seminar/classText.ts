// Sentences for the class stand in the class's language, whatever the console speaks.
import type { Translate } from "@freeze/shared/text";
import { useEffect, useState } from "preact/hooks";
import { t, translate } from "../model/language.ts";
import { wholeText } from "../model/wholeText.ts";
import { useDesk } from "./console/desk.ts";

/** The translator of the class's language; until it has come, the console's own. */
export function useClassText(): (key: string) => string {
  const { view } = useDesk();
  const { lang } = view.setup;
  const [say, setSay] = useState<{ readonly of: Translate } | null>(null);
  useEffect(() => {
    let here = true;
    void wholeText(lang).then((of) => here && setSay({ of }));
    return () => {
      here = false;
    };
  }, [lang]);
  if (translate.value.lang === lang || !say) return t;
  return say.of;
}
