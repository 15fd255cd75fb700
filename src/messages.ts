import type { ClientFailureCode } from './failure-codes'

export * from './words/days'
export * from './words/figures'
export * from './words/names'
export { daySentence, missingName, waitingSentence } from './words/sentences'

/** What happened, and what to do next. */
export interface Message {
  title: string
  advice: string
}

/** One message for each way a call or a record may fail. Plain, without blame, and nothing is ever lost silently. */
export const failureMessage: Record<ClientFailureCode, Message> = {
  OFFLINE: { title: '现在没有网络', advice: '记录可以照常存在本机，有信号会自动上传。' },
  UNREACHABLE: { title: '妇联那边没应答', advice: '不是手机的毛病，本机的记录都还在。过一会儿再试一次。' },
  PHONE_FULL: {
    title: '手机存满了，这条还没存下',
    advice: '先删掉手机里不用的照片或视频，再点一次保存。填的内容都还在这一页，请先不要退出。',
  },
  PHOTO_LOST: {
    title: '这张照片在手机里找不到了',
    advice: '可能被清理软件删掉了。文字记录不受影响，可以去掉这张照片。',
  },
  PHOTO_TOO_BIG: { title: '这张照片太大', advice: '请换一张，或者用手机重新拍一张普通大小的。' },
  FILE_NOT_OPENED: { title: '文件没有打开', advice: '文件已经做好了。请看看网络，再点一次。' },
  PHOTO_TOO_MANY: { title: '一次走访最多放 6 张照片', advice: '先去掉一张，再添新的。' },

  NOT_BOUND: { title: '还不知道您是哪位同志', advice: '请先到“我的”里绑定手机号或填邀请码。本机的记录会留着。' },
  FORBIDDEN: { title: '您的职务暂时不能办这件事', advice: '如果应该由您来办，请和村妇联主席或镇妇联说一声。' },
  INVALID_INPUT: { title: '有一处填得不合要求', advice: '请看标出来的那一处，改好再保存。' },
  UNKNOWN_ACTION: { title: '妇联那边还在升级', advice: '记录先留在本机，升级好了会自动上传。' },
  BUSY: { title: '现在用的人有点多', advice: '等一会儿再试，本机的记录都还在。' },
  UNEXPECTED: { title: '妇联那边出了点意外', advice: '请过一会儿再试。要是一直这样，把下面的编号告诉镇妇联。' },

  NOT_FOUND: { title: '没有找到', advice: '可能已经挪到别的网格，或者不归您管。下拉更新一下名单再看。' },
  CONFLICT: { title: '别处已经改过了', advice: '请看一下现在存着的内容，再决定改不改。' },
  ID_TAKEN: { title: '这条的编号被占用了', advice: '点“改一下再传”，保存时会自动换一个编号。' },
  PHONE_UNKNOWN: { title: '名册里没有这个手机号', advice: '请让上级妇联把您的手机号登记上，或者改用邀请码。' },
  PHONE_CODE_EXPIRED: { title: '这次授权过了时间', advice: '请再点一次“用手机号绑定”。' },
  INVITE_UNKNOWN: { title: '没有这个邀请码', advice: '请对一对 8 位邀请码，或者向发码的同志再要一个。' },
  INVITE_EXPIRED: { title: '这个邀请码过期了', advice: '邀请码 7 天内有效，请向发码的同志再要一个。' },
  ALREADY_BOUND: { title: '这个微信已经绑定了另一个职务', advice: '先在“我的”里解除原来的绑定，再来绑定。' },
  STAFF_BOUND_ELSEWHERE: {
    title: '这个职务已经绑在别的微信上',
    advice: '请先在原来的微信里解除绑定；找不到原来的手机，请联系上级妇联。',
  },
  PARENT_UNKNOWN: { title: '没有找到它的上级单位', advice: '请先登记上级单位，再登记这一个。' },
  LEVEL_MISMATCH: { title: '单位的层级对不上', advice: '上级单位应正好高一级，请检查后再登记。' },
  CODE_OF_OTHER_LEVEL: {
    title: '区划代码的位数和层级对不上',
    advice: '市 4 位，县区 6 位，镇街 9 位，村（社区）12 位。请改好再存。',
  },
  DIVISIONS_BY_COUNTY: {
    title: '村（社区）和镇街由区县妇联登记和变更',
    advice: '请报给区县妇联来办。企业、行业、协会这些单位，您可以自己办。',
  },
  USCC_TAKEN: {
    title: '这个统一社会信用代码已经登记过',
    advice: '先在组织里搜一搜，可能登记在别的镇街。代码写错了就改好再存。',
  },
  DAYS_OUT_OF_ORDER: {
    title: '日子的先后不对',
    advice: '撤销不能早于启用，重新启用不能早于撤销。请改好再存。',
  },
  PARENT_CLOSED: { title: '它的上级单位也撤销了', advice: '请先重新启用上级单位，再来启用这一个。' },
  PHONE_TAKEN: {
    title: '这个手机号已经登记给别人',
    advice: '请核对号码。号码确实换了人用，先在原来那位的任职页点“改姓名或手机”。',
  },
  TERM_ENDS_BEFORE_IT_BEGINS: { title: '任期结束的日子早于开始的日子', advice: '请改一下任期再保存。' },
  LEFT_ALREADY: { title: '这位同志已经离任', advice: '她的职务不能再改。又上任的，请按新的任期重新登记。' },
  STANDARDS_OUTDATED: { title: '配备标准已经有更新的版本', advice: '请先看新的版本，再接着改。' },
  UNIT_CLOSED: { title: '这个单位已经撤销', advice: '请下拉更新单位名单，到接管它的单位里办。' },
  UNIT_NOT_EMPTY: { title: '这个单位下面还有单位或在住的户', advice: '请先把它们挪到别的单位，再来撤销。' },
  UNIT_THERE_ALREADY: { title: '它本来就归这个单位', advice: '不用再挪。要挪到别处，请另选一个上级单位。' },
  MOVE_INTO_ITSELF: { title: '单位不能挪到自己下面', advice: '请另选一个上级单位。' },
  KEEPER_OUTSIDE_UNIT: {
    title: '这位同志不在这个单位',
    advice: '网格员应是本单位的执委，请另选一位，或先登记她的职务。',
  },
  KEEPS_IT_ALREADY: { title: '这个网格本来就由她负责', advice: '请另选一位接手的同志。' },
  GRID_CLOSED: { title: '这个网格已经并到别的网格', advice: '下拉更新一下网格名单，到并入的网格里办。' },
  GRIDS_OF_TWO_UNITS: {
    title: '这两个网格不在同一个单位',
    advice: '只能把同一个村（社区）的网格并到一起，请另选一个。',
  },
  HOUSEHOLDS_OF_OTHER_GRID: {
    title: '选的户里有不在这个网格的',
    advice: '可能刚挪走。下拉更新一下名单，重新选一遍。',
  },
  JOB_RUNNING: { title: '这里的户正在挪动', advice: '等几分钟，上一次挪完了再来办。' },
  UNIT_HAS_NO_GRIDS: { title: '这一级单位不设网格', advice: '请在村（社区）或镇街下面设网格。' },
  HOUSEHOLD_CLOSED: { title: '这一户已经搬走或销户', advice: '如果人还在，请先让村妇联主席把这户改回“在住”。' },
  GUARDIAN_CONSENT_MISSING: {
    title: '登记 14 岁以下的孩子，要先问过监护人',
    advice: '请填上是哪位监护人、哪天同意的；没同意就先不写孩子。',
  },
  VISIT_IN_FUTURE: { title: '走访时间在今天之后', advice: '请看看手机的日期和时间对不对，改好走访时间再传。' },
  VISIT_TOO_OLD: { title: '走访时间太早了', advice: '请核对走访的日子，改好再传。' },
  VISIT_AFTER_HANDOVER: {
    title: '这次走访记在移交以后',
    advice: '那天这一户已由别人负责。时间写错了就改一下再传；没写错，请导出文字交给现在的网格员。',
  },
  HANDED_OVER_LONG_AGO: {
    title: '这一户移交已经超过 30 天',
    advice: '妇联不再收移交前记的。请导出文字，交给现在的网格员或村妇联主席补记。',
  },
  NATURAL_VILLAGES_FULL: { title: '一个村最多记 60 个自然村', advice: '请把不用的改成要用的名字。' },
  UNIT_HAS_NO_NATURAL_VILLAGES: { title: '自然村记在村（社区）下面', advice: '请先选一个村（社区），再记自然村。' },
  NATURAL_VILLAGE_UNKNOWN: { title: '这个村没有选的自然村', advice: '下拉更新一下，重新选自然村再保存。' },
  NAME_TAKEN: { title: '这个名字已经有了', advice: '请换一个分得清的名字，或者直接用原来那一个。' },
  PROMISE_BEFORE_VISIT: { title: '答应回话的日子早于走访那天', advice: '请把回话的日子改到走访当天或以后。' },
  SCHEME_UNKNOWN: { title: '走访口径还没取到', advice: '请在有信号的地方下拉更新一次，填的内容都留着。' },
  SCHEME_MISMATCH: { title: '有一个选项现在的口径里没有', advice: '下拉更新一次，重新选一下再保存。' },
  SCHEME_OUTDATED: { title: '口径已经有更新的版本', advice: '请先看新的版本，再接着改。' },
  RESOLVED_BEFORE_SAID: {
    title: '办好的时间早于说这件事的时间',
    advice: '请看看手机的日期和时间对不对，再点一次“办好了”。',
  },
  PHOTO_UNKNOWN: { title: '走访里没有这张照片', advice: '可能改走访时去掉了。可以从本机去掉它。' },
  NOT_YOUR_VISIT: { title: '这次走访不是您记的', advice: '请记的人自己改，或者请村妇联主席来改。' },
  VISIT_WITHDRAWN: { title: '那次走访已经撤回', advice: '撤回的走访不再计数。要接着办，请先恢复那次走访。' },
  VISIT_OF_OTHER_HOUSEHOLD: {
    title: '走访记在哪一户，不能直接换',
    advice: '记错了户，请撤回这一条，再到对的那一户重新记。',
  },
  DAY_IN_FUTURE: { title: '日子在今天之后', advice: '请核对是哪一天，改好再存。' },
  HOUSEHOLD_MERGED: { title: '这一户已经并到另一户', advice: '请到并入的那一户去办；并错了，可以先拆开。' },
  FILE_GONE: { title: '上传的文件找不到了', advice: '请重新选一次文件。已经导入的不会重复。' },
  SHEET_TOO_BIG: { title: '这个文件太大', advice: '请去掉里面的图片和多余的工作表，只留名单，再传一次。' },
  SHEET_TOO_LONG: {
    title: '表里的行数太多',
    advice: '一次最多 2,000 行。请按镇街拆成几个文件，分几次导入；下面多余的空行也请删掉。',
  },
  SHEET_EMPTY: { title: '表里没有名单', advice: '请看看名单是不是在第一个工作表里，再传一次。' },
  SHEET_LOCKED: { title: '这个表格设了密码', advice: '请在 Excel 或 WPS 里取消密码，另存一份，再传一次。' },
  SHEET_OLD: { title: '这是旧格式的表格', advice: '请在 Excel 或 WPS 里“另存为”，选 .xlsx 格式，再传一次。' },
  SHEET_UNREADABLE: {
    title: '这个文件不是表格，或者坏了',
    advice: '请在 Excel 或 WPS 里打开看看，另存为 .xlsx，再传一次。',
  },
  SHEET_COLUMNS: { title: '表里的列对不上', advice: '请照下面说的改标题行，或者把名单填进模板，再传一次。' },
  EXPORT_EMPTY: { title: '没有可以导出的内容', advice: '请换一个月份或者筛选，屏幕上有内容时再导出。' },
  EXPORT_TOO_LONG: { title: '内容太多，没有导出', advice: '一次最多 5,000 行。请按月份、镇街分几次导出。' },
  TOO_MANY_VIEWS: { title: '存下的筛选已经有 12 个', advice: '先去掉一个不用的，再存新的。' },
  BLANK_UNKNOWN: { title: '这一处现在的步骤里没有', advice: '请下拉更新一次，再接着填。' },
  ANSWER_DOES_NOT_FIT: { title: '填的内容不合这一处', advice: '请照下面说的改一下，别处填的都在。' },
  NOT_YOUR_TURN: { title: '这一步现在不归您办', advice: '材料交上去以后先等答复；要改，先撤回再改。' },
  STEP_NOT_FILLED: { title: '这一步还没有填完', advice: '请先把还差的几处填好，再交上去。' },
  RETURN_WITHOUT_NOTE: { title: '退回要说明哪里要改', advice: '请写一句话，或者在要改的那一处写上意见。' },
  ROSTER_FULL: { title: '这张名单已经到最多的人数', advice: '请看看有没有重复的，去掉不要的再加。' },
  COUNT_IMPOSSIBLE: { title: '票数对不上', advice: '请照下面说的核对统计表，改好再存。' },
  COUNT_UNFINISHED: { title: '还要再投一轮', advice: '请照下面说的再投一轮，把这一轮的票数也填上。' },
  ROUTE_NOT_OPEN: { title: '现在还不能换成这条路', advice: '联系人先行走到最后一步，才能接着建会。' },
  CASE_CLOSED: { title: '这件建会已经停办', advice: '填过的都留着可以看。要接着办，请重新开始一件。' },
  NOT_FOUNDED_YET: { title: '还没有正式成立', advice: '等上级妇联点了“正式成立”，再来办这件事。' },
  DOCUMENT_UNKNOWN: { title: '这件建会里没有这份文书', advice: '请下拉更新一次，再从文书包里打开。' },
  DOCUMENT_HAS_GAPS: { title: '这份文书还有没填的', advice: '请先把下面几处填好，再来生成。' },
  TEMPLATE_TOO_BIG: {
    title: '这个模板太大',
    advice: '一份模板最多 5 MB。请去掉里面的图片，或者把图片压缩一下，再传一次。',
  },
  TEMPLATE_UNREADABLE: {
    title: '这个文件不是 Word 文档，或者坏了',
    advice: '请在 Word 或 WPS 里打开看看，另存为 .docx，再传一次。现在用的模板没有变。',
  },
  TEMPLATE_OUTDATED: { title: '这份模板已经有更新的版本', advice: '请先下载现在的版本看看，把改动放进去，再传一次。' },
  TEXTS_OUTDATED: { title: '答案和数字已经有更新的版本', advice: '请先看新的版本，再接着改。' },
  TEMPLATE_BROKEN: { title: '这份文书的模板坏了', advice: '填的内容都在。请告诉市妇联，换好模板再生成。' },
  NO_CASE_OF_THIS_PHONE: {
    title: '没有用这个手机号开始的建会',
    advice: '请换当时填的手机号，或者请上级妇联给一个接手码。',
  },
  CONCERN_RESOLVED: { title: '这件事已经办好了', advice: '办好的事留着原样。要改，先把“办好了”撤回来。' },
}
