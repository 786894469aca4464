export const refusals = {
  "refusal.matchOver": "대국이 끝났습니다. 이 협상장에서는 더 이상 아무것도 할 수 없습니다.",
  "refusal.paused": "시계가 멈춰 있습니다. 진행자가 재개할 때까지 기다리십시오.",
  "refusal.wrongPhase": "지금은 할 수 없습니다. 현재 단계: {phase}. 알맞은 단계를 기다리십시오.",
  "refusal.notYourMove": "귀국 정부가 할 수 있는 행동이 아닙니다.",
  "refusal.fullRulesOnly":
    "전체 규칙에만 있는 행동으로 기초 규칙에는 없습니다. 다른 것을 고르십시오.",
  "refusal.unknownCard": "귀국의 카드가 아닙니다: {card}. 자국 카드에서 고르십시오.",
  "refusal.cardLimit":
    "사용 횟수를 모두 썼습니다: {card} (한 대국 {limit}회). 다른 카드를 고르십시오.",
  "refusal.cardTwice": "한 라운드에 두 번 쓸 수 없습니다: {card}. 하나를 빼십시오.",
  "refusal.tooManyCards": "한 라운드에 카드는 {max}장까지입니다. 하나를 빼십시오.",
  "refusal.notEnoughPc":
    "정치적 자산 {needed}점이 필요하지만 {left}점 남아 있습니다. 일부를 빼십시오.",
  "refusal.pairNeeded": "대상이 될 두 나라가 필요합니다: {card}. 한 쌍을 고르십시오.",
  "refusal.pairNotAllowed":
    "이 두 나라는 대상이 될 수 없습니다: {card}. 다른 두 나라를 고르거나, 대상이 필요 없는 카드라면 비워 두십시오.",
  "refusal.trustTooLow":
    "관계가 ‘{level}’ 이상이어야 합니다: {card}, 상대 {role}. 먼저 신뢰를 쌓으십시오.",
  "refusal.drillNotOn": "이번 라운드에는 예정된 정례 훈련이 없어 연기할 것이 없습니다.",
  "refusal.easeAfterHold":
    "이번 라운드에 제재 이행 유지에 서명했습니다. 조용한 완화는 다음 라운드부터 가능합니다.",
  "refusal.unknownProposal": "읽을 수 있는 제안이 없습니다: {proposal}. 목록에서 고르십시오.",
  "refusal.unknownVersion":
    "사용할 수 있는 문안이 없습니다: 제안 {proposal}, {version}번 문안. 다른 문안을 고르십시오.",
  "refusal.proposalClosed": "이미 닫힌 제안입니다: {proposal}. 여전히 원하면 새로 제안하십시오.",
  "refusal.notAParty": "귀국은 당사국이 아닙니다. 자국 조항이 있는 합의만 제안할 수 있습니다.",
  "refusal.partiesDiffer":
    "수정 제안의 당사국은 원래 제안과 같아야 합니다. 당사국을 바꾸려면 새로 제안하십시오.",
  "refusal.tooManyOffers": "이미 열린 제안이 {max}건 있습니다. 먼저 하나를 철회하십시오.",
  "refusal.tooManyVersions":
    "이 제안에는 이미 문안이 {max}개 있습니다. 그중 하나에 서명하거나 새로 시작하십시오.",
  "refusal.noClauses":
    "조항이 없는 합의는 아무것도 약속하지 않습니다. 당사국마다 하나 이상 넣으십시오.",
  "refusal.tooManyClauses": "합의에는 조항을 {max}개까지 넣을 수 있습니다. 일부를 빼십시오.",
  "refusal.partyWithoutClause":
    "조항이 없는 당사국이 있습니다: {role}. 조항을 하나 주거나 당사국에서 빼십시오.",
  "refusal.wrongOwner":
    "이 조항을 약속할 수 없는 나라입니다: {role}, “{clause}”. 이행국을 다시 고르십시오.",
  "refusal.badRounds":
    "이행 라운드가 맞지 않습니다: “{clause}”. 이번 라운드 이후에 시작하여 적어도 서명 다음 라운드까지 이어져야 합니다.",
  "refusal.badCondition":
    "조건이 맞지 않습니다: “{clause}”. 이 합의의 다른 조항, 앞으로의 라운드, 또는 사찰 수준 수치를 지정하십시오.",
  "refusal.notInSecret":
    "비밀로 약속할 수 없는 조항입니다: “{clause}”. 공개 합의로 하거나 조항을 빼십시오.",
  "refusal.needsDprk":
    "북한이 효과를 직접 알게 되므로, 북한이 당사국일 때만 비밀로 할 수 있습니다: “{clause}”. 북한을 넣거나 공개하십시오.",
  "refusal.badSummitClause":
    "정상회담 조항에는 이 합의의 다른 당사국인 상대국, 장소, 앞으로의 한 라운드를 공개로 지정해야 합니다.",
  "refusal.sixPartyNotHeld": "6자 형식에는 네 당사국과 이미 열린 6자회담이 필요합니다.",
  "refusal.alreadySigned": "이미 서명한 문안입니다.",
  "refusal.notSigned": "서명하지 않은 문안이므로 거둘 서명이 없습니다.",
  "refusal.ambitionExceeded":
    "{role}, 귀국 사이의 신뢰로는 한 라운드에 새 조항 {limit}개까지 가능하지만 이 서명으로 {wanted}개가 됩니다. 더 작게 서명하거나 먼저 신뢰를 쌓으십시오.",
  "refusal.repeatedClause":
    "발효 중인 합의에서 이미 약속한 조항입니다: “{clause}”. 같은 약속을 두 번 할 수 없습니다.",
  "refusal.excludedClause": "함께 둘 수 없는 조항입니다: “{clause}”, “{other}”. 하나만 남기십시오.",
  "refusal.noVisits": "이 회담에 쓸 수 있는 정상 방문 횟수가 남아 있지 않습니다.",
  "refusal.diaryFull":
    "제{round}라운드의 정상 일정이 이미 찼습니다. 정상회담은 라운드마다 한 번입니다.",
  "refusal.alreadyInvited": "이미 답을 기다리는 초청이 있습니다: {role}. 답을 기다리십시오.",
  "refusal.badGuest": "다른 나라를 손님으로 고르십시오.",
  "refusal.unknownSummit": "귀국 일정에 그런 정상회담이 없습니다.",
  "refusal.alreadyAnswered": "이미 답했습니다.",
  "refusal.notInvited": "귀국에 온 초청이 아닙니다.",
  "refusal.plenaryAgain":
    "지난 라운드에 전체회의를 소집했습니다. 연달아 소집할 수 없으니 한 라운드 기다리십시오.",
  "refusal.plenaryCalled": "이번 라운드에 이미 전체회의가 소집되었습니다.",
  "refusal.noPlenary": "이번 라운드에 초대받은 전체회의가 없습니다.",
  "refusal.sixPartyLocked":
    "6자회담에는 전체 규칙과 긴 구성, 이미 열린 전체회의 한 번이 필요합니다.",
  "refusal.unknownDeal": "읽을 수 있는 발효 중인 합의가 없습니다: {deal}.",
  "refusal.clauseNotDue":
    "이번 라운드에 이행할 조항이 아니므로 지키거나 어길 것이 없습니다: “{clause}”.",
  "refusal.cannotCheat": "누구나 볼 수 있어 몰래 어길 수 없는 조항입니다: “{clause}”.",
  "refusal.tooManyCheats": "한 라운드에 몰래 어길 수 있는 조항은 {max}개까지입니다.",
  "refusal.cheatTooEarly":
    "이번 라운드에 서명한 조항입니다: “{clause}”. 위반은 다음 라운드부터 가능합니다.",
  "refusal.notYourClause": "귀국의 조항이 아닙니다: “{clause}”. 자국 조항만 어길 수 있습니다.",
  "refusal.cannotLeave": "탈퇴할 수 있는 합의가 아닙니다: {deal}.",
  "refusal.cannotCancel": "이번 라운드에 예정된 자국의 정상회담만 취소할 수 있습니다.",
  "refusal.cannotRestore": "지난 라운드에 취소된 자국의 정상회담만 되살릴 수 있습니다.",
  "refusal.cannotLeak": "자국이 참여한 비밀 합의나 비밀 회담만 유출할 수 있습니다.",
  "refusal.cannotDisclose": "귀국이 참여한 비밀 합의가 아니므로 공개할 것이 없습니다: {deal}.",
  "refusal.badIntelligence":
    "다른 나라를 지정하십시오. 핵전력은 북한, 실제 이행도는 중국에 대해서만 알아낼 수 있습니다.",
  "refusal.badStatement": "나라에 관한 성명은 다른 나라를 지목해야 합니다.",
  "refusal.alreadySealed": "훈령이 봉인되어 있습니다. 바꾸려면 먼저 여십시오.",
  "refusal.notSealed": "훈령이 봉인되어 있지 않습니다.",
  "refusal.nothingToAnswer": "지금 귀국 정부가 답할 그런 사안이 없습니다.",
  "refusal.textEmpty": "메시지가 비어 있습니다. 먼저 내용을 쓰십시오.",
  "refusal.textTooLong": "글이 너무 깁니다. {max}자까지 쓸 수 있습니다. 줄여 주십시오.",
  "refusal.tooManyMessages":
    "이 대화방이 가득 찼습니다. 한 대국에 메시지 {max}개까지 담을 수 있으니 다른 대화방을 쓰십시오.",
  "refusal.badFolder": "이 대화방의 참가국이 아닙니다. 자국이 속한 대화방을 고르십시오.",
  "refusal.alreadyPaused": "시계가 이미 멈춰 있습니다.",
  "refusal.notPaused": "시계가 이미 가고 있습니다.",
  "refusal.noClock": "이 협상장에는 시계가 없습니다. 모두 준비되면 단계가 끝납니다.",
  "refusal.stale": "그 단계는 이미 끝났습니다.",
  "refusal.badRequest": "서버가 요청을 읽지 못했습니다. 페이지를 새로 고친 뒤 다시 시도하십시오.",
  "refusal.tooFast": "요청이 너무 잦습니다. 잠시 뒤 다시 시도하십시오.",
  "refusal.noSuchTable": "이 코드의 협상장이 없습니다. 코드를 확인하고 다시 시도하십시오.",
  "refusal.tableFull": "이 협상장에는 더 들어갈 수 없습니다. 새로 여십시오.",
  "refusal.seatTaken": "이미 앉은 사람이 있습니다. 다른 자리를 고르십시오.",
  "refusal.notSeated": "먼저 자리에 앉으십시오.",
  "refusal.notHost": "진행자만 할 수 있습니다.",
  "refusal.alreadyStarted": "대국이 시작되어 자리와 설정을 바꿀 수 없습니다.",
  "refusal.seatsOpen": "빈자리가 있습니다. 사람이나 봇으로 채운 뒤 시작하십시오.",
  "refusal.notStarted": "대국이 아직 시작되지 않았습니다.",
  "refusal.badToken": "이 협상장의 재입장 링크가 아닙니다. 코드로 다시 들어오십시오.",
  "refusal.nameNeeded": "1자에서 24자 사이의 이름을 입력하십시오.",
  "refusal.notOver": "전체 기록은 대국이 끝난 뒤 열립니다.",
  "refusal.spectatorsOnlyWatch": "관전자는 보기만 할 수 있습니다. 행동하려면 자리에 앉으십시오.",
  "refusal.badSave": "읽을 수 있는 저장 파일이 아닙니다.",
  "refusal.tooManyTables":
    "서버가 감당할 수 있는 협상장 수에 이르렀습니다. 나중에 다시 시도하십시오.",
  "refusal.oldClient": "게임이 업데이트되었습니다. 페이지를 새로 고치십시오.",
  "refusal.stopping": "서버가 곧 다시 시작됩니다. 협상장은 보존되니 잠시 뒤 다시 시도하십시오.",
  "refusal.notStored":
    "서버가 이 내용을 저장하지 못해 처리되지 않았습니다. 서버 운영자에게 알리고 잠시 뒤 다시 시도하십시오.",
  "refusal.seminarTable":
    "이 테이블은 세미나에 속합니다. 세미나 코드로 참가하면 진행자가 자리를 정해 줍니다.",
  "refusal.notHead":
    "서명과 명령은 대표단장만 할 수 있습니다. 읽기, 대화, 초안 작성은 가능하며 단장 역할은 넘겨줄 수 있습니다.",
  "refusal.noSuchSeminar": "이 코드의 세미나가 없습니다. 여섯 글자를 진행자에게 확인하십시오.",
  "refusal.seminarFull": "이 세미나는 더 이상 참가자를 받지 않습니다. 진행자에게 알려 주십시오.",
  "refusal.badRejoin":
    "이 재참가 코드는 이 세미나의 누구의 것도 아닙니다. 코드를 확인하거나 이름으로 참가하십시오.",
  "refusal.passwordNeeded": "이 서버에서 세미나를 만들려면 비밀번호가 필요합니다.",
  "refusal.badKey": "이 키로는 이 세미나를 열 수 없습니다.",
  "refusal.unknownStudent": "이 사람은 세미나를 떠났습니다.",
  "refusal.badSeating":
    "두 자리에 앉은 사람이 있거나 대표단이 너무 큽니다. 자리 배치를 고친 뒤 다시 시도하십시오.",
  "refusal.delegationFull": "이 대표단에는 이미 {max}명이 있습니다. 다른 자리를 고르십시오.",
  "refusal.wrongStage": "세미나의 현재 단계에서는 할 수 없습니다.",
  "refusal.tooManySeminars":
    "서버가 더 이상 세미나를 받을 수 없습니다. 오래된 세미나를 삭제하거나 나중에 다시 시도하십시오.",
  "refusal.seminarOver": "이 세미나는 끝났습니다. 테이블의 다시 보기는 링크로 계속 열 수 있습니다.",
  "refusal.botInSeat":
    "지금은 봇이 당신의 자리를 맡고 있습니다. 진행자가 자리를 되돌려 줄 수 있습니다.",
} as const;
