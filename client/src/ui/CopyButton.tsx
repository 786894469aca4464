import { useState } from "preact/hooks";
import { t } from "../model/language.ts";
import { Button } from "./Button.tsx";
import { announce } from "./Toast.tsx";

/** Copies a text; where the clipboard is closed (plain HTTP) an old way is tried. */
export function CopyButton({ text, label }: { text: string; label: string }) {
  const [done, setDone] = useState(false);
  const copy = async () => {
    await copyText(text);
    setDone(true);
    announce(t("ui.copied"));
    setTimeout(() => setDone(false), 2500);
  };
  return (
    <Button size="small" onClick={() => void copy()}>
      {done ? `✓ ${t("ui.copied")}` : label}
    </Button>
  );
}

async function copyText(text: string): Promise<void> {
  if (navigator.clipboard) return navigator.clipboard.writeText(text);
  const area = document.createElement("textarea");
  area.value = text;
  document.body.append(area);
  area.select();
  document.execCommand("copy");
  area.remove();
}
