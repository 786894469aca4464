/** What a student of a seminar reads beside the table: the waiting room, the planning sheet, the delegation, the debrief. */
export const student = {
  "student.raise": "Raise hand",
  "student.alias": "Delegate {n}",
  "student.instructor": "Your instructor",
  "student.me": "You",
  "student.says": "Instructor: {text}",

  "student.stages": "How the seminar goes",
  "student.stage.gathering": "Gathering",
  "student.stage.brief": "Brief",
  "student.stage.play": "Play",
  "student.stage.debrief": "Debrief",
  "student.stage.over": "The end",
  "student.now.gathering": "Everybody is coming in",
  "student.now.brief": "Time to read",
  "student.now.play": "The tables are playing",
  "student.now.debrief": "What happened, and why",
  "student.now.over": "The seminar is over",
  "student.next": "Next: {stage}.",
  "student.end.until":
    "{minutes, plural, one {About a minute more, until {time}.} other {About # minutes more, until {time}.}}",
  "student.end.late": "Planned until {time}; it goes on until your instructor moves on.",

  "student.aside": "Your instructor and your way back",
  "student.todo": "What to do now",
  "student.todo.gathering":
    "Your instructor gives out the seats. Until then, read the case: it stands below.",
  "student.todo.bench":
    "You have no seat yet. Your instructor sees you and will find you one; raise your hand if it takes long.",
  "student.todo.seated":
    "Go to your table: your confidential brief waits there. The match begins when your instructor says so.",
  "student.todo.play": "Your table is playing. Go there; your seat waits for you.",
  "student.todo.paused": "Your instructor has paused the seminar. Your seat waits for you.",
  "student.todo.observe":
    "The table you observe is playing. Go there; your task is explained on the spot.",
  "student.todo.observeSoon":
    "You will observe this table. Read the case; when play begins you see what the public sees.",
  "student.todo.debrief":
    "Play has ended. Look at what you planned beside what came of it, then follow your instructor.",
  "student.todo.over": "Thank you for taking part. What your table did can still be replayed.",
  "student.iAm": "You are in as {name}.",
  "student.iAmAs": "You are in as {name}. The others read “{alias}”.",
  "student.here":
    "{joined, plural, one {One person has joined} other {# people have joined}}; {here, plural, one {one is} other {# are}} here now.",
  "student.toTable": "Go to my table",
  "student.toTable.again": "Back to my table",
  "student.table": "Table {number} · {code}",
  "student.sees":
    "Your instructor can look into every table and read what is said at it. Drafts and planning sheets stay yours until the debrief.",

  "student.page.case": "The case",
  "student.page.sheet": "My plan",
  "student.case.told": "What each delegation is told before all the world",

  "student.back": "Your way back",
  "student.back.code": "Rejoin code",
  "student.back.text":
    "Should this device fail, open this site on any other, type {code}, choose “I was here before” and give this code. Whoever has it gets your seat, so keep it to yourself.",
  "student.back.copy": "Copy my personal link",

  "student.hand.why": "A question? One sentence helps; it may stay empty.",
  "student.hand.up": "Your hand is up",
  "student.hand.since": "since {time}; your instructor sees it.",
  "student.hand.down": "Your hand is down.",
  "student.hand.lower": "Lower hand",
  "student.messages": "Messages",
  "student.messages.none": "Nothing yet. What your instructor writes stays here.",
  "student.messages.unread": "unread",
  "student.write": "Write to your instructor",
  "student.write.send": "Send",

  "student.alone": "You alone speak for this government.",
  "student.you": "{alias} (you)",
  "student.away": "away",
  "student.head": "Head",
  "student.head.mine":
    "You lead this delegation: you sign and give the orders. The others read, draft and talk.",
  "student.head.theirs":
    "The head signs and gives the orders. You read everything, draft and talk with your delegation.",
  "student.head.pass": "Pass the lead on",
  "student.head.pass.label": "Pass the lead on to {alias}",
  "student.head.sure": "Yes, pass it on",
  "student.head.passed": "{alias} leads the delegation now.",
  "student.aide":
    "You read, talk and draft. Signing and orders are for the head of your delegation, {head}.",

  "student.loss.replaced": "You are now on another device",
  "student.loss.replaced.text":
    "Your place was opened somewhere else, and the newest device has it. Nothing is lost. You can take it back here.",
  "student.loss.here": "Use this device",
  "student.loss.gone": "This seminar is gone",
  "student.loss.gone.text":
    "The server does not know it any more. Ask your instructor whether it was deleted, and for the new code.",
  "student.loss.badToken": "This key does not open the seminar",
  "student.loss.badToken.text":
    "The link may have been cut off, or your instructor has taken you off the list. Join anew, or ask.",
  "student.loss.oldClient": "There is a newer edition",
  "student.loss.oldClient.text":
    "The server has been updated while this page was open. Reload to go on; your seat and your drafts wait.",

  "student.sheet": "Planning sheet",
  "student.sheet.text":
    "Sealed until the debrief: nobody at the table sees it. Write what you aim at before anybody has told you anything.",
  "student.sheet.sealed": "Sealed when play began. It is opened at the debrief.",
  "student.sheet.reservation": "Reservation point",
  "student.sheet.reservation.hint": "The worst result that still beats walking away, in points.",
  "student.sheet.target": "Target",
  "student.sheet.target.hint": "What would make you content. Most end between 30 and 80.",
  "student.sheet.points": "A number between 0 and 150, please.",
  "student.sheet.firstOffer": "My first offer",
  "student.sheet.firstOffer.hint": "To whom, what you ask, what you give.",
  "student.sheet.guesses": "What each of the others wants most",
  "student.sheet.guess": "What the delegation wants most: {role}",
  "student.sheet.fresh": "It is saved as you write.",
  "student.sheet.saving": "Saving…",
  "student.sheet.saved": "Saved.",
  "student.sheet.problem": "Not saved yet.",
  "student.sheet.never": "No planning sheet was written before play began.",
  "student.sheet.got": "Your result",
  "student.sheet.below":
    "You ended below your reservation point: by your own plan, walking away was better.",
  "student.sheet.between": "You ended above your reservation point and short of your target.",
  "student.sheet.above": "You reached your target.",
  "student.sheet.guessed": "You guessed",
  "student.sheet.noGuess": "(nothing)",
  "student.sheet.truth": "It was",
  "student.sheet.heaviest": "Most of its score was made of: {list}.",
  "student.sheet.later": "What was true is shown here once your table’s match has ended.",

  "student.debrief.replay": "Replay my table",
  "student.debrief.none": "You did not sit at a table in this seminar.",

  "student.task.press": "You are the press",
  "student.task.analysts": "You are an analyst",
  "student.task.press.text":
    "You see what the public sees. Each round put one public question to the table, and write the headline when the round ends.",
  "student.task.analysts.text":
    "You see what the public sees. Each round, before orders are carried out, predict what comes next. The debrief shows who saw it coming.",
  "student.observe": "My task in round {round}",
  "student.observe.question": "One public question",
  "student.observe.headline": "The headline at the end of the round",
  "student.observe.deal": "The next deal: who with whom, about what",
  "student.observe.war": "Will there be war?",
  "student.observe.by": "Who moves first?",
  "student.war.no": "No",
  "student.war.maybe": "It may come",
  "student.war.yes": "Yes",
  "student.by.nobody": "Nobody",
  "student.observe.save": "Keep it",
  "student.observe.saved": "Kept. You can still change it in this round.",
  "student.observe.mine": "What I wrote",
  "student.observe.nothing": "Nothing written yet.",

  "student.moved": "Your instructor has given you another seat. Here it is.",
  "student.benched":
    "Your instructor has taken you from the table for now. You will be told where to go.",
  "student.bar": "Seminar",
  "student.bar.table": "Table {number}",
  "student.bar.until": "{stage} until {time}",
  "student.bar.done": "Your table has finished; others still play",
  "student.paused.all": "Paused by your instructor, everywhere. Nothing is lost.",
  "student.paused.table": "Your instructor has paused this table. Nothing is lost.",
  "student.page.instructor": "Instructor",
  "student.page.delegation": "Delegation",
  "student.page.observe": "My task",
  "student.page.story": "Story so far",
  "student.page.back": "Way back",
  "student.lobby":
    "Read your brief, write your plan, check yourself. The match begins when your instructor says so.",
  "student.lobby.begins": "Your instructor begins the match, at all tables at once.",
  "student.lobby.ready": "I have read my brief",
  "student.lobby.headReady": "The head of your delegation is ready.",
  "student.lobby.headReads": "The head of your delegation is still reading.",
  "student.lobby.four": "The four delegations",
  "student.story": "The story so far",
  "student.story.go": "To the table",
  "student.story.none": "The match has not begun.",
  "student.story.now": "It is round {round}, {phase}.",
  "student.story.dials":
    "Tension stands at {tension} of 100, Sanctions at {sanctions} and Enforcement at {enforcement} of 5.",
  "student.story.first": "What to do first",
  "student.story.open":
    "{offers, plural, =0 {No offer} one {One offer} other {# offers}} and {invitations, plural, =0 {no invitation} one {one invitation} other {# invitations}} wait for your answer.",
  "student.story.happened": "What happened",
  "student.story.nothing": "Nothing that changed the course.",
  "student.story.deals": "Deals in force",
  "student.story.noDeals": "None so far.",
  "student.story.promised": "What your government has promised",
  "student.story.noPromises": "Nothing yet.",
  "student.story.due": "due this round",
  "student.confer": "My delegation",
  "student.confer.hint":
    "Your delegation’s own channel. No other seat sees it, nor that you talk; your instructor can read it.",
  "student.confer.silent": "Nothing said yet. Agree on what you want before you offer it.",
  "student.confer.write": "Write to your delegation",
  "student.draft.offer": "Your delegation has a draft of an offer on its desk.",
  "student.draft.orders": "Your delegation has a draft of the orders on its desk.",
  "student.draft.take": "Look at it",
  "student.aide.ready": "The head of your delegation says when you are done.",
  "student.standIn.own":
    "A stand-in holds your seat until one of you is back: it makes holding moves only, signs nothing and breaks no promise.",
  "student.standIn.other": "A stand-in holds this seat for now: {role}. It signs nothing.",
  "student.bot":
    "Your instructor has put a bot in your seat for now. You can read, talk and draft.",
  "student.bot.ready": "A bot says when your side is done.",
  "student.notices": "From outside the table",
  "student.notices.older": "{count, plural, one {One older} other {# older}}",
  "student.notice.back": "You have your seat back",
  "student.notice.said": "{from}: {text}",
  "student.notice.inject": "Breaking",
  "student.notice.own": "For your delegation alone",
  "student.notice.handBack":
    "While you were away (from round {round}, {phase}), a stand-in held your seat and made holding moves only.",
  "student.notice.world": "From outside the talks",
  "student.locked": "Your instructor has closed the channels for now. You can still make offers.",
} as const;
