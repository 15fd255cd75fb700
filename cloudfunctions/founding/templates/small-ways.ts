import type { TemplateSource } from './part'

/** The papers of the ways without an election: the contact person's and the micro-home's. */
export const smallWays = {
  contactForm: [
    { title: '{unitName}妇联工作联系人推选表' },
    {
      form: [
        ['单位', '{unitName}'],
        ['地址', '{address}'],
        ['职工（会员）', '{staffTotal}人'],
        ['女性', '{womenTotal}人'],
        ['联系人', '{contactName}'],
        ['电话', '{contactPhone}'],
        ['推选方式', '{recommendedHow}'],
        ['推选日期', '{recommendedDay}'],
      ],
    },
    { text: '单位（协会）意见：' },
    { end: ['盖章', '年　　月　　日'] },
    { text: '{superiorName}登记意见：' },
    { end: ['盖章', '年　　月　　日'] },
  ],
  contactLogSheet: [
    { title: '{unitName}妇联工作联系记录' },
    { text: '联系人：{contactName}，电话：{contactPhone}。' },
    {
      list: 'contactLog',
      columns: [
        ['序号', '{index}'],
        ['日期', '{day}'],
        ['方式', '{how}'],
        ['说了什么', '{content}'],
      ],
    },
  ],
  microHomeApplication: [
    { title: '{homeName}申请表' },
    {
      form: [
        ['微家名称', '{homeName}'],
        ['固定场所', '{homeSite}'],
        ['微家长', '{homeHost}'],
        ['电话', '{homeHostPhone}'],
        ['所属组织', '{homeOwner}'],
        ['服务方向', '{homeField}'],
        ['开放时间', '{homeOpening}'],
        ['联系人', '{contactName}　{contactPhone}'],
      ],
    },
    { heading: '服务清单' },
    {
      list: 'services',
      columns: [
        ['序号', '{index}'],
        ['服务', '{service}'],
        ['常规或特色', '{kind}'],
        ['时间', '{when}'],
      ],
    },
    { heading: '骨干' },
    {
      list: 'members',
      columns: [
        ['序号', '{index}'],
        ['姓名', '{name}'],
        ['职务（岗位）', '{post}'],
        ['联系电话', '{phone}'],
      ],
    },
    { end: ['{unitName}', '{applicationDay}'] },
  ],
  microHomeCheck: [
    { title: '{homeName}核查表' },
    {
      form: [
        ['固定场所', '{hasPlace}'],
        ['组织标识', '{hasSign}'],
        ['服务清单', '{hasServiceList}'],
        ['活动记录', '{hasActivityLog}'],
        ['管理人员', '{hasHost}'],
        ['核查人', '{checkedBy}'],
        ['核查日期', '{checkDay}'],
        ['场所', '{homeSite}'],
      ],
    },
    { end: ['{superiorName}'] },
  ],
  microHomeLog: [
    { title: '{homeName}活动记录表' },
    {
      form: [
        ['活动', '{firstActivity}'],
        ['日期', '{firstActivityDay}'],
        ['地点', '{homeSite}'],
        ['微家长', '{homeHost}'],
        ['参加人数', ''],
        ['记录人', ''],
      ],
    },
    { text: '活动内容：' },
    { text: '签到：' },
  ],
} satisfies Record<string, TemplateSource>
