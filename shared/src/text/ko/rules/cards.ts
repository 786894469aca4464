export const cards = {
  "card.tighten": "국경 단속 강화",
  "card.tighten.does":
    "세관이 모든 화물을 검사합니다. 제재 이행도가 올라 제재 수위가 허용하는 만큼 실효가 커집니다. 워싱턴은 반기고 평양은 반발합니다.",
  "card.ease_quietly": "조용한 완화",
  "card.ease_quietly.does":
    "비공개. 공개 수치는 그대로인 채 실제 이행도가 내려갑니다. 평양은 알고 고마워합니다. 드러날 수 있으며(35%) 워싱턴이 반발합니다.",
  "card.fuel": "유류·곡물 특사",
  "card.fuel.does":
    "압록강을 건너는 지원입니다. 북한 경제와 대중 신뢰가 오르고 중국 국내 지지가 조금 줄어듭니다.",
  "card.dual_suspension": "쌍중단 촉구",
  "card.dual_suspension.does":
    "이번 라운드에 시험도 훈련도 없으면 긴장이 내려가고 중국의 발언권이 오릅니다. 그렇지 않으면 공허한 외침이 됩니다.",
  "card.reaffirm_pact": "1961년 조약 재확인",
  "card.reaffirm_pact.does": "평양은 더 안전하고 가깝게 느끼며, 워싱턴은 이를 주시합니다.",
  "card.limit_pact": "조약의 한계 천명",
  "card.limit_pact.does":
    "베이징이 평양이 시작한 전쟁에는 조약이 적용되지 않는다고 밝힙니다. 긴장이 내려가고 워싱턴과 서울은 환영하지만 평양은 불안해합니다. 그런 전쟁에서 중국의 손실이 줄어듭니다.",
  "card.press_seoul": "서울 압박",
  "card.press_seoul.does":
    "관광이 끊기고 매장이 문을 닫습니다. 한국의 국내 지지와 중국·미국과의 신뢰가 떨어지고 중국의 목소리는 커집니다.",
  "card.border_plan": "압록강 대비 태세",
  "card.border_plan.does":
    "강변에 수용 시설과 병력을 준비합니다. 북한의 체제 안전은 낮아지지만, 붕괴할 경우 중국은 대비가 되어 있습니다.",
  "card.return_visit": "답방 추진",
  "card.return_visit.does": "정상 방문 한 번을 더 얻습니다. 북한과의 정상회담에만 쓸 수 있습니다.",
  "card.test": "핵·ICBM 시험",
  "card.test.does":
    "핵전력과 체제 안전이 강해지지만 긴장이 치솟고 모두와의 신뢰가 상합니다. 유엔 표결이 열립니다. 시험 중단 약속을 깨는 행위입니다.",
  "card.short_range": "단거리 발사",
  "card.short_range.does":
    "회색지대입니다. 모두가 보고 느끼지만 시험 중단 위반은 아닙니다. 전면 발사 중단 약속만 깨집니다.",
  "card.moratorium": "모라토리엄 선언",
  "card.moratorium.does":
    "양보 조치. 긴장이 내려가고 신뢰와 기대치가 오릅니다. 이후 라운드에 시험하면 대가가 더 큽니다.",
  "card.show_dismantle": "취재진 앞 시설 폭파",
  "card.show_dismantle.does":
    "양보 조치. 핵전력이 조금 줄고 영상이 전 세계에 퍼집니다. 사찰 수준은 오르지 않습니다.",
  "card.release": "억류자·유해 송환",
  "card.release.does": "양보 조치. 워싱턴과의 신뢰와 미국 국내 지지가 오릅니다.",
  "card.inspectors": "전문가 1회 방문 허용",
  "card.inspectors.does":
    "양보 조치. 사찰 수준이 지속적으로 오르고 워싱턴과의 신뢰가 커지며 체제는 감시받는다고 느낍니다.",
  "card.divide_five": "다섯 나라 갈라놓기",
  "card.divide_five.does":
    "다른 두 나라를 공개적으로 지목해 서로의 신뢰를 떨어뜨립니다. 이번 라운드에 워싱턴이 서울을 안심시키거나 그 두 나라가 협의하면 실패합니다.",
  "card.purge": "친중파 숙청",
  "card.purge.does": "지도부는 더 안전해지지만 베이징이 불쾌해하고 교역이 타격을 입습니다.",
  "card.evade": "해상 환적",
  "card.evade.does":
    "비공개. 해상에서 들여온 기름이 경제를 돕습니다. 드러날 수 있으며(40%) 신뢰가 줄고 긴장이 높아집니다.",
  "card.charm": "대남 유화 공세",
  "card.charm.does":
    "남측에 온화한 메시지를 보냅니다. 신뢰와 한국 국내 지지가 오르고 긴장이 내려갑니다.",
  "card.sanction": "신규 제재 지정",
  "card.sanction.does": "제재 수위가 한 단계 오릅니다. 베이징이 이행하는 만큼만 효과가 있습니다.",
  "card.secondary": "세컨더리 제재",
  "card.secondary.does":
    "중국 은행들을 지목합니다. 공동 보도문 단계에서 베이징은 따르거나 맞서야 하며, 침묵하면 따른 것으로 봅니다.",
  "card.waiver": "제재 면제 조치",
  "card.waiver.does":
    "제재 실효를 기준으로 한 단계 완화합니다. 평양은 반기고 국내 비판은 커집니다.",
  "card.us_drill": "대규모 연합훈련",
  "card.us_drill.does":
    "동맹의 힘을 과시하며 긴장이 높아집니다. 미국의 훈련 중단 약속을 깨는 행위입니다.",
  "card.assure": "안전 보장 담화",
  "card.assure.does":
    "적대 의사가 없음을 공개적으로 밝힙니다. 체제는 안심하고 긴장이 내려가지만 국내 비판이 따릅니다.",
  "card.assets": "전략자산 전개",
  "card.assets.does": "무력 시위입니다. 국내 지지와 발언권, 동맹이 강해지고 긴장이 크게 오릅니다.",
  "card.reassure": "서울 안심시키기",
  "card.reassure.does": "동맹을 다집니다. 이번 라운드에는 어느 두 나라도 갈라놓을 수 없습니다.",
  "card.ultimatum": "시한 설정",
  "card.ultimatum.does":
    "이번 라운드에 평양이 양보하면 워싱턴이 국내에서 득을 봅니다. 아니면 약해 보이고 긴장이 높아집니다.",
  "card.exemption": "인도적 지원 예외",
  "card.exemption.does":
    "지원 물자가 통과합니다. 서울과 평양이 반기며, 이번 라운드 한국의 협력 사업은 동맹에 부담을 주지 않습니다.",
  "card.letter": "친서",
  "card.letter.does":
    "값싸지만 효과 있는 말입니다. 평양과의 신뢰와 약간의 발언권을 얻고 기대치가 오릅니다.",
  "card.shuttle": "셔틀 외교",
  "card.shuttle.does":
    "다른 두 나라 사이에 메시지를 전합니다. 그들의 신뢰와 서울의 발언권이 오릅니다. 두 나라와의 관계가 모두 ‘경계’ 이상이어야 합니다.",
  "card.aid": "인도적 지원",
  "card.aid.does":
    "식량과 의약품을 보냅니다. 북한 경제와 신뢰가 오르고 국내 지지가 조금 줄어듭니다.",
  "card.project": "철도·개성 사업",
  "card.project.does":
    "서울이 줄 수 있는 가장 큰 선물입니다. 워싱턴의 예외 조치, 사전 협의, 발효 중인 완화 조항 가운데 하나도 없으면 동맹이 대가를 치릅니다.",
  "card.hotline": "직통전화·완충구역",
  "card.hotline.does": "병력이 물러서고 전화가 연결됩니다. 긴장이 내려가고 신뢰가 커집니다.",
  "card.reunions": "이산가족 상봉",
  "card.reunions.does": "평양과 ‘실무 관계’ 이상이어야 합니다. 국내의 마음을 움직입니다.",
  "card.rok_drill": "대비 태세 고수",
  "card.rok_drill.does":
    "한국군이 훈련합니다. 동맹과 국내 지지가 강해지고 긴장이 높아집니다. 한국의 훈련 중단 약속을 깨는 행위입니다.",
  "card.ask_delay": "훈련 연기 요청",
  "card.ask_delay.does":
    "정례 훈련이 예정되어 있을 때만 쓸 수 있으며 훈련이 열리지 않습니다. 평양은 반기지만 동맹은 그렇지 않습니다.",
  "card.peace_decl": "종전선언 제안",
  "card.peace_decl.does":
    "서울이 문안을 내놓습니다. 발언권과 희망, 안정이 오르지만 워싱턴은 눈살을 찌푸립니다.",
  "card.ask_washington": "미국과 사전 협의",
  "card.ask_washington.does":
    "동맹을 다집니다. 이번과 다음 라운드에는 철도 사업이 동맹에 부담을 주지 않습니다.",
  "card.missile_def": "미사일 방어 완비",
  "card.missile_def.does": "동맹과 국내 지지가 강해지지만 베이징이 분노합니다.",
} as const;
