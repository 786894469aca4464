/** Why a table needs the instructor. */
export const alerts = {
  "alert.handUp": "有人举手",
} as const;
