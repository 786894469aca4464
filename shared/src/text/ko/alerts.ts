/** Why a table needs the instructor. */
export const alerts = {
  "alert.handUp": "손을 들었습니다",
} as const;
