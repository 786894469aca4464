/** The door of a seminar, read before anything else of it has been loaded: a name, a language, the way back. */
export const door = {
  "title.student": "Seminar · Freeze for Freeze",

  "door.codes": "A table’s code has five letters, a seminar’s has six.",
  "door.code": "Seminar {code}",
  "door.title": "Join the seminar",
  "door.stage.gathering": "The seminar is gathering.",
  "door.stage.brief": "The briefs are being read. Come in: a place will be found for you.",
  "door.stage.play": "The tables are playing. Come in: your instructor finds you a place.",
  "door.stage.debrief": "The tables have played; now they are being compared.",
  "door.stage.over": "This seminar is over.",
  "door.name": "Your name",
  "door.name.hint":
    "Your instructor sees it. Whether the others do is for your instructor to say. No account, no e-mail.",
  "door.name.needed": "Type a name first: your instructor needs something to call you.",
  "door.lang": "Your language",
  "door.go": "Join the seminar",
  "door.going": "Joining…",
  "door.back": "I was here before",
  "door.back.text":
    "Your rejoin code brings you back to your place from any device. It stands on your seat card and on the page you had open before.",
  "door.rejoin": "Rejoin code (eight letters)",
  "door.rejoin.needed": "A rejoin code has eight letters.",
  "door.back.go": "Come back",
  "door.new": "I am new here",
  "door.none": "This seminar cannot be opened",
  "door.none.text": "There is no seminar with the code {code}.",
  "door.none.next":
    "Look at the wall or ask your instructor: a seminar’s code has six letters. Type it again here:",
  "door.again": "Try again",
  "door.full": "This seminar is full",
  "door.full.text": "Every place has been taken, so you cannot join under a new name.",
  "door.full.next":
    "Raise your hand in the room: your instructor can make room for you. If you were here before, your rejoin code still brings you in.",
  "door.closed": "This seminar is over",
  "door.closed.text": "Nobody can join it any more.",
  "door.closed.next":
    "If you took part, your rejoin code brings you back to what your table left behind. Or play on your own against three bots.",
  "door.practise": "Play against bots",
} as const;
