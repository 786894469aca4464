/** What a student of a seminar reads beside the table: the door, the class, the planning sheet, the delegation. */
export const student = {
  "student.raise": "Raise hand",
  "student.alias": "Delegate {n}",
} as const;
