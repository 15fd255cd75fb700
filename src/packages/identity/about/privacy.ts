export interface Kept {
  what: string
  /** What for, and who sees it. */
  why: string
}

/** Each thing that is stored, as the contracts have it; a new field belongs here, too. */
export const kept: readonly Kept[] = [
  { what: '干部的姓名、职务、手机号', why: '用来认出是谁、管哪里。名单里手机号只显示后四位。' },
  { what: '微信的用户编号', why: '绑定以后不用再登录。不取头像、昵称和好友。' },
  { what: '户里大人的姓名、关系、性别、出生年月、电话', why: '上门前知道找谁，电话可以不留。只有管这一片的人看得到。' },
  { what: '孩子', why: '登记 14 岁以下的孩子，先问监护人。平时只显示有几个，打开看会留下是谁、什么时候看的。' },
  { what: '户的类别', why: '比如空巢、困难，用来知道多久走一次，不在别人看得见的名单上显示。' },
  { what: '走访、诉求、答应的事、心愿', why: '答应的事不落下，上级能帮着办。只有本片和上级妇联看得到。' },
  { what: '照片', why: '可以不拍。拍了先压小，只和这次走访放在一起。' },
  { what: '谁改过、谁看过要紧的记录', why: '出了事查得清。不用来考核人。' },
  { what: '投诉建议和您留的联系方式', why: '联系方式可以不留，留了只用来回话。' },
  { what: '手机本机里的草稿和名单', why: '没信号也能用。解除绑定，名单就从手机里清掉。' },
]

export const neverKept: readonly string[] = ['身份证号', '位置和走过的路线', '打卡、积分、排名', '上线时间和登录次数']
