/** Why a table needs the instructor. */
export const alerts = {
  "alert.handUp": "A hand is up",
} as const;
