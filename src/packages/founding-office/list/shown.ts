import type { Input } from '../../../../contracts/contract'
import type { listCases } from '../../../../contracts/founding-federation'
import { AGES } from '../../../../contracts/founding-later'
import { stageName } from '@/words/founding'
import { isStage } from './stages'

/** Which cases the list shows. */
export type Of = Input<typeof listCases>['of']
export type Days = (typeof AGES)[number]

export interface Shown {
  of: Of
  /** Only those there for so many days and more. */
  days?: Days
}

export const waiting: Shown = { of: { turn: 'superior' } }

/** As the address of the page tells: `stage`, `due=1`, `underway=1`, `days=30`. */
export function shownBy(params: Readonly<Partial<Record<string, string>>>): Shown {
  const days = AGES.find((age) => String(age) === params.days)
  const aged = days === undefined ? {} : { days }
  if (isStage(params.stage)) return { of: { stage: params.stage }, ...aged }
  if (params.underway) return { of: { underWay: true }, ...aged }
  return params.due ? { of: { due: true } } : waiting
}

export interface Words {
  title: string
  none: { title: string; why: string }
}

/** What the list is called, and why there is none. */
export function wordsOf({ of, days }: Shown, isOwn: boolean): Words {
  const aged = days === undefined ? '' : `，满 ${days} 天`
  if ('stage' in of) {
    const title = `${stageName[of.stage]}${aged}`
    return { title, none: { title: `“${title}”的没有`, why: '换一步看看，或者点“等答复”。' } }
  }
  if ('underWay' in of)
    return { title: `在办的${aged}`, none: { title: `没有在办${aged}的`, why: '联系人开始建会，就排在这里。' } }
  if ('due' in of)
    return {
      title: '到日子的',
      none: { title: '没有到日子的', why: '建好以后挂牌、第一次活动、换届，到日子就排在这里。' },
    }
  return {
    title: isOwn ? '等答复的' : '等上级答复的',
    none: { title: '没有等答复的', why: '联系人把请示交上来，就排在这里。' },
  }
}
