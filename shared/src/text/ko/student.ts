/** What a student of a seminar reads beside the table: the door, the class, the planning sheet, the delegation. */
export const student = {
  "student.raise": "손들기",
  "student.alias": "대표 {n}",
} as const;
