/** What the instructor reads: setting up, the console, the wall, seat cards. */
export const seminar = {
  "seminar.title": "세미나",
} as const;
