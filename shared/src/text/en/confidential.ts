/** What one delegation alone reads of its brief. The server hands it out; no browser's catalogue holds it. */
export const confidential = {
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

  "brief.dprk.interest.1": "The state survives: no strike, no hand on the palace from outside.",
  "brief.dprk.interest.2": "Trade, fuel and money: an end to the bite.",
  "brief.dprk.interest.3": "Recognition as what you say you are.",
  "brief.dprk.holds":
    "The tests, the plants and the doors for inspectors are yours. Washington can lift sanctions, Beijing can stop enforcing them, and either is enough to relieve you. Seoul can bring trains and aid if Washington looks away.",
  "brief.dprk.secret":
    "The arsenal is your safety, your purse and your pride in one: it is worth keeping, and it is all you have to sell. A bite of 4 takes nine points of economy each round; at 1 you hold your own. Since neither capital can squeeze you alone, be courted by both and thank each of them separately. Only do not let Beijing’s trust fall below 20: your own guards grow nervous then. Cameras cost little; inspectors find what you have hidden.",
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
} as const;
