export const warnings = {
  "warning.withoutUs":
    "A US drill pause without Seoul in the deal costs trust between Washington and Seoul.",
  "warning.overLimit":
    "{pair} cannot carry this many new clauses this round: {used} signed, {adds} more, limit {limit}.",
  "warning.alreadyOwed": "{role} owes this already: {clause}.",
  "warning.excluded": "{role} cannot owe both: {clause} and {other}.",
  "warning.reliefFirst":
    "Relief comes with no condition: you give before you get. Tie it to a clause of the North.",
  "warning.nothingDueSoon": "Nothing in it falls due this round or next, so signing pays nobody.",
  "warning.secretLeaks": "Each round it leaks with a chance of {percent}%.",
  "warning.brokenBefore": "{role} has been seen to break a promise before.",
} as const;
