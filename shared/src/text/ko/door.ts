/** The door of a seminar, read before anything else of it has been loaded: a name, a language, the way back. */
export const door = {
  "title.student": "세미나 · Freeze for Freeze",

  "door.codes": "테이블 코드는 다섯 글자, 세미나 코드는 여섯 글자입니다.",
  "door.code": "세미나 {code}",
  "door.title": "세미나 참가",
  "door.stage.gathering": "참가자가 모이는 중입니다.",
  "door.stage.brief": "지금은 브리핑을 읽는 시간입니다. 들어오면 자리를 마련해 드립니다.",
  "door.stage.play": "테이블마다 협상이 진행 중입니다. 들어오면 진행자가 자리를 정해 줍니다.",
  "door.stage.debrief": "협상이 끝나고 함께 돌아보는 중입니다.",
  "door.stage.over": "끝난 세미나입니다.",
  "door.name": "이름",
  "door.name.hint":
    "진행자에게 보입니다. 다른 사람에게 보일지는 진행자가 정합니다. 계정도 이메일도 필요 없습니다.",
  "door.name.needed": "이름을 먼저 적어 주세요. 진행자가 부를 이름이 필요합니다.",
  "door.lang": "사용할 언어",
  "door.go": "세미나 참가",
  "door.going": "참가하는 중…",
  "door.back": "전에 들어왔습니다",
  "door.back.text":
    "재참가 코드가 있으면 어느 기기에서든 내 자리로 돌아옵니다. 코드는 좌석 카드와 전에 열어 둔 화면에 있습니다.",
  "door.rejoin": "재참가 코드(여덟 글자)",
  "door.rejoin.needed": "재참가 코드는 여덟 글자입니다.",
  "door.back.go": "돌아가기",
  "door.new": "처음 왔습니다",
  "door.none": "이 세미나를 열 수 없습니다",
  "door.none.text": "코드가 {code}인 세미나가 없습니다.",
  "door.none.next":
    "화면을 다시 보거나 진행자에게 물어보세요. 세미나 코드는 여섯 글자입니다. 여기에 다시 입력하세요.",
  "door.again": "다시 시도",
  "door.full": "정원이 찼습니다",
  "door.full.text": "자리가 모두 차서 새 이름으로는 들어올 수 없습니다.",
  "door.full.next":
    "강의실에서 손을 들어 알려 주세요. 진행자가 자리를 만들 수 있습니다. 전에 들어왔다면 재참가 코드로 들어올 수 있습니다.",
  "door.closed": "끝난 세미나입니다",
  "door.closed.text": "이제 새로 들어올 수 없습니다.",
  "door.closed.next":
    "참가했다면 재참가 코드로 내 테이블의 기록을 다시 볼 수 있습니다. 혼자 봇 셋과 연습할 수도 있습니다.",
  "door.practise": "봇과 겨루기",
} as const;
