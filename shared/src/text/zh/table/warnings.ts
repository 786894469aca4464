export const warnings = {
  "warning.withoutUs": "不含首尔而暂停美方军演，会损害韩美互信。",
  "warning.overLimit": "{pair}本轮承受不了这么多新条款：已签{used}，新增{adds}，上限{limit}。",
  "warning.alreadyOwed": "{role}已承担此条：{clause}。",
  "warning.excluded": "{role}不能同时承担：{clause}与{other}。",
  "warning.reliefFirst": "制裁缓解没有前提：你先给后得。可将其与朝方条款挂钩。",
  "warning.nothingDueSoon": "本轮与下轮都没有须履行的条款，签署无人得益。",
  "warning.secretLeaks": "每轮有{percent}%的概率泄露。",
  "warning.brokenBefore": "{role}曾被发现违背承诺。",
} as const;
