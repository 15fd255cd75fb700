/** Given names common among the Mongolians of western Inner Mongolia, without a surname, as they are written in Chinese. Invented people only. */
export const mongolianNames = {
  female:
    '其其格 高娃 萨仁 托娅 娜仁 乌云 斯琴 乌日娜 萨日娜 阿茹娜 苏日娜 通拉嘎 娜布其 金花 银花 哈斯其其格 乌云其木格 娜仁花 敖登 萨如拉'.split(
      ' ',
    ),
  male: '巴特尔 苏和 朝鲁 布和 哈斯 阿古拉 特木尔 宝音 巴雅尔 乌恩 额尔敦 那顺 斯日古楞 格日勒图 达来 孟和 吉日嘎拉 白音 呼和 苏德'.split(
    ' ',
  ),
} as const
