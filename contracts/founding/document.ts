import type { Only, RouteId } from './route'

/** One paper of the pack. Which blanks it prints is told by its template alone. */
export interface DocumentKind {
  id: string
  /** With blanks: 关于成立{orgFullName}的请示. */
  title: string
  /** The name of its file and in lists: 请示. */
  short: string
  routes: readonly RouteId[]
  only?: Only
  /** Carries a seal when it is sent. */
  sealed: boolean
  /** Who writes it: the unit, or the superior federation (批复). */
  by: 'contact' | 'superior'
}
