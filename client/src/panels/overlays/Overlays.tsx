import type { Translate } from "@freeze/shared/text";
import type { ReadonlySignal } from "@preact/signals";
import type { TableSource } from "../../model/source.ts";

export interface OverlaysProps {
  readonly source: TableSource;
  readonly translate: ReadonlySignal<Translate>;
  readonly onReplay?: () => void;
  readonly onSave?: () => void;
  readonly onHome?: () => void;
}

export const Overlays = (_props: OverlaysProps) => null;
