import type { AftercareKind } from '../../contracts/founding/aftercare'

/** What there is to do once an organisation is founded. */
export const aftercareName: Record<AftercareKind, string> = {
  plaque: '挂牌',
  firstActivity: '第一次活动',
  renewal: '换届',
}

/** Once its day has come. */
export const aftercareDue: Record<AftercareKind, string> = {
  plaque: '该挂牌了',
  firstActivity: '该办第一次活动了',
  renewal: '该准备换届了',
}
