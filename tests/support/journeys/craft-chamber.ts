export const CITY = '1503'
export const DISTRICT = '150302'
export const STREET = '150302003'
export const CHAMBER = '乌海市手工艺商会'
export const COMMITTEE = `${CHAMBER}妇女委员会`
export const CONTACT = { openid: 'o-suwenjing', name: '苏文静', phone: '19900008101' }
export const OFFICER = { openid: 'o-wurina', name: '乌日娜', phone: '19900008102' }

export const WOMEN = [
  ...['苏文静', '丁晓芸', '王佩兰', '乌云其其格', '卢春燕', '叶红梅', '刘月英'],
  ...['安淑琴', '陈秀珍', '陈玉洁', '赵海霞', '高文丽', '斯琴', '魏佳'],
]
export const womenRows = [
  ['姓名', '出生年月', '民族', '政治面貌', '文化程度', '部门', '特长', '手机号', '备注'],
  ...WOMEN.map((name, index) => [
    ...[name, `19${70 + index}-0${1 + (index % 9)}`, ['乌云其其格', '斯琴'].includes(name) ? '蒙古族' : '汉族', '群众'],
    ...['大专', '剪纸组', '剪纸', `199000082${String(index).padStart(2, '0')}`, '会员'],
  ]),
]
