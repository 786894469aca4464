/** What a student of a seminar reads beside the table: the door, the class, the planning sheet, the delegation. */
export const student = {
  "student.raise": "举手",
  "student.alias": "代表{n}",
} as const;
