/** What happens to a match because a class plays it: acts of the instructor, delegations, refusals of these. */
export const classroom = {
  "cause.instructor": "Event from the instructor: {headline}",
  "event.clock.paused": "The instructor stopped the clock",
  "event.clock.resumed": "The instructor let the clock run again",
  "event.clock.extended": "The instructor gave more time",
  "event.phaseCutShort": "The instructor ended the phase: round {round}, {phase}",
  "event.matchCutShort": "The instructor ended the match in round {round}, {phase}",
  "event.notice.instructor": "The instructor: {text}",
  "event.notice.instructor.titled": "The instructor: {title}. {text}",
  "event.notice.world": "From outside the talks: {text}",
  "event.notice.world.titled": "From outside the talks: {title}. {text}",
  "event.inject": "Breaking: {title}. {text}",
  "event.inject.bare": "Breaking: {title}",
  "event.toYou": "For your delegation alone. {line}",
  "event.talkLocked": "The instructor closed all channels for now",
  "event.talkUnlocked": "The instructor opened the channels again",
  "event.standIn.on": "A stand-in holds the seat of {role}",
  "event.standIn.off": "The delegation of {role} has its seat back",
  "event.handBack": "You have your seat back. A stand-in held it from round {round}, {phase}, on",
  "event.handBack.note":
    "You have your seat back. A stand-in held it from round {round}, {phase}, on. {text}",
  "event.delegate.person": "The seat of {role} has passed to another delegate",
  "event.delegate.person.named": "{name} now speaks for {role}",
  "event.delegate.bot": "A bot now plays {role}",
  "event.delegate.bot.named": "A bot, {name}, now plays {role}",
  "event.rolledBack":
    "The instructor took the match back from round {round}, {phase}, to the start of round {to}",
  "event.rollBackUndone":
    "The instructor undid that: the match is in round {round}, {phase}, again",
  "refusal.talkLocked":
    "The instructor has closed the channels for now. Wait until they are open again.",
  "refusal.unchanged": "That is how it is already.",
  "refusal.dialsArePublic":
    "An event that only some delegations read cannot move dials that all can see. Make it public, or leave the dials alone.",
  "refusal.dialTooFar": "A dial can be moved by at most {max} in whole steps.",
  "refusal.noSuchRound": "The match cannot go back to round {round}.",
  "refusal.nothingToUndo": "There is nothing to undo: a roll back can be undone for one minute.",
} as const;
