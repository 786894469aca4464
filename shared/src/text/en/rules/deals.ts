export const deals = {
  "clause.TF": "Test freeze",
  "clause.TF.means": "No nuclear or long-range missile test.",
  "clause.FF": "Fissile freeze",
  "clause.FF.means": "Production of fissile material stops, and with it the growth of the Arsenal.",
  "clause.DM": "Dismantle in stages",
  "clause.DM.means": "Facilities are taken apart round by round; the Arsenal falls.",
  "clause.IN": "Inspections",
  "clause.IN.means": "Inspectors work in the country; Inspection rises each round.",
  "clause.LR": "Pause of all launches",
  "clause.LR.means": "No launch of any range. It is visible to all and cannot be cheated on.",
  "clause.DP": "Drill pause",
  "clause.DP.means": "No major exercises by the owner. A US pause also stops the calendar drill.",
  "clause.RL1": "Relief, one notch",
  "clause.RL1.means": "Sanctions fall to one below the bite, once, when it falls due.",
  "clause.RL2": "Relief, two notches",
  "clause.RL2.means": "Sanctions fall to two below the bite, once, when it falls due.",
  "clause.SA": "Security assurance",
  "clause.SA.means":
    "Washington undertakes not to threaten or attack; the regime feels safer each round.",
  "clause.NS": "No new sanctions",
  "clause.NS.means": "Washington adds no designations while the clause is due.",
  "clause.EE": "Ease enforcement",
  "clause.EE.means": "China opens the border by one notch.",
  "clause.EH": "Hold enforcement",
  "clause.EH.means": "China promises Washington to keep the border as closed as it is.",
  "clause.SUP": "Energy and food",
  "clause.SUP.means": "China supplies the DPRK every round.",
  "clause.GU": "Guarantor",
  "clause.GU.means": "China stands behind the deal; the regime feels safer.",
  "clause.IK": "Inter-Korean project",
  "clause.IK.means": "Roads, rails and factories between the two Koreas.",
  "clause.HL": "Hotline and buffer zones",
  "clause.HL.means": "Soldiers stay apart and the line is answered; Tension falls each round.",
  "clause.SM": "Host a summit",
  "clause.SM.means":
    "The owner hosts a named party in a named round. Signing books it in both diaries.",
  "clause.dprk.TF": "Test freeze",
  "clause.dprk.FF": "Fissile freeze",
  "clause.dprk.DM": "Dismantle in stages",
  "clause.dprk.IN": "Inspections",
  "clause.dprk.LR": "Pause of all launches",
  "clause.us.DP": "Pause major drills",
  "clause.us.DP.means": "No major US exercise, and no calendar drill.",
  "clause.us.RL1": "Relief, one notch",
  "clause.us.RL2": "Relief, two notches",
  "clause.us.SA": "Security assurance",
  "clause.us.NS": "No new sanctions",
  "clause.china.EE": "Ease enforcement",
  "clause.china.EH": "Hold enforcement",
  "clause.china.SUP": "Energy and food",
  "clause.china.GU": "Guarantor",
  "clause.rok.DP": "Pause own drills",
  "clause.rok.DP.means": "No exercise of the ROK’s own.",
  "clause.rok.IK": "Inter-Korean project",
  "clause.rok.HL": "Hotline and buffer zones",
  "clause.china.SM": "Host a summit",
  "clause.dprk.SM": "Host a summit",
  "clause.us.SM": "Host a summit",
  "clause.rok.SM": "Host a summit",
  "package.dual_susp": "Freeze for freeze",
  "package.dual_susp.story":
    "In March 2017 Beijing likened the two sides to trains racing at each other and proposed that both brake: no tests, no large drills.",
  "package.dual_susp4": "Freeze for freeze, guaranteed",
  "package.dual_susp4.story":
    "The same trade with China inside as guarantor, so that a first breach is mended rather than the end.",
  "package.freeze_only": "Two-way freeze",
  "package.freeze_only.story":
    "The quickest text there is: Washington and Pyongyang alone. Seoul reads about its own drills in the newspaper.",
  "package.test_for_aid": "Quiet for aid",
  "package.test_for_aid.story":
    "Beijing feeds and fuels while nothing is tested: an arrangement between neighbours that asks nothing of Washington.",
  "package.freeze_relief": "Freeze for relief",
  "package.freeze_relief.story":
    "Tests and production stop and one notch of sanctions goes. Cameras are not needed to see a test; they are needed to see a centrifuge.",
  "package.small_for_small": "Small for small",
  "package.small_for_small.story":
    "A verified halt against modest relief and a word of safety: action for action, as diplomats called it in 2005.",
  "package.yongbyon_min": "Yongbyon for relief",
  "package.yongbyon_min.story":
    "In September 2018 Pyongyang offered Yongbyon for “corresponding measures”. This is the offer at its barest.",
  "package.ff_for_rl2": "Freeze for half the sanctions",
  "package.ff_for_rl2.story":
    "In Hanoi Pyongyang asked for part of five of eleven UN resolutions. Washington heard: nearly all of them.",
  "package.guaranteed": "Guaranteed roll-back",
  "package.guaranteed.story":
    "Dismantling under inspection, with China as supplier and guarantor: costly to write, hard to break.",
  "package.yongbyon": "Yongbyon under inspection",
  "package.yongbyon.story":
    "What the second US–DPRK summit might have signed: a site dismantled before inspectors, large relief, assurances.",
  "package.grand4": "The grand bargain",
  "package.grand4.story":
    "Everything at once among four. Few tables trust each other enough to sign nine clauses in a day.",
  "package.koreas": "Between the Koreas",
  "package.koreas.story":
    "In 2018 the two Koreas met at Panmunjom and Pyongyang and agreed on lines, zones and rails.",
  "package.cn_kp": "Lips and teeth",
  "package.cn_kp.story":
    "Beijing supplies and opens the border a little; Pyongyang keeps quiet. Washington is not asked.",
  "package.cn_us_hold": "The squeeze held",
  "package.cn_us_hold.story":
    "Two great powers trade: the border stays closed, the big drills stay in their barracks. Pyongyang is not at the table.",
  "package.inspect_aid": "Inspectors for aid",
  "package.inspect_aid.story":
    "The neighbours pay for inspectors with projects and grain, and leave sanctions alone.",
  "package.1994": "1994: the Agreed Framework",
  "package.1994.story":
    "On 21 October 1994 Washington and Pyongyang agreed to freeze the graphite reactors for two light-water reactors and 500,000 tonnes of heavy fuel oil a year. China had no formal part in it.",
  "package.2005": "2005: the Joint Statement",
  "package.2005.story":
    "On 19 September 2005, at the Six-Party table in Beijing, Pyongyang committed itself to abandon its weapons and Washington stated that it had no intent to attack. The talks halted in December 2008.",
  "package.2012": "2012: the Leap Day understanding",
  "package.2012.story":
    "On 29 February 2012 a halt of tests and enrichment with inspectors was announced, with 240,000 tonnes of food aid beside it. A rocket launch ended it within weeks: the text had left room to argue.",
  "package.2018": "2018: never signed, but lived",
  "package.2018.story":
    "In April 2018 Pyongyang announced an end to nuclear and long-range tests; in June Washington suspended its large summer exercise. No paper joined the two.",
} as const;
