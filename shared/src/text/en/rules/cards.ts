export const cards = {
  "card.tighten": "Tighten the border",
  "card.tighten.does":
    "Customs inspect every truck. Enforcement rises: the bite grows as far as Sanctions allow, Washington approves, Pyongyang does not.",
  "card.ease_quietly": "Ease quietly",
  "card.ease_quietly.does":
    "Covert. True Enforcement falls while the public figure stands; Pyongyang knows and is grateful. It may be exposed (35%), which Washington resents.",
  "card.fuel": "Envoy with fuel and grain",
  "card.fuel.does":
    "Aid over the Yalu: the DPRK economy and its trust in China rise, at a small price at home.",
  "card.dual_suspension": "Call for dual suspension",
  "card.dual_suspension.does":
    "If this round passes without a test and without any drill, Tension falls and China gains Voice. Otherwise the call sounds hollow.",
  "card.reaffirm_pact": "Reaffirm the 1961 treaty",
  "card.reaffirm_pact.does": "Pyongyang feels safer and closer; Washington takes note.",
  "card.limit_pact": "State the treaty has limits",
  "card.limit_pact.does":
    "Beijing says that the treaty covers no war that Pyongyang starts. Tension falls, Washington and Seoul approve, Pyongyang feels exposed. China loses less in such a war.",
  "card.press_seoul": "Squeeze Seoul",
  "card.press_seoul.does":
    "Tours stop and shops close. Support in the ROK and its trust in China and Washington fall; China is heard.",
  "card.border_plan": "Prepare the Yalu",
  "card.border_plan.does":
    "Camps and troops stand ready at the river. The DPRK feels less safe; if it collapses, China is prepared.",
  "card.return_visit": "Host a return visit",
  "card.return_visit.does": "Opens one more leader’s visit, good only for a summit with the DPRK.",
  "card.test": "Nuclear or ICBM test",
  "card.test.does":
    "The Arsenal and the regime grow stronger; Tension leaps and trust with everybody suffers. The UN will vote. It breaks a test freeze.",
  "card.short_range": "Short-range launches",
  "card.short_range.does":
    "The grey zone: seen and felt, but no breach of a test freeze. It breaks only a pause of all launches.",
  "card.moratorium": "Declare a moratorium",
  "card.moratorium.does":
    "A concession: Tension falls, trust and Expectations rise. A test in a later round then costs more.",
  "card.show_dismantle": "Blow up a site for cameras",
  "card.show_dismantle.does":
    "A concession: a little of the Arsenal goes, the pictures go round the world. No inspector comes closer.",
  "card.release": "Return detainees or remains",
  "card.release.does": "A concession: trust with Washington and support in the US rise.",
  "card.inspectors": "Admit experts once",
  "card.inspectors.does":
    "A concession: Inspection rises for good, trust with Washington grows, the regime feels watched.",
  "card.divide_five": "Divide the five",
  "card.divide_five.does":
    "Name a pair of the others in public: their trust falls. It fails if Washington reassures Seoul this round or if the pair consult each other.",
  "card.purge": "Purge the China hands",
  "card.purge.does": "The leadership is safer; Beijing is offended and trade suffers.",
  "card.evade": "Ship-to-ship transfers",
  "card.evade.does":
    "Covert. Oil at sea helps the economy. It may be exposed (40%), which costs trust and raises Tension.",
  "card.charm": "Charm Seoul",
  "card.charm.does": "Warm words for the South: trust and ROK support rise, Tension falls.",
  "card.sanction": "New designations",
  "card.sanction.does": "Sanctions rise by one. It bites only as far as Beijing enforces.",
  "card.secondary": "Secondary sanctions",
  "card.secondary.does":
    "Chinese banks are named. In the Communiqué Beijing must comply or defy; silence complies.",
  "card.waiver": "Sanctions waiver",
  "card.waiver.does":
    "Relief by one notch, counted from the bite. Pyongyang is pleased, critics at home are not.",
  "card.us_drill": "Full-scale exercise",
  "card.us_drill.does":
    "The alliance is strong and seen to be; Tension rises. It breaks a drill pause of the US.",
  "card.assure": "Security assurance",
  "card.assure.does":
    "No hostile intent, said aloud: the regime feels safer, Tension falls, critics at home object.",
  "card.assets": "Deploy bombers and carrier",
  "card.assets.does":
    "A show of strength: home support, Voice and the alliance gain, Tension jumps.",
  "card.reassure": "Reassure Seoul",
  "card.reassure.does": "The alliance is tended, and nobody can be divided this round.",
  "card.ultimatum": "Set a deadline",
  "card.ultimatum.does":
    "If Pyongyang makes a concession this round, Washington wins at home. If not, it looks weak and Tension rises.",
  "card.exemption": "Humanitarian exemption",
  "card.exemption.does":
    "Aid may pass. It pleases Seoul and Pyongyang, and Seoul’s project costs the alliance nothing this round.",
  "card.letter": "Warm letter",
  "card.letter.does":
    "A cheap word that helps: trust with Pyongyang, some Voice, and higher Expectations.",
  "card.shuttle": "Shuttle diplomacy",
  "card.shuttle.does":
    "Carries messages between two others: their trust rises and so does Seoul’s Voice. Both must be at least wary, not hostile, towards Seoul.",
  "card.aid": "Humanitarian aid",
  "card.aid.does": "Grain and medicine: the DPRK economy and trust rise, at a small price at home.",
  "card.project": "Rail and Kaesong",
  "card.project.does":
    "The largest gift Seoul has. Without Washington’s exemption, Seoul’s own question to Washington, or relief in force, the alliance pays.",
  "card.hotline": "Hotline and buffer zones",
  "card.hotline.does": "Soldiers step back and telephones work: Tension falls, trust grows.",
  "card.reunions": "Family reunions",
  "card.reunions.does": "Needs a working relation with Pyongyang. Hearts are moved at home.",
  "card.rok_drill": "Insist on readiness",
  "card.rok_drill.does":
    "The ROK drills: the alliance and home support gain, Tension rises. It breaks a drill pause of the ROK.",
  "card.ask_delay": "Ask to delay the drill",
  "card.ask_delay.does":
    "Only while a calendar drill is still on: it does not happen. Pyongyang is pleased, the alliance less so.",
  "card.peace_decl": "Propose end-of-war text",
  "card.peace_decl.does":
    "Seoul puts a text on the table: Voice, hope and calm, with a frown in Washington.",
  "card.ask_washington": "Ask Washington first",
  "card.ask_washington.does":
    "The alliance is tended; the rail project costs it nothing this round or the next.",
  "card.missile_def": "Complete missile defence",
  "card.missile_def.does": "The alliance and home support gain; Beijing is angry.",
} as const;
