import type { Roster, RosterColumn } from '../blank'

const column = (
  key: string,
  title: string,
  kind: RosterColumn['kind'],
  { required = false, most = 60, otherTitles = [] as readonly string[] } = {},
): RosterColumn => ({ key, title, kind, required, most, otherTitles })

const name = column('name', '姓名', 'name', {
  required: true,
  otherTitles: ['名字', '女职工姓名', '代表姓名', '候选人姓名'],
})
const phone = column('phone', '联系电话', 'phone', { otherTitles: ['手机', '手机号', '电话', '手机号码'] })
const department = column('department', '部门（单位）', 'text', {
  otherTitles: ['部门', '单位', '车间', '所在部门', '站点'],
})
const birth = column('birth', '出生年月', 'month', { otherTitles: ['出生日期', '生日'] })
const ethnicity = column('ethnicity', '民族', 'text', { most: 20 })
const politics = column('politics', '政治面貌', 'text', { most: 20 })
const education = column('education', '文化程度', 'text', { most: 20, otherTitles: ['学历'] })
const post = column('post', '职务（岗位）', 'text', { otherTitles: ['职务', '岗位'] })
const brand = column('brand', '企业（品牌）', 'text', { otherTitles: ['品牌', '企业', '公司'] })
const note = column('note', '备注', 'text', { most: 200 })

/** Lists of people, enterprises and services. No identity numbers, and nothing about marriage or children. */
export const rosters = {
  prepGroup: {
    label: '筹备组名单',
    unit: '位组员',
    filledBy: 'contact',
    columns: [name, column('duty', '分工', 'text', { required: true, otherTitles: ['职责'] }), post, phone],
    most: 30,
  },
  women: {
    label: '女性花名册',
    unit: '位姐妹',
    help: '可以从 Excel 导入。不收身份证号，不问婚育。',
    filledBy: 'contact',
    columns: [
      name,
      birth,
      ethnicity,
      politics,
      education,
      department,
      column('joined', '入职时间', 'month', { otherTitles: ['入职日期', '入会时间'] }),
      column('skill', '特长', 'text'),
      phone,
      note,
    ],
    most: 2000,
  },
  delegateQuotas: {
    label: '代表名额分配',
    unit: '个部门',
    filledBy: 'contact',
    columns: [
      { ...department, required: true },
      column('women', '女性人数', 'number', { required: true, otherTitles: ['人数', '女职工人数'] }),
      column('seats', '名额', 'number', { required: true, otherTitles: ['代表名额'] }),
    ],
    most: 200,
  },
  delegates: {
    label: '代表名单',
    unit: '位代表',
    filledBy: 'contact',
    columns: [name, department, birth, ethnicity, politics, education, post, phone],
    bySurnameStrokes: true,
    most: 500,
  },
  candidates: {
    label: '候选人名册',
    unit: '位候选人',
    help: '拟任一栏写主席、副主席或执委（主任、副主任或委员）。执委多用差额，主席、副主席多用等额，这是各地做法。',
    filledBy: 'contact',
    columns: [
      name,
      column('standsFor', '拟任', 'text', { required: true, most: 10, otherTitles: ['拟任职务', '候选职务'] }),
      birth,
      ethnicity,
      politics,
      education,
      post,
      brand,
      column('resume', '简历', 'text', { most: 500, otherTitles: ['主要简历', '情况介绍'] }),
      phone,
    ],
    comparesNames: true,
    bySurnameStrokes: true,
    most: 100,
  },
  tellers: {
    label: '监票计票人',
    unit: '位监票计票人',
    help: '总监票 1 人、监票 2 人、总计票 1 人、计票 2 人是常见的配法。候选人不能监票、计票。',
    filledBy: 'contact',
    columns: [name, column('role', '职责', 'text', { required: true, most: 10, otherTitles: ['分工', '身份'] })],
    comparesNames: true,
    most: 20,
  },
  brandQuotas: {
    label: '按企业分的代表名额',
    unit: '家企业',
    filledBy: 'contact',
    columns: [
      { ...brand, required: true },
      column('women', '女性人数', 'number', { required: true, otherTitles: ['人数'] }),
      column('seats', '名额', 'number', { required: true, otherTitles: ['代表名额'] }),
    ],
    most: 100,
  },
  coveredEnterprises: {
    label: '覆盖的企业',
    unit: '家企业',
    help: '这个妇联管到哪些企业和网点。没有执照的站点，代码可以空着。',
    filledBy: 'contact',
    columns: [
      column('name', '企业名称', 'text', { required: true, otherTitles: ['企业', '单位名称', '名称'] }),
      column('creditCode', '统一社会信用代码', 'creditCode', { otherTitles: ['信用代码', '代码'] }),
      column('women', '女性人数', 'number', { otherTitles: ['人数'] }),
      column('consented', '同意加入', 'yesNo', { otherTitles: ['是否同意'] }),
    ],
    most: 300,
  },
  contactLog: {
    label: '联系记录',
    unit: '次联系',
    help: '每月至少联系一次是建议，不是规定。',
    filledBy: 'contact',
    columns: [
      column('day', '日期', 'day', { required: true }),
      column('how', '方式', 'text', { required: true, most: 20 }),
      column('content', '说了什么', 'text', { required: true, most: 300, otherTitles: ['内容'] }),
    ],
    most: 200,
  },
  services: {
    label: '服务清单',
    unit: '项服务',
    filledBy: 'contact',
    columns: [
      column('service', '服务', 'text', { required: true }),
      column('kind', '常规或特色', 'text', { most: 10 }),
      column('when', '什么时候', 'text', {}),
    ],
    most: 30,
  },
  members: {
    label: '微家骨干',
    unit: '位骨干',
    filledBy: 'contact',
    columns: [name, post, phone],
    most: 60,
  },
} as const satisfies Record<string, Roster>
