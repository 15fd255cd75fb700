/**
 * Surnames and given names as they are common in the region, by the years they were given in. Every person of the seed is
 * put together from these lists by chance and is invented; a likeness to anybody is an accident. Nothing here was taken
 * from a list of real people.
 */
export const surnames =
  '王张李刘赵孙陈杨徐马郭于朱周高崔任郑许宋吕田冯韩孟曹石尹谢侯薛邢董梁潘范贾武史姜段傅苗丁邓付栾耿路罗齐岳'.split('')

export interface NamesOfAnAge {
  /** Born in this year or later; the lists are sorted by it, oldest first. */
  bornFrom: number
  female: readonly string[]
  male: readonly string[]
}

const words = (text: string): readonly string[] => text.split(' ')

export const givenNames: readonly NamesOfAnAge[] = [
  {
    bornFrom: 0,
    female: words(
      '桂英 秀兰 玉兰 秀英 桂兰 凤英 玉英 桂芝 秀云 淑珍 素珍 玉珍 桂荣 秀芝 凤兰 兰英 桂花 金凤 玉荣 淑兰 春兰 爱莲 素兰 月英 翠兰 瑞英 贵芝 秀荣',
    ),
    male: words(
      '长海 振山 金岭 德福 玉山 庆林 兆祥 广田 书堂 连生 殿臣 万春 保田 文山 德顺 清河 士杰 学义 振东 凤岐 金贵 洪恩 传忠 守礼',
    ),
  },
  {
    bornFrom: 1957,
    female: words(
      '爱华 秀芹 玉霞 春梅 桂霞 玉梅 秀梅 凤霞 爱玲 玉芬 金霞 秀荣 春英 素芹 翠玲 月芹 红英 玉华 淑芳 爱荣 桂云 秀丽 凤琴 春香 桂芬 庆兰 学芹',
    ),
    male: words(
      '建国 卫东 爱民 庆海 建军 学军 长青 玉柱 保国 金河 明山 立新 广军 振华 福生 洪军 春生 守信 跃进 兆军 建设 延军 光明 和平',
    ),
  },
  {
    bornFrom: 1971,
    female: words(
      '红梅 丽华 春燕 海燕 艳霞 丽娟 秀红 爱红 晓红 艳玲 玉红 春霞 海霞 红霞 丽萍 艳华 桂红 雪梅 秋菊 晓燕 海英 翠红 秀玲 俊英 红艳 凤玲',
    ),
    male: words(
      '海军 志强 红军 卫国 建华 国庆 金龙 立军 海涛 学峰 长江 永强 新华 庆峰 志刚 洪涛 俊峰 向阳 庆军 兆东 建民 春雷 彦军 立国',
    ),
  },
  {
    bornFrom: 1985,
    female: words(
      '静 婷 丽丽 娜 艳 敏 丹丹 倩 燕 莉 晓敏 雪 玲玲 晶晶 莹 芳芳 慧 萌 楠 媛媛 璐 晓宁 文静 彩霞 红 圆圆',
    ),
    male: words('磊 强 鹏 超 伟 涛 斌 亮 凯 勇 帅 龙 振 明明 晓东 辉 峰 宁 建 凯凯 鑫 冬冬 波 刚'),
  },
  {
    bornFrom: 2000,
    female: words(
      '梦雨 欣怡 佳怡 雨晴 思雨 文慧 一诺 雨桐 子涵 梓萱 若曦 可欣 语桐 诗涵 佳琪 雅静 梦琪 欣悦 心怡 沐瑶 梓涵 悦彤 依诺 书瑶',
    ),
    male: words(
      '浩然 子轩 宇航 俊杰 博文 浩宇 文博 家豪 子涵 梓豪 一鸣 俊熙 宇轩 奕辰 家乐 子墨 明轩 浩宇 天佑 嘉诚 泽宇 昊天 鑫磊 书航',
    ),
  },
]
