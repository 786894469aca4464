/** Reasons why a table may need the instructor. Each is documented, has a text `alert.<kind>`, and can be switched off. */
export const ALERT_KINDS = [
  "handUp",
  "seatEmpty",
  "onlyOneHere",
  "stillReading",
  "noOffer",
  "silentRole",
  "waitingFor",
  "dealShort",
  "warNear",
  "behind",
  "stuckRound",
  "noDealLate",
  "unfair",
  "paused",
  "botsOnly",
  "matchOver",
] as const;
export type AlertKind = (typeof ALERT_KINDS)[number];
