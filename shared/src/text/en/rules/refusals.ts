export const refusals = {
  "refusal.matchOver": "The match is over; nothing more can be done at this table.",
  "refusal.paused": "The clock is paused. Wait until the host goes on.",
  "refusal.wrongPhase": "This cannot be done now: the phase is {phase}. Wait for the right phase.",
  "refusal.notYourMove": "This is not for your government to do.",
  "refusal.fullRulesOnly":
    "This comes with the full rules and is not part of the first ones. Choose something else.",
  "refusal.unknownCard": "{card} is not one of your cards. Choose from your own.",
  "refusal.cardLimit":
    "{card} has been played as often as a match allows ({limit}). Choose another card.",
  "refusal.cardTwice": "{card} cannot be played twice in one round. Take one of them away.",
  "refusal.tooManyCards": "At most {max} cards can be played in a round. Take one away.",
  "refusal.notEnoughPc":
    "This costs {needed} political capital and you have {left}. Take something out.",
  "refusal.pairNeeded": "{card} needs a pair of governments. Choose one.",
  "refusal.pairNotAllowed":
    "{card} cannot be aimed at this pair. Choose two others, or none if the card takes none.",
  "refusal.trustTooLow":
    "{card} needs a relation with {role} that is at least “{level}”. Build trust first.",
  "refusal.drillNotOn": "No calendar drill is due this round, so there is nothing to delay.",
  "refusal.easeAfterHold":
    "You signed to hold enforcement this round; easing quietly has to wait for the next.",
  "refusal.unknownProposal":
    "There is no offer {proposal} that you can read. Choose one from your list.",
  "refusal.unknownVersion":
    "Offer {proposal} has no version {version} that can be used. Choose another version.",
  "refusal.proposalClosed": "Offer {proposal} is closed. Make a new one if you still want it.",
  "refusal.notAParty":
    "Your government is not a party to this. Offer only deals that put you under a clause.",
  "refusal.partiesDiffer":
    "A counter-offer keeps the same parties. To change them make a new offer.",
  "refusal.tooManyOffers": "You have {max} offers open already. Withdraw one first.",
  "refusal.tooManyVersions": "This offer has {max} versions already. Sign one, or start anew.",
  "refusal.noClauses": "A deal without a clause promises nothing. Add at least one for each party.",
  "refusal.tooManyClauses": "A deal holds at most {max} clauses. Take some out.",
  "refusal.partyWithoutClause":
    "{role} owns no clause here. Give each party one, or leave that party out.",
  "refusal.wrongOwner": "“{clause}” is not a clause that {role} can give. Choose its owner again.",
  "refusal.badRounds":
    "The rounds of “{clause}” do not fit: it begins this round or later, and runs at least until the round after signature.",
  "refusal.badCondition":
    "The condition of “{clause}” does not fit. Name another clause of this deal, a coming round, or a figure for Inspection.",
  "refusal.notInSecret":
    "“{clause}” cannot be promised in secret. Make the deal public or take the clause out.",
  "refusal.needsDprk":
    "“{clause}” can be secret only if the DPRK is a party, because it sees the effect. Add the DPRK or make the deal public.",
  "refusal.badSummitClause":
    "A summit clause names another party of the deal as guest, a venue and one round to come, in public.",
  "refusal.sixPartyNotHeld":
    "The Six-Party format needs four parties and a Six-Party session already held.",
  "refusal.alreadySigned": "You have signed this version already.",
  "refusal.notSigned": "You have not signed this version, so there is no signature to take back.",
  "refusal.ambitionExceeded":
    "You and {role} trust each other enough for {limit} new clauses a round; this would make {wanted}. Sign less, or build trust first.",
  "refusal.repeatedClause":
    "You already owe “{clause}” in a deal in force. Nobody promises the same thing twice.",
  "refusal.excludedClause": "“{clause}” and “{other}” exclude each other. Keep one of them.",
  "refusal.noVisits": "You have no leader’s visit left for this summit.",
  "refusal.diaryFull": "Your leader’s diary for round {round} is full: one summit a round.",
  "refusal.alreadyInvited":
    "An invitation between you and {role} is open already. Wait for the answer.",
  "refusal.badGuest": "Choose another government as the guest.",
  "refusal.unknownSummit": "There is no such summit in your diary.",
  "refusal.alreadyAnswered": "You have answered this already.",
  "refusal.notInvited": "This invitation is not addressed to you.",
  "refusal.plenaryAgain":
    "A plenary was called last round; two rounds running are too many. Wait one round.",
  "refusal.plenaryCalled": "A plenary has been called this round already.",
  "refusal.noPlenary": "There is no plenary this round to which you are invited.",
  "refusal.sixPartyLocked":
    "A Six-Party session needs the full rules, a long layout and one plenary already held.",
  "refusal.unknownDeal": "There is no deal {deal} in force that you can read.",
  "refusal.clauseNotDue": "“{clause}” is not due this round, so there is nothing to keep or break.",
  "refusal.cannotCheat": "“{clause}” is in plain sight and cannot be cheated on in secret.",
  "refusal.tooManyCheats":
    "At most {max, plural, one {one clause} other {# clauses}} can be cheated on in a round.",
  "refusal.cheatTooEarly":
    "“{clause}” was signed this round. Cheating is possible from the next round on.",
  "refusal.notYourClause": "“{clause}” is not your clause. You can cheat only on your own.",
  "refusal.cannotLeave": "{deal} is not a deal that you can leave.",
  "refusal.cannotCancel": "Only a summit booked for this round and of your own can be cancelled.",
  "refusal.cannotRestore":
    "Only a summit of your own that was cancelled last round can be put back on.",
  "refusal.cannotLeak": "Only a secret deal or summit of your own can be leaked.",
  "refusal.cannotDisclose":
    "{deal} is not a secret deal of yours, so there is nothing to disclose.",
  "refusal.badIntelligence":
    "Name another government; the Arsenal can be learned from the DPRK only, true Enforcement from China only.",
  "refusal.badStatement": "A statement about a government must name another one.",
  "refusal.alreadySealed": "Your orders are sealed. Open them first to change them.",
  "refusal.notSealed": "Your orders are not sealed.",
  "refusal.nothingToAnswer": "There is no such question before your government now.",
  "refusal.textEmpty": "The message is empty. Write something first.",
  "refusal.textTooLong": "The text is too long: at most {max} characters. Shorten it.",
  "refusal.tooManyMessages":
    "This channel is full: it holds {max} messages a match. Use another one.",
  "refusal.badFolder": "You do not belong to this channel. Choose one of yours.",
  "refusal.alreadyPaused": "The clock is paused already.",
  "refusal.notPaused": "The clock is running.",
  "refusal.noClock": "This table has no clock; phases end when everybody is ready.",
  "refusal.stale": "That phase is over already.",
  "refusal.badRequest": "The server could not read this request. Reload the page and try again.",
  "refusal.tooFast": "Too many requests at once. Wait a moment and try again.",
  "refusal.noSuchTable": "There is no table with this code. Check the code and try again.",
  "refusal.tableFull": "This table takes no more people. Open another one.",
  "refusal.seatTaken": "Somebody sits there already. Choose another seat.",
  "refusal.notSeated": "Take a seat first.",
  "refusal.notHost": "Only the host can do this.",
  "refusal.alreadyStarted": "The match has begun; seats and settings stay as they are.",
  "refusal.seatsOpen": "Some seats are still empty. Fill them with people or bots, then start.",
  "refusal.notStarted": "The match has not begun yet.",
  "refusal.badToken": "This rejoin link does not belong to this table. Join again with the code.",
  "refusal.nameNeeded": "Enter a name between 1 and 24 characters.",
  "refusal.notOver": "The full record opens when the match is over.",
  "refusal.spectatorsOnlyWatch": "Spectators watch only. Take a seat to act.",
  "refusal.badSave": "This file is not a saved game that can be read.",
  "refusal.tooManyTables": "The server holds as many tables as it can. Try again later.",
  "refusal.oldClient": "The game was updated. Reload the page.",
  "refusal.stopping": "The server is about to restart. Your table is kept; try again in a moment.",
  "refusal.notStored":
    "The server could not write this down, so it has not happened. Tell whoever runs it, and try again in a moment.",
  "refusal.seminarTable":
    "This table belongs to a seminar. Join with the seminar’s code; the instructor seats you.",
  "refusal.notHead":
    "The head of your delegation signs and gives orders. You can read, talk and draft; the lead can be passed on.",
  "refusal.noSuchSeminar":
    "There is no seminar with this code. Check the six letters with your instructor.",
  "refusal.seminarFull": "This seminar takes no more people. Tell your instructor.",
  "refusal.badRejoin":
    "This rejoin code belongs to nobody in this seminar. Check it, or join with your name.",
  "refusal.passwordNeeded": "This server asks for a password before a seminar can be created.",
  "refusal.badKey": "This key does not open this seminar.",
  "refusal.unknownStudent": "This person has left the seminar.",
  "refusal.badSeating":
    "Somebody sits twice in this seating, or a delegation is too large. Put it right and try again.",
  "refusal.delegationFull": "This delegation has {max} people already. Choose another seat.",
  "refusal.wrongStage": "This is not possible at this stage of the seminar.",
  "refusal.tooManySeminars":
    "The server holds as many seminars as it can. Delete an old one, or try again later.",
  "refusal.seminarOver": "This seminar is over. Your table’s replay stays open with its link.",
  "refusal.botInSeat":
    "A bot plays your seat at the moment. Your instructor can hand it back to you.",
} as const;
