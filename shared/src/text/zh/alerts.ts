/** Why a table needs the instructor: the reason, its short name, and the rule behind it with its numbers. */
export const alerts = {
  "alert.handUp": "{seated, select, yes {{role}有人举手} other {有观察员举手}}",
  "alert.handUp.name": "举手",
  "alert.handUp.about": "本桌有人举手。",
  "alert.seatEmpty": "{role}席位已空{span}{standIn, select, yes {，由代班者守席} other {}}",
  "alert.seatEmpty.name": "席位无人",
  "alert.seatEmpty.about": "某代表团全员已断开连接{seatEmptyMs}。",
  "alert.onlyOneHere": "本桌只剩{role}一方",
  "alert.onlyOneHere.name": "独自在桌",
  "alert.onlyOneHere.about": "本桌有几个代表团，但{onlyOneHereMs}以来只有一方在线。",
  "alert.stillReading": "还有{count}个席位在阅读",
  "alert.stillReading.name": "仍在阅读",
  "alert.stillReading.about":
    "开局之前，说明阶段已过{stillReadingMs}，在场者中仍有人没有读完材料。",
  "alert.noOffer": "已有{span}没有新提案",
  "alert.noOffer.name": "没有提案",
  "alert.noOffer.about":
    "桌上没有待签的提案，且在累计{noOfferMs}的会谈时间里无人提出。计时跨轮累加。",
  "alert.silentRole": "{role}已有{span}没有发声",
  "alert.silentRole.name": "沉默的代表团",
  "alert.silentRole.about":
    "某个在线的代表团在累计{silentRoleMs}的会谈时间里没有发言、提案、签署或答复。",
  "alert.waitingFor": "全桌在等{role}，已等{span}",
  "alert.waitingFor.name": "只等一方",
  "alert.waitingFor.about": "{waitingForMs}以来，本阶段只等一个代表团，而该方在线。",
  "alert.dealShort": "即将签署{proposal}，比可能的结果少{percent}%",
  "alert.dealShort.name": "协议欠佳",
  "alert.dealShort.about":
    "某份待签提案已有人签字，但各方本可共同得到更多：已知有一份由同样各方签署、且无人受损的文本，所得至少多{dealShortPercent}%且多{dealShortPoints}分。",
  "alert.warNear":
    "{open, select, yes {危机：若双方都强硬，开战概率为{percent}%} other {紧张{tension}：本轮爆发危机的概率为{percent}%}}",
  "alert.warNear.name": "战争临近",
  "alert.warNear.about": "危机已经爆发，或本轮末爆发的概率达到{warNearPercent}%。",
  "alert.behind": "比全班慢{rounds}轮",
  "alert.behind.name": "落后于全班",
  "alert.behind.about": "本桌比全班的中位进度慢{behindRounds}轮或更多。",
  "alert.stuckRound": "第{round}轮已进行{span}",
  "alert.stuckRound.name": "本轮过长",
  "alert.stuckRound.about":
    "扣除暂停后，本轮用时已达计划的{stuckRoundPercent}%；不计时的局以{stuckRoundMs}为准。",
  "alert.noDealLate":
    "{left, plural, =1 {已是最后一个确定的轮次} other {确定的轮次只剩#轮}}，仍未签署任何协议",
  "alert.noDealLate.name": "迟迟没有协议",
  "alert.noDealLate.about":
    "确定的轮次只剩{noDealLateRounds}轮或更少，而公开与秘密协议都还没有签过。不签也可能是对的。",
  "alert.unfair": "{role}的走势比基准低{points}分",
  "alert.unfair.name": "一方明显吃亏",
  "alert.unfair.about":
    "自第{unfairFromRound}轮起：若不再签署新协议，某一方的终局（不计议程）将比自己的基准低{unfairPoints}分或更多，且比次低者再低{unfairGapPoints}分以上。",
  "alert.paused": "全班在进行，本桌已暂停{span}",
  "alert.paused.name": "单独暂停",
  "alert.paused.about": "只有本桌暂停，已有{pausedMs}。",
  "alert.botsOnly": "本桌只有机器人",
  "alert.botsOnly.name": "只有机器人",
  "alert.botsOnly.about": "对局正在进行，而本桌没有学生。",
  "alert.matchOver": "已结束：{ending}",
  "alert.matchOver.name": "对局结束",
  "alert.matchOver.about": "全班仍在进行，而本桌的对局已经结束。",
  "alert.span.seconds": "{count}秒",
  "alert.span.minutes": "{count}分钟",
  "alert.span.hours": "{count}小时",
  "alert.span.days": "{count}天",
} as const;
