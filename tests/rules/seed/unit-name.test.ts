import { cities } from '../../../emulator/seed/cities'
import { flatten } from '../../../emulator/seed/division'
import { placeName, unitName } from '../../../emulator/seed/unit-name'

describe('the name of a federation', () => {
  it.each([
    ['聊城市', '聊城市妇联'],
    ['东昌府区', '东昌府区妇联'],
    ['堂邑镇', '堂邑镇妇联'],
    ['古楼街道', '古楼街道妇联'],
    ['杨庄村村民委员会', '杨庄村妇联'],
    ['杨庄村委会', '杨庄村妇联'],
    ['张屯村村委会', '张屯村妇联'],
    ['繁森新村村委会', '繁森新村妇联'],
    ['团结新村委会', '团结新村妇联'],
    ['大学城新村', '大学城新村妇联'],
    ['主薄营第一村村民委员会', '主薄营第一村妇联'],
    ['新地村委会', '新地村妇联'],
    ['四新村民委员会', '四新村妇联'],
    ['五里后村委', '五里后村妇联'],
    ['安洲新村村民委员', '安洲新村妇联'],
    ['红旗社区居委会', '红旗社区妇联'],
    ['光岳社区居民委员会', '光岳社区妇联'],
    ['东升社区村委会', '东升社区妇联'],
    ['红旗居委会', '红旗社区妇联'],
    ['振华社区', '振华社区妇联'],
    ['香江虚拟社区', '香江社区妇联'],
    ['乌达经济开发区', '乌达经济开发区妇联'],
  ])('%s → %s', (division, unit) => {
    expect(unitName(division)).toBe(unit)
  })

  it('never names a committee, ends every village in 村 or 社区 and tells the units under one parent apart', () => {
    for (const parent of cities.flatMap(({ division }) => flatten(division))) {
      const names = (parent.children ?? []).map(({ name }) => placeName(name))
      expect(new Set(names).size).toBe(names.length)
      expect(names.filter((name) => /委员|委会|村委|虚拟/.test(name))).toEqual([])
      if (parent.code.length === 9) expect(names.filter((name) => !/(村|社区)$/.test(name))).toEqual([])
    }
  })
})
