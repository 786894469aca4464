/** Why a table needs the instructor: the reason, its short name, and the rule behind it with its numbers. */
export const alerts = {
  "alert.handUp":
    "{seated, select, yes {{role}: 손을 들었습니다} other {참관인이 손을 들었습니다}}",
  "alert.handUp.name": "손들기",
  "alert.handUp.about": "이 테이블에서 누군가 손을 들었습니다.",
  "alert.seatEmpty":
    "{role}: {span}째 아무도 없습니다{standIn, select, yes { (대리가 자리를 지키는 중)} other {}}",
  "alert.seatEmpty.name": "빈자리",
  "alert.seatEmpty.about": "대표단 전원의 접속이 {seatEmptyMs} 동안 끊겨 있습니다.",
  "alert.onlyOneHere": "{role} 혼자 테이블에 남아 있습니다",
  "alert.onlyOneHere.name": "혼자 남음",
  "alert.onlyOneHere.about": "여러 대표단 가운데 {onlyOneHereMs} 동안 한 곳만 접속해 있습니다.",
  "alert.stillReading": "{count}개 대표단이 아직 읽고 있습니다",
  "alert.stillReading.name": "아직 읽는 중",
  "alert.stillReading.about":
    "브리핑을 시작하고 {stillReadingMs} 뒤에도, 와 있는 사람 가운데 자료를 다 읽지 못한 이가 있습니다.",
  "alert.noOffer": "{span}째 제안이 없습니다",
  "alert.noOffer.name": "제안 없음",
  "alert.noOffer.about":
    "열린 제안이 없고, 협의 시간으로 {noOfferMs} 동안 새 제안도 없었습니다. 시간은 라운드를 넘어 이어서 셉니다.",
  "alert.silentRole": "{role}: {span}째 말이 없습니다",
  "alert.silentRole.name": "침묵하는 대표단",
  "alert.silentRole.about":
    "접속해 있는 대표단이 협의 시간으로 {silentRoleMs} 동안 말도, 제안도, 서명도, 응답도 하지 않았습니다.",
  "alert.waitingFor": "{span}째 모두가 기다리는 곳: {role}",
  "alert.waitingFor.name": "한 곳만 기다림",
  "alert.waitingFor.about":
    "접속해 있는 한 대표단 때문에 단계가 {waitingForMs} 동안 넘어가지 못하고 있습니다.",
  "alert.dealShort": "{proposal} 서명 직전: 가능했던 이득보다 {percent}% 모자랍니다",
  "alert.dealShort.name": "아쉬운 합의",
  "alert.dealShort.about":
    "서명이 붙은 열린 제안이 있지만, 같은 당사자들이 아무도 손해 보지 않고 함께 더 얻을 수 있는 문안이 있습니다. 모자라는 몫이 {dealShortPercent}% 이상이면서 {dealShortPoints}점 이상일 때 알립니다.",
  "alert.warNear":
    "{open, select, yes {위기: 양쪽이 버티면 전쟁 확률 {percent}%} other {긴장 {tension}: 이번 라운드 위기 확률 {percent}%}}",
  "alert.warNear.name": "전쟁 임박",
  "alert.warNear.about":
    "위기가 벌어졌거나, 이번 라운드 끝에 위기가 올 확률이 {warNearPercent}% 이상입니다.",
  "alert.behind": "다른 테이블보다 {rounds}라운드 늦습니다",
  "alert.behind.name": "뒤처짐",
  "alert.behind.about": "반의 중간 테이블보다 {behindRounds}라운드 이상 늦습니다.",
  "alert.stuckRound": "{round}라운드가 {span}째 이어지고 있습니다",
  "alert.stuckRound.name": "길어진 라운드",
  "alert.stuckRound.about":
    "멈춘 시간을 빼고 라운드가 예정 시간의 {stuckRoundPercent}%를 넘겼습니다. 시간제한이 없으면 기준은 {stuckRoundMs}입니다.",
  "alert.noDealLate":
    "{left, plural, =1 {확정된 마지막 라운드인데} other {확정된 라운드가 #번 남았는데}} 아직 서명한 합의가 없습니다",
  "alert.noDealLate.name": "늦도록 합의 없음",
  "alert.noDealLate.about":
    "확정된 라운드가 {noDealLateRounds}번 이하로 남았는데 공개든 비밀이든 서명한 것이 하나도 없습니다. 서명하지 않는 것이 옳을 수도 있습니다.",
  "alert.unfair": "{role}: 기준점보다 {points}점 낮게 끝날 흐름입니다",
  "alert.unfair.name": "한 곳만 크게 밀림",
  "alert.unfair.about":
    "{unfairFromRound}라운드부터: 더 서명하는 것이 없다면 한 대표단이 (의제를 빼고) 기준점보다 {unfairPoints}점 이상 낮게 끝나고, 그다음으로 낮은 곳보다도 {unfairGapPoints}점 이상 더 밀립니다.",
  "alert.paused": "다른 테이블은 진행 중인데 {span}째 멈춰 있습니다",
  "alert.paused.name": "혼자 멈춤",
  "alert.paused.about": "이 테이블만 {pausedMs} 동안 멈춰 있습니다.",
  "alert.botsOnly": "봇만 참여하고 있습니다",
  "alert.botsOnly.name": "봇만 있음",
  "alert.botsOnly.about": "경기가 진행 중인데 이 테이블에 앉은 학생이 없습니다.",
  "alert.matchOver": "종료: {ending}",
  "alert.matchOver.name": "경기 종료",
  "alert.matchOver.about": "반은 아직 진행 중인데 이 테이블의 경기는 끝났습니다.",
  "alert.span.seconds": "{count}초",
  "alert.span.minutes": "{count}분",
  "alert.span.hours": "{count}시간",
  "alert.span.days": "{count}일",
} as const;
