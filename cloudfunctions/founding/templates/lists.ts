import type { TemplateSource } from './part'

/** Rosters and forms about people and enterprises. No identity numbers, nothing about marriage or children. */
export const lists = {
  coveredList: [
    { title: '{orgFullName}覆盖企业名单' },
    {
      list: 'coveredEnterprises',
      columns: [
        ['序号', '{index}'],
        ['企业名称', '{name}'],
        ['统一社会信用代码', '{creditCode}'],
        ['女性人数', '{women}'],
        ['同意加入', '{consented}'],
      ],
    },
  ],
  prepGroupList: [
    { title: '{orgFullName}筹备组名单' },
    {
      list: 'prepGroup',
      columns: [
        ['序号', '{index}'],
        ['姓名', '{name}'],
        ['分工', '{duty}'],
        ['职务（岗位）', '{post}'],
        ['联系电话', '{phone}'],
      ],
    },
    { text: '联系人：{contactName}，电话：{contactPhone}。' },
  ],
  womenRoster: [
    { title: '{unitName}女性花名册' },
    { text: '共{womenTotal}人。本名册不收身份证号。' },
    {
      list: 'women',
      columns: [
        ['序号', '{index}'],
        ['姓名', '{name}'],
        ['出生年月', '{birth}'],
        ['民族', '{ethnicity}'],
        ['政治面貌', '{politics}'],
        ['文化程度', '{education}'],
        ['部门（单位）', '{department}'],
        ['特长', '{skill}'],
        ['联系电话', '{phone}'],
        ['备注', '{note}'],
      ],
    },
  ],
  delegateQuota: [
    { title: '{assemblyTitle}代表名额分配表' },
    { text: '代表名额共{delegateSeats}名，分配如下：' },
    {
      list: 'delegateQuotas',
      columns: [
        ['序号', '{index}'],
        ['部门（单位）', '{department}'],
        ['女性人数', '{women}'],
        ['代表名额', '{seats}'],
      ],
    },
  ],
  brandQuota: [
    { title: '{assemblyTitle}代表名额分配表' },
    { text: '代表名额共{delegateSeats}名，按企业（品牌）分配如下：' },
    {
      list: 'brandQuotas',
      columns: [
        ['序号', '{index}'],
        ['企业（品牌）', '{brand}'],
        ['女性人数', '{women}'],
        ['代表名额', '{seats}'],
      ],
    },
  ],
  delegateForms: [
    {
      each: 'delegates',
      parts: [
        { title: '{assemblyTitle}代表登记表' },
        {
          form: [
            ['姓名', '{name}'],
            ['出生年月', '{birth}'],
            ['民族', '{ethnicity}'],
            ['政治面貌', '{politics}'],
            ['文化程度', '{education}'],
            ['职务（岗位）', '{post}'],
            ['部门（单位）', '{department}'],
            ['联系电话', '{phone}'],
          ],
        },
        { text: '所在部门推荐意见：' },
        { end: ['年　　月　　日'] },
      ],
    },
  ],
  delegateNotice: [
    { title: '{assemblyTitle}代表名单公示' },
    { text: '经推选，产生{assemblyTitle}代表{delegateSeats}名，现予公示（按姓氏笔画排列）：' },
    {
      list: 'delegates',
      columns: [
        ['序号', '{index}'],
        ['姓名', '{name}'],
        ['部门（单位）', '{department}'],
      ],
    },
    {
      text: '公示时间：{delegateNoticeFrom}至{delegateNoticeTo}。有不同意见的，请在公示期内告诉联系人{contactName}，电话{contactPhone}。',
    },
    { end: ['{orgFullName}筹备组', '{delegateNoticeFrom}'] },
  ],
  candidateList: [
    { title: '{orgFullName}第一届{bodyName}候选人名册' },
    { text: '按姓氏笔画排列。应选{seats}名，候选人{candidateCount}名，差额{surplus}名。' },
    {
      list: 'candidates',
      columns: [
        ['序号', '{index}'],
        ['姓名', '{name}'],
        ['拟任', '{standsFor}'],
        ['出生年月', '{birth}'],
        ['民族', '{ethnicity}'],
        ['政治面貌', '{politics}'],
        ['文化程度', '{education}'],
        ['职务（岗位）', '{post}'],
      ],
    },
  ],
  candidateForms: [
    {
      each: 'candidates',
      parts: [
        { title: '{orgFullName}第一届{bodyName}候选人登记表' },
        {
          form: [
            ['姓名', '{name}'],
            ['拟任', '{standsFor}'],
            ['出生年月', '{birth}'],
            ['民族', '{ethnicity}'],
            ['政治面貌', '{politics}'],
            ['文化程度', '{education}'],
            ['职务（岗位）', '{post}'],
            ['企业（品牌）', '{brand}'],
            ['简历', '{resume}'],
          ],
        },
        { text: '党组织意见：' },
        { end: ['年　　月　　日'] },
        { text: '上级妇联意见：' },
        { end: ['年　　月　　日'] },
      ],
    },
  ],
  candidateIntroductions: [
    { title: '{orgFullName}第一届{bodyName}候选人情况介绍' },
    { text: '按姓氏笔画排列。' },
    {
      list: 'candidates',
      columns: [
        ['姓名', '{name}'],
        ['拟任', '{standsFor}'],
        ['职务（岗位）', '{post}'],
        ['简历', '{resume}'],
      ],
    },
  ],
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
