const committee = /(村民委员会|村民委员|村委会|村委)$/
const residentsCommittee = /(居民委员会|居委会)$/

const ending = (name: string, ...endings: string[]): boolean => endings.some((end) => name.endsWith(end))

/** A place as people say it. The tables name villages by their committee: 张屯村村委会 → 张屯村, 新地村委会 → 新地村, 香江虚拟社区 → 香江社区. */
export const placeName = (divisionName: string): string => {
  if (residentsCommittee.test(divisionName)) {
    const rest = divisionName.replace(residentsCommittee, '')
    return ending(rest, '社区', '村') ? rest : `${rest}社区`
  }
  if (committee.test(divisionName)) {
    const rest = divisionName.replace(committee, '')
    return ending(rest, '社区', '村') ? rest : `${rest}村`
  }
  return divisionName.replace(/虚拟社区$/, '社区')
}

/** The federation of a place: 聊城市妇联, 堂邑镇妇联, 张屯村妇联, 红旗社区妇联. */
export const unitName = (divisionName: string): string => `${placeName(divisionName)}妇联`
