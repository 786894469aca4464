export const deals = {
  "clause.TF": "시험 중단",
  "clause.TF.means": "핵시험과 장거리 미사일 시험을 하지 않습니다.",
  "clause.FF": "핵물질 생산 중단",
  "clause.FF.means": "핵분열 물질 생산을 멈추어 핵전력이 늘지 않습니다.",
  "clause.DM": "단계적 폐기",
  "clause.DM.means": "시설을 라운드마다 폐기하여 핵전력이 줄어듭니다.",
  "clause.IN": "사찰 수용",
  "clause.IN.means": "사찰단이 현지에서 활동하며 매 라운드 사찰 수준이 오릅니다.",
  "clause.LR": "전면 발사 중단",
  "clause.LR.means":
    "사거리를 불문하고 발사하지 않습니다. 누구나 확인할 수 있어 몰래 어길 수 없습니다.",
  "clause.DP": "훈련 중단",
  "clause.DP.means":
    "약속한 나라가 대규모 훈련을 하지 않습니다. 미국의 중단은 정례 훈련도 멈춥니다.",
  "clause.RL1": "제재 완화 1단계",
  "clause.RL1.means": "이행 시기가 되면 한 번, 제재 수위를 제재 실효보다 한 단계 낮춥니다.",
  "clause.RL2": "제재 완화 2단계",
  "clause.RL2.means": "이행 시기가 되면 한 번, 제재 수위를 제재 실효보다 두 단계 낮춥니다.",
  "clause.SA": "안전 보장",
  "clause.SA.means":
    "워싱턴이 위협하거나 공격하지 않겠다고 약속합니다. 매 라운드 체제 안전이 커집니다.",
  "clause.NS": "추가 제재 유보",
  "clause.NS.means": "이 조항이 유효한 동안 워싱턴은 제재를 추가하지 않습니다.",
  "clause.EE": "제재 이행 완화",
  "clause.EE.means": "중국이 국경 단속을 한 단계 늦춥니다.",
  "clause.EH": "제재 이행 유지",
  "clause.EH.means": "중국이 워싱턴에 현재의 국경 단속을 유지하겠다고 약속합니다.",
  "clause.SUP": "에너지·식량 지원",
  "clause.SUP.means": "중국이 매 라운드 북한에 물자를 공급합니다.",
  "clause.GU": "보증",
  "clause.GU.means": "중국이 합의를 뒷받침하여 체제 안전이 커집니다.",
  "clause.IK": "남북 협력 사업",
  "clause.IK.means": "남북 사이의 도로와 철도, 공장을 운영합니다.",
  "clause.HL": "직통전화·완충구역",
  "clause.HL.means": "병력이 거리를 두고 전화를 받습니다. 매 라운드 긴장이 내려갑니다.",
  "clause.SM": "정상회담 개최",
  "clause.SM.means":
    "약속한 나라가 정해진 라운드에 상대를 초청해 회담을 엽니다. 서명하면 양측 일정이 확정됩니다.",
  "clause.dprk.TF": "시험 중단",
  "clause.dprk.FF": "핵물질 생산 중단",
  "clause.dprk.DM": "단계적 폐기",
  "clause.dprk.IN": "사찰 수용",
  "clause.dprk.LR": "전면 발사 중단",
  "clause.us.DP": "대규모 훈련 중단",
  "clause.us.DP.means": "미국이 대규모 훈련과 정례 훈련을 하지 않습니다.",
  "clause.us.RL1": "제재 완화 1단계",
  "clause.us.RL2": "제재 완화 2단계",
  "clause.us.SA": "안전 보장",
  "clause.us.NS": "추가 제재 유보",
  "clause.china.EE": "제재 이행 완화",
  "clause.china.EH": "제재 이행 유지",
  "clause.china.SUP": "에너지·식량 지원",
  "clause.china.GU": "보증",
  "clause.rok.DP": "자체 훈련 중단",
  "clause.rok.DP.means": "한국이 자체 훈련을 하지 않습니다.",
  "clause.rok.IK": "남북 협력 사업",
  "clause.rok.HL": "직통전화·완충구역",
  "clause.china.SM": "정상회담 개최",
  "clause.dprk.SM": "정상회담 개최",
  "clause.us.SM": "정상회담 개최",
  "clause.rok.SM": "정상회담 개최",
  "package.dual_susp": "쌍중단",
  "package.dual_susp.story":
    "2017년 3월 베이징은 양측을 마주 달리는 두 열차에 비유하며 시험과 대규모 훈련을 함께 멈추자고 제안했습니다.",
  "package.dual_susp4": "보증된 쌍중단",
  "package.dual_susp4.story":
    "같은 교환에 중국이 보증국으로 참여합니다. 첫 위반이 곧 파기로 이어지지 않고 수습될 수 있습니다.",
  "package.freeze_only": "양자 동결",
  "package.freeze_only.story":
    "가장 빨리 쓸 수 있는 문안입니다. 워싱턴과 평양 둘이서만 서명하며, 서울은 자국이 참가하는 훈련 소식을 신문에서 읽게 됩니다.",
  "package.test_for_aid": "지원과 맞바꾼 자제",
  "package.test_for_aid.story":
    "시험이 없는 동안 베이징이 식량과 연료를 댑니다. 워싱턴에 아무것도 요구하지 않는 이웃 간의 약속입니다.",
  "package.freeze_relief": "동결과 완화",
  "package.freeze_relief.story":
    "시험과 생산을 멈추고 제재 한 단계를 풉니다. 시험은 카메라 없이도 보이지만 원심분리기는 그렇지 않습니다.",
  "package.small_for_small": "작은 것과 작은 것",
  "package.small_for_small.story":
    "검증되는 중단과 소폭의 완화, 그리고 안전 약속을 맞바꿉니다. 2005년 외교관들이 말한 ‘행동 대 행동’입니다.",
  "package.yongbyon_min": "영변과 제재 완화",
  "package.yongbyon_min.story":
    "2018년 9월 평양은 ‘상응 조치’를 조건으로 영변 폐기를 제시했습니다. 그 제안의 가장 단순한 형태입니다.",
  "package.ff_for_rl2": "동결과 제재 절반",
  "package.ff_for_rl2.story":
    "하노이에서 평양은 유엔 결의 11건 가운데 5건의 일부 해제를 요구했습니다. 워싱턴은 이를 거의 전부로 받아들였습니다.",
  "package.guaranteed": "보증된 폐기",
  "package.guaranteed.story":
    "사찰 아래 폐기를 진행하고 중국이 공급과 보증을 맡습니다. 쓰기는 어렵지만 깨기도 어렵습니다.",
  "package.yongbyon": "사찰 하의 영변",
  "package.yongbyon.story":
    "두 번째 미국–북한 정상회담에서 서명될 수도 있었던 안입니다. 사찰 아래 시설 폐기, 큰 폭의 완화, 안전 보장을 담습니다.",
  "package.grand4": "일괄 타결",
  "package.grand4.story":
    "네 나라가 모든 것을 한꺼번에 담습니다. 하루에 아홉 조항을 서명할 만큼 서로를 믿는 협상장은 드뭅니다.",
  "package.koreas": "남북 사이에",
  "package.koreas.story":
    "2018년 남북은 판문점과 평양에서 만나 통신선과 완충구역, 철도에 합의했습니다.",
  "package.cn_kp": "순망치한",
  "package.cn_kp.story":
    "베이징이 물자를 공급하고 국경을 조금 열며 평양은 자제합니다. 워싱턴에는 묻지 않습니다.",
  "package.cn_us_hold": "압박 공조",
  "package.cn_us_hold.story":
    "두 강대국이 교환합니다. 국경은 닫힌 채로, 대규모 훈련은 열리지 않습니다. 평양은 이 자리에 없습니다.",
  "package.inspect_aid": "사찰과 지원",
  "package.inspect_aid.story":
    "이웃 나라들이 협력 사업과 식량으로 사찰의 값을 치르고 제재는 건드리지 않습니다.",
  "package.1994": "1994년: 제네바 합의",
  "package.1994.story":
    "1994년 10월 21일 워싱턴과 평양은 경수로 2기와 연간 중유 50만 톤을 대가로 흑연감속로 동결에 합의했습니다. 중국의 공식적 역할은 없었습니다.",
  "package.2005": "2005년: 공동성명",
  "package.2005.story":
    "2005년 9월 19일 베이징 6자회담에서 평양은 핵무기 포기를 약속했고 워싱턴은 공격 의사가 없음을 밝혔습니다. 회담은 2008년 12월 중단되었습니다.",
  "package.2012": "2012년: 2·29 합의",
  "package.2012.story":
    "2012년 2월 29일 시험과 농축의 중단, 사찰단 수용이 발표되었고 식량 24만 톤이 함께 약속되었습니다. 몇 주 만에 로켓 발사로 끝났습니다. 문안에 다툴 여지가 있었습니다.",
  "package.2018": "2018년: 서명 없는 동결",
  "package.2018.story":
    "2018년 4월 평양은 핵시험과 장거리 발사 중단을 발표했고, 6월 워싱턴은 여름 대규모 훈련을 유예했습니다. 둘을 묶은 문서는 없었습니다.",
} as const;
