import type { FolderKey, Role } from "@freeze/shared/rules";

export const TABS = ["news", "talks", "deals", "orders", "record"] as const;
export type Tab = (typeof TABS)[number];

/** Where a click elsewhere (the table, a notice) wants the panels to open. */
export type PanelTarget =
  | { readonly tab: Tab }
  | { readonly tab: "talks"; readonly folder: FolderKey }
  /** Opens the composer with these other parties; `preset` names a package to start from. */
  | { readonly tab: "deals"; readonly offerTo: readonly Role[]; readonly preset?: string }
  | { readonly tab: "deals"; readonly deal: string };
