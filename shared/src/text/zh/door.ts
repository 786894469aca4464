/** The door of a seminar, read before anything else of it has been loaded: a name, a language, the way back. */
export const door = {
  "title.student": "研讨课 · Freeze for Freeze",

  "door.codes": "桌号是五个字母，研讨课代码是六个字母。",
  "door.code": "研讨课 {code}",
  "door.title": "加入研讨课",
  "door.stage.gathering": "同学们正在入场。",
  "door.stage.brief": "大家正在阅读简报。进来吧，会给您安排位置。",
  "door.stage.play": "各桌正在谈判。进来吧，主持人会给您安排位置。",
  "door.stage.debrief": "谈判已经结束，大家正在复盘。",
  "door.stage.over": "这堂研讨课已经结束。",
  "door.name": "您的名字",
  "door.name.hint": "主持人看得到。是否让其他人看到，由主持人决定。不需要账号，也不需要邮箱。",
  "door.name.needed": "请先写下名字，主持人需要知道怎么称呼您。",
  "door.lang": "使用的语言",
  "door.go": "加入研讨课",
  "door.going": "正在加入…",
  "door.back": "我之前来过",
  "door.back.text":
    "凭重返代码，用任何设备都能回到您的位置。重返代码写在座位卡上，也在您之前打开的页面上。",
  "door.rejoin": "重返代码（八个字母）",
  "door.rejoin.needed": "重返代码是八个字母。",
  "door.back.go": "回到研讨课",
  "door.new": "我第一次来",
  "door.none": "无法打开这堂研讨课",
  "door.none.text": "没有代码为 {code} 的研讨课。",
  "door.none.next": "请看看投影或问问主持人：研讨课代码是六个字母。在这里重新输入：",
  "door.again": "再试一次",
  "door.full": "研讨课已满",
  "door.full.text": "位置都有人了，不能用新名字加入。",
  "door.full.next":
    "请在教室里举手告诉主持人，主持人可以加位置。如果您之前来过，重返代码仍然有效。",
  "door.closed": "这堂研讨课已经结束",
  "door.closed.text": "不能再加入了。",
  "door.closed.next":
    "如果您参加过，可以用重返代码回来看您那一桌的记录。也可以独自与三个机器人对局。",
  "door.practise": "与机器人对局",
} as const;
