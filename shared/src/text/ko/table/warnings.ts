export const warnings = {
  "warning.withoutUs": "서울이 빠진 채 미국 훈련을 멈추면 한미 신뢰가 깎입니다.",
  "warning.overLimit":
    "{pair}: 이번 라운드에 감당할 수 있는 새 조항을 넘습니다. 서명 {used}, 추가 {adds}, 한도 {limit}.",
  "warning.alreadyOwed": "이미 지고 있는 약속입니다: {role}, {clause}.",
  "warning.excluded": "함께 질 수 없습니다: {role}, {clause}와(과) {other}.",
  "warning.reliefFirst": "완화에 조건이 없어 먼저 주게 됩니다. 북의 조항에 묶어 두세요.",
  "warning.nothingDueSoon": "이번 라운드나 다음 라운드에 이행할 것이 없어 서명의 보람이 없습니다.",
  "warning.secretLeaks": "라운드마다 {percent}% 확률로 샙니다.",
  "warning.brokenBefore": "전에 약속을 어긴 적이 있는 쪽: {role}.",
} as const;
