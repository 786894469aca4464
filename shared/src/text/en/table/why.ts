/** Why a bot did what it did, told when the match is over. */
export const why = {
  "why.open": "Why?",
  "why.open.label": "Why? What {role} did here",
  "why.none": "Why? No decision of a bot at this moment",
  "why.title": "Why {role} did this",
  "why.who": "Bot · {temperament} · {strength}",
  "why.did.offer": "It offered: {clauses}",
  "why.did.counter": "It asked for a change: {clauses}",
  "why.did.sign": "It signed: {clauses}",
  "why.did.decline": "It declined: {clauses}",
  "why.did.seal": "It sealed its orders: {cards}",
  "why.did.sealNone": "It sealed its orders without a card",
  "why.did.invite": "It invited {role}",
  "why.did.accept": "It accepted the invitation of {role}",
  "why.did.refuse": "It refused the invitation of {role}",
  "why.did.convene": "It called the plenary",
  "why.did.convene.six": "It called a Six-Party session",
  "why.did.attend": "It came to the plenary",
  "why.did.absent": "It stayed away from the plenary",
  "why.did.firm": "It stood firm in the crisis",
  "why.did.down": "It stood down in the crisis",
  "why.bar.sign":
    "It puts its name under a text that seems to bring {points} points or more, after its doubts and its likings.",
  "why.bar.offer":
    "It offers a text that seems to bring it {points} points or more, and prefers what others seem likely to sign.",
  "why.bar.journey":
    "A journey is kept for later unless the meeting seems to bring {points} points or more.",
  "why.bar.nought":
    "It takes what adds points and leaves what costs them; what it can pay for together counts together.",
  "why.chance": "Temper and a draw decided: in {percent} of 100 such moments it would do the same.",
  "why.reason": "In its own words:",
  "why.weighed": "What it weighed",
  "why.chosen": "chosen",
  "why.text": "{clauses}",
  "why.counter": "Changed: {clauses}",
  "why.asked": "As it was put: {clauses}",
  "why.card": "Card: {card}",
  "why.meeting": "A meeting with {role}",
  "why.plenary": "A seat in the plenary",
  "why.own": "For itself",
  "why.other": "Its guess for {role}",
  "why.weight": "Weight among these",
  "why.points": "{points} points",
  "why.hint":
    "Points of the final score, as the bot reckoned them from what its seat could see at that moment.",
  "why.differs":
    "Asked again, this bot would do something else here. The game was played by another edition of it, or somebody else held the seat at that moment. So there is no reason to tell.",
  "why.unknown": "The saved game does not say which bot held this seat.",
  "why.searched":
    "It tried several plans on guesses of what it could not see, let the other temperaments answer them in its head, and kept the plan that came out best. The figures below are its first look, before it played on.",
} as const;
