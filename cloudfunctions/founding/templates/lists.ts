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
    { title: '{caller}名单' },
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
    { end: ['{caller}', '{delegateNoticeFrom}'] },
  ],
  candidateList: [
    { title: '{orgFullName}{termBody}候选人名册' },
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
        { title: '{orgFullName}{termBody}候选人登记表' },
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
    { title: '{orgFullName}{termBody}候选人情况介绍' },
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
} satisfies Record<string, TemplateSource>
