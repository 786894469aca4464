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
  "brief.china.interest.1": "Calm on the peninsula: no war, no crowds at the Yalu.",
  "brief.china.interest.2": "A North that stands, and no American troops closer to your border.",
  "brief.china.interest.3": "A chair at the table, with your name on it, for good.",
  "brief.china.holds":
    "Enforcement is yours: sanctions bite only as far as you let them. Washington holds the sanctions themselves and the big drills, Pyongyang the arsenal, Seoul the line to both.",
  "brief.china.secret":
    "The border is the strongest lever at this table, and it earns you almost no attention by itself. Do not give it away; sell it. Washington needs you to keep squeezing and Pyongyang needs you to stop, and each of them can be made to pay with a chair. An early meeting with Kim is worth far more than a late one. He suspects that you would get used to other people in his palace: below a trust of 20 that suspicion costs him security every round.",
  "brief.china.weights":
    "Nearly a third is Voice, a good quarter is calm. Then the North’s stability as your buffer, your ties with Washington, support at home, and last the arsenal itself.",
  "brief.china.red.1": "War or collapse: either makes the rest of your score small.",
  "brief.china.red.2": "A settlement that the other three sign without you.",
  "brief.china.offer.1": "Guarantee a pause: tests for drills, with your name under it.",
  "brief.china.offer.2":
    "Food and fuel for Pyongyang, in return for an early visit and a stop to tests.",
  "brief.china.offer.3":
    "Tell Washington that you will hold the border if it leaves its exercises in the hangar; then call a plenary.",
  "brief.china.others.dprk":
    "Wants your fuel, dislikes your advice, and will play you against the Americans.",
  "brief.china.others.us": "Wants the squeeze to hold, and may punish your banks if it does not.",
  "brief.china.others.rok": "Wants the drills delayed and your blessing, but its alliance first.",
  "brief.china.dilemma":
    "Ease the border and you buy gratitude in secret while your lever wears out. Hold it and you are indispensable, thanked by nobody, and absent from the picture.",

  "brief.dprk.public":
    "You have declared your deterrent complete and say that now the economy comes first. You will sit with presidents, as an equal, and you expect the pressure to end.",
  "brief.dprk.interest.1": "The state survives: no strike, no hand on the palace from outside.",
  "brief.dprk.interest.2": "Trade, fuel and money: an end to the bite.",
  "brief.dprk.interest.3": "Recognition as what you say you are.",
  "brief.dprk.holds":
    "The tests, the plants and the doors for inspectors are yours. Washington can lift sanctions, Beijing can stop enforcing them, and either is enough to relieve you. Seoul can bring trains and aid if Washington looks away.",
  "brief.dprk.secret":
    "The arsenal is your safety, your purse and your pride in one: it is worth keeping, and it is all you have to sell. A bite of 4 takes six points of economy each round; at 2 you hold your own. Since neither capital can squeeze you alone, be courted by both and thank each of them separately. Only do not let Beijing’s trust fall below 20: your own guards grow nervous then. Cameras cost little; inspectors find what you have hidden.",
  "brief.dprk.weights":
    "Security, economy and arsenal weigh the same, each more than a quarter. What is left is Voice.",
  "brief.dprk.red.1": "Giving up warheads before relief has really arrived.",
  "brief.dprk.red.2": "Being seen to take orders from Beijing.",
  "brief.dprk.offer.1": "No tests, if the exercises stop. It costs you little while you are ready.",
  "brief.dprk.offer.2": "A closed plant for one notch of relief, step by step, theirs first.",
  "brief.dprk.offer.3": "Warm words and a hotline for Seoul, against trains and aid.",
  "brief.dprk.others.china":
    "Wants to host you first, and to be in every photograph. Let it pay for that.",
  "brief.dprk.others.us":
    "Wants a show at home and something that can be checked. Sells both dear.",
  "brief.dprk.others.rok":
    "Wants peace on its watch and will spend its credit with Washington on it.",
  "brief.dprk.dilemma":
    "A test makes everybody look at you and pushes everybody together. Restraint pays only if somebody believes in it, and belief asks for inspectors.",

  "brief.us.public":
    "You want the threat ended and checked, and an alliance that still works on the day after. You agreed to a meeting that no president before you agreed to.",
  "brief.us.interest.1": "Fewer weapons, and people on the ground who can count them.",
  "brief.us.interest.2": "Seoul at your side, before and after every press conference.",
  "brief.us.interest.3": "Something to show at home that does not look like a gift.",
  "brief.us.holds":
    "Sanctions, waivers and the big exercises are yours. The border is not: what Beijing does not enforce does not hurt. Pyongyang holds the arsenal, Seoul the fastest line to it.",
  "brief.us.secret":
    "Your pressure is only as good as China’s customs posts, and China can sell relief behind your back. So give it a reason to hold, or threaten it and see whether it defies you. For your leverage, inspectors count as much as pressure, and they do not wear out. The public likes strength and quiet skies in turn; a first handshake pleases it, a second empty one does not. A letter costs nothing. A waiver costs votes.",
  "brief.us.weights":
    "Disarmament and support at home weigh most, nearly equal. Then inspection and the alliance, then leverage, and a little Voice.",
  "brief.us.red.1": "Relief in exchange for pictures.",
  "brief.us.red.2": "An ally who hears from the television that his exercises are cancelled.",
  "brief.us.offer.1":
    "A pause in major exercises for a pause in tests, with Seoul’s signature on it.",
  "brief.us.offer.2": "Inspectors first; then one notch of relief that ends if they are sent home.",
  "brief.us.offer.3":
    "Ask Beijing to promise that it holds the border, and offer it calm in return.",
  "brief.us.others.china": "Wants to be needed by you and seen by everybody.",
  "brief.us.others.dprk": "Wants relief before disarming, and a photograph before either.",
  "brief.us.others.rok": "Wants you to go on talking, almost at any price that is not its own.",
  "brief.us.dilemma":
    "Keep the pressure whole and you need China every day. Trade it for inspectors and you need the North to keep its word.",

  "brief.rok.public":
    "You invited the world to your Games, and now you carry messages between leaders who did not speak. It is your cities that would burn.",
  "brief.rok.interest.1": "Peace that lasts longer than your term of office.",
  "brief.rok.interest.2": "Roads, rails and families across the line.",
  "brief.rok.interest.3": "An alliance that trusts you while you do it.",
  "brief.rok.holds":
    "You hold the line to Pyongyang and the ear of Washington; you can ask for exercises to be delayed. Sanctions, the border and the arsenal belong to others.",
  "brief.rok.secret":
    "Your power is that everybody half trusts you. It drains quickly: when exercises vanish without your consent, and when your trains go north without a waiver. That is why your signature under a pause of drills is worth something to Washington. Sell it. Ask early for delays and make up for them afterwards. While others quarrel about who speaks to whom, you can speak to all.",
  "brief.rok.weights":
    "Calm weighs most. Trust with the North, the alliance, support at home and your Voice share the rest equally.",
  "brief.rok.red.1": "A strike that nobody asked you about.",
  "brief.rok.red.2": "A bargain over your soil, made while you were out of the room.",
  "brief.rok.offer.1": "Carry a first deal between Washington and Pyongyang, and be a party to it.",
  "brief.rok.offer.2": "A hotline and quiet zones for a stop to tests: cheap, quick, and it calms.",
  "brief.rok.offer.3": "Ask Washington for an exemption, then offer Pyongyang the railway.",
  "brief.rok.others.china":
    "Wants your exercises smaller and your missile defence gone, and its name in the text.",
  "brief.rok.others.dprk":
    "Wants your money and your access to Washington, in this order or the other.",
  "brief.rok.others.us":
    "Wants no surprises from you, while it reserves the right to surprise you.",
  "brief.rok.dilemma":
    "Go ahead of your ally and you become the driver whom nobody insures. Wait for it and the road closes.",

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
  "five.4.text":
    "The two parties who trust each other least set the size: three new clauses a round if hostile, six if wary, nine if working, twelve if warm. Begin small.",
  "five.5": "A promise is kept every round, or not",
  "five.5.text":
    "Cheating in secret earns points that lie face down until the end; get caught and they are gone, and so is trust. Inspectors make the North’s cheating easier to find.",
  "five.6": "Be seen",
  "five.6.text":
    "A government that neither meets, nor signs, nor acts in public loses its Voice at the table.",
  "five.7": "Watch Tension",
  "five.7.text":
    "Above 45 each round may bring a crisis. If then both Washington and Pyongyang stand firm, there can be war, and everybody loses.",
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
    "Four governments want to sign a deal of eight clauses. Washington and Pyongyang are hostile to each other. Can they?",
  "quiz.trust.a": "Yes, if all four sign.",
  "quiz.trust.b": "No: the least trusting pair can carry three new clauses a round.",
  "quiz.trust.c": "Yes, but it stays secret.",
  "quiz.trust.why":
    "The pair with the least trust sets the limit: 3 when hostile, 6 wary, 9 working, 12 warm. Start small, build trust, or call a plenary.",
  "quiz.crisis": "In a crisis, when can there be war?",
  "quiz.crisis.a": "Whenever anybody stands firm.",
  "quiz.crisis.b": "Only if China wants it.",
  "quiz.crisis.c": "When both Washington and Pyongyang stand firm.",
  "quiz.crisis.why":
    "Two who stand firm risk it; one who stands down ends it, at a price. China and the Republic of Korea can restrain, which lowers the chance.",
} as const;
