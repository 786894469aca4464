import { AMBITION, PLENARY_AMBITION } from "../../rules/levels.ts";
import { CRISIS } from "../../rules/numbers.ts";

/** Situations, briefs of the four roles, the card of the rules, questions to check oneself. */
export const brief = {
  "brief.opening.1":
    "It is March 2018. In a year the DPRK tested a sixth nuclear device and flew missiles that can reach America; the Security Council answered by cutting off coal, textiles, workers and most of its oil. Then, on New Year’s Day, Pyongyang opened a door to the South.",
  "brief.opening.2":
    "The hotline rings again. Athletes marched together at PyeongChang, and the leader’s sister watched from the stands. On 8 March envoys from Seoul stood outside the White House and said that the President would meet Chairman Kim by May.",
  "brief.opening.3":
    "Nobody has met anybody yet. The spring drills are on the calendar, the sanctions are as tight as they have ever been, and hope is running ahead of paper.",
  "brief.fury.1":
    "It is December 2017. On 29 November a Hwasong-15 climbed to almost 4,500 kilometres, and Pyongyang declared its nuclear force complete. In the South, 230 aircraft fly the exercise Vigilant Ace.",
  "brief.fury.2":
    "The Security Council is about to cap refined oil at 500,000 barrels a year and to send DPRK workers home. An envoy from Beijing came back from Pyongyang in November with no meeting to report.",
  "brief.fury.3":
    "No leader has met another. Trust is thin everywhere, the Olympic Games open in two months in the South, and one incident could be enough.",
  "brief.after-hanoi.1":
    "It is March 2019. On 28 February the second summit between Washington and Pyongyang ended in Hanoi without a text: one side had offered Yongbyon for five of eleven resolutions in part, the other heard a demand for everything.",
  "brief.after-hanoi.2":
    "Behind you lie four meetings between the leaders of China and the DPRK, three between the two Koreas, and a military agreement along the line that divides them. The big spring exercises have been ended as a series; smaller ones take their place.",
  "brief.after-hanoi.3":
    "Everybody has shaken hands already, so another handshake impresses few. Pyongyang is short of money and of patience, and will soon say how long it is willing to wait.",

  "brief.china.public":
    "You are the neighbour through whom nearly everything passes that the North buys or sells, and of late the capital that learns about summits from the news. You proposed that tests and drills should stop together when few were listening, and you say so often.",

  "brief.dprk.public":
    "You have declared your deterrent complete and say that now the economy comes first. You will sit with presidents, as an equal, and you expect the pressure to end.",

  "brief.us.public":
    "You want the threat ended and checked, and an alliance that still works on the day after. You agreed to a meeting that no president before you agreed to.",

  "brief.rok.public":
    "You invited the world to your Games, and now you carry messages between leaders who did not speak. It is your cities that would burn.",

  "five.1": "You run one government",
  "five.1.text":
    "For a few rounds only, and in the longer games nobody knows which round is the last.",
  "five.2": "A round has a rhythm",
  "five.2.text":
    "News first, then talk and signatures, then sealed orders: at most two cards, paid from three points of political capital.",
  "five.3": "Two hands on one tap",
  "five.3.text":
    "Sanctions bite only as far as Washington and Beijing both want. The lower of their two dials counts: either can open the tap, only both can close it.",
  "five.4": "Trust limits what can be signed",
  "five.4.text": `The two parties who trust each other least set the size, in new clauses a round: ${AMBITION.hostile} if hostile, ${AMBITION.wary} if wary, ${AMBITION.working} if working, ${AMBITION.warm} if warm, ${AMBITION.allied} if allied. The first plenary adds ${PLENARY_AMBITION} for good. Begin small.`,
  "five.5": "A promise is kept every round, or not",
  "five.5.text":
    "Cheating in secret earns points that lie face down until the end; get caught and they are gone, and so is trust. Inspectors make the North’s cheating easier to find.",
  "five.6": "Be seen",
  "five.6.text":
    "A government that neither meets, nor signs, nor acts in public loses its Voice at the table.",
  "five.7": "Watch Tension",
  "five.7.text": `Above ${CRISIS.base} each round may bring a crisis. If then both Washington and Pyongyang stand firm, there can be war, and everybody loses.`,
  "five.8": "How you are judged",
  "five.8.text":
    "Public aims make up to 85 points, your secret agenda 15 more. What counts in the end is how far you come above par for your seat.",

  "quiz.bite": "Sanctions stand at 5 and China’s Enforcement at 2. How hard do they bite?",
  "quiz.bite.a": "5: Washington decides.",
  "quiz.bite.b": "2: the lower of the two dials counts.",
  "quiz.bite.c": "3.5: the average.",
  "quiz.bite.why":
    "The bite is the lower of Sanctions and Enforcement. Either capital alone can relieve the North; only both together can squeeze it.",
  "quiz.voice":
    "You play only covert cards this round and sign nothing. What happens to your Voice?",
  "quiz.voice.a": "It rises: you were busy.",
  "quiz.voice.b": "Nothing.",
  "quiz.voice.c": "It falls more than usual: nobody saw you.",
  "quiz.voice.why":
    "Voice fades every round, and faster for whoever did nothing in public: no public card, deal, summit or session.",
  "quiz.cheat": "You cheat on a clause and are not caught. What do the others see?",
  "quiz.cheat.a": "Exactly what they would see had you kept it.",
  "quiz.cheat.b": "That somebody cheated, but not who.",
  "quiz.cheat.c": "Your extra points.",
  "quiz.cheat.why":
    "An undetected cheat looks like a promise kept. Your points lie face down; if you are caught later in that clause they are lost.",
  "quiz.trust":
    "No plenary has met yet. Four governments want to sign a deal of eight clauses, and Washington and Pyongyang are hostile to each other. Can they?",
  "quiz.trust.a": "Yes, if all four sign.",
  "quiz.trust.b": `No: the least trusting pair can carry ${AMBITION.hostile} new clauses a round.`,
  "quiz.trust.c": "Yes, but it stays secret.",
  "quiz.trust.why": `The pair with the least trust sets the limit: ${AMBITION.hostile} when hostile, ${AMBITION.wary} wary, ${AMBITION.working} working, ${AMBITION.warm} warm, ${AMBITION.allied} allied. A plenary adds ${PLENARY_AMBITION}. Start small, build trust, or call one.`,
  "quiz.crisis": "In a crisis, when can there be war?",
  "quiz.crisis.a": "Whenever anybody stands firm.",
  "quiz.crisis.b": "Only if China wants it.",
  "quiz.crisis.c": "When both Washington and Pyongyang stand firm.",
  "quiz.crisis.why":
    "Two who stand firm risk it; one who stands down ends it, at a price. China and the Republic of Korea can restrain, which lowers the chance.",
} as const;
