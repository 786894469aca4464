/** Why a table needs the instructor: the reason, its short name, and the rule behind it with its numbers. */
export const alerts = {
  "alert.handUp": "{seated, select, yes {{role}: a hand is up} other {An observer’s hand is up}}",
  "alert.handUp.name": "Hand up",
  "alert.handUp.about": "Somebody at the table has raised a hand.",
  "alert.seatEmpty":
    "{role}: nobody here for {span}{standIn, select, yes {; a stand-in holds the seat} other {}}",
  "alert.seatEmpty.name": "Seat empty",
  "alert.seatEmpty.about": "No delegate of a seat has been connected for {seatEmptyMs}.",
  "alert.onlyOneHere": "{role} is alone at the table",
  "alert.onlyOneHere.name": "Alone at the table",
  "alert.onlyOneHere.about":
    "Of several seats with delegates, only one has had anybody connected for {onlyOneHereMs}.",
  "alert.stillReading": "{count, plural, one {One seat is} other {# seats are}} still reading",
  "alert.stillReading.name": "Still reading",
  "alert.stillReading.about":
    "Before the match, {stillReadingMs} after the brief began, somebody who is here is not done with the papers.",
  "alert.noOffer": "No offer for {span}",
  "alert.noOffer.name": "No offer",
  "alert.noOffer.about":
    "No offer is open, and none has been made in {noOfferMs} of Talks. The time runs on from round to round.",
  "alert.silentRole": "{role} has not spoken for {span}",
  "alert.silentRole.name": "Silent delegation",
  "alert.silentRole.about":
    "A delegation that is here has said, offered, signed and answered nothing in {silentRoleMs} of Talks.",
  "alert.waitingFor": "All wait for {role}, for {span} now",
  "alert.waitingFor.name": "Waiting for one",
  "alert.waitingFor.about":
    "For {waitingForMs} the phase has waited for one delegation alone, and that one is here.",
  "alert.dealShort": "About to sign {proposal}, {percent}% short of what was possible",
  "alert.dealShort.name": "Deal falls short",
  "alert.dealShort.about":
    "An open offer bears a signature, yet its parties could gain more together: at least {dealShortPercent}% and {dealShortPoints} points more, by a text known for the same parties that leaves none of them worse off.",
  "alert.warNear":
    "{open, select, yes {Crisis: if both stand firm, war has a chance of {percent}%} other {Tension {tension}: a crisis this round has a chance of {percent}%}}",
  "alert.warNear.name": "War near",
  "alert.warNear.about":
    "A crisis is open, or its chance at the end of this round is {warNearPercent}% or more.",
  "alert.behind": "{rounds, plural, one {One round} other {# rounds}} behind the class",
  "alert.behind.name": "Behind the class",
  "alert.behind.about":
    "The table is {behindRounds} rounds or more behind the middle of the class.",
  "alert.stuckRound": "Round {round} has taken {span}",
  "alert.stuckRound.name": "Round too long",
  "alert.stuckRound.about":
    "The round has run for {stuckRoundPercent}% of its planned time, pauses left out; where no time is kept, for {stuckRoundMs}.",
  "alert.noDealLate":
    "{left, plural, one {Last certain round} other {# certain rounds left}}, and nothing signed yet",
  "alert.noDealLate.name": "No deal, and late",
  "alert.noDealLate.about":
    "{noDealLateRounds} certain rounds or fewer are left, and nothing has ever been signed, in public or in secret. It may be right to sign nothing.",
  "alert.unfair": "{role} is heading for {points} points below par",
  "alert.unfair.name": "One falls far behind",
  "alert.unfair.about":
    "From round {unfairFromRound} on: if nothing more were signed, one seat would end {unfairPoints} points or more below its par, agenda left out, and {unfairGapPoints} further below than the next.",
  "alert.paused": "Paused for {span} while the class goes on",
  "alert.paused.name": "Paused alone",
  "alert.paused.about": "This table alone has been paused for {pausedMs}.",
  "alert.botsOnly": "Only bots play here",
  "alert.botsOnly.name": "Bots only",
  "alert.botsOnly.about": "The match is under way and no student sits at the table.",
  "alert.matchOver": "Over: {ending}",
  "alert.matchOver.name": "Match over",
  "alert.matchOver.about": "The match has ended while the class still plays.",
  "alert.span.seconds": "{count, plural, one {# second} other {# seconds}}",
  "alert.span.minutes": "{count, plural, one {# minute} other {# minutes}}",
  "alert.span.hours": "{count, plural, one {# hour} other {# hours}}",
  "alert.span.days": "{count, plural, one {# day} other {# days}}",
} as const;
