export interface ChosenSheet {
  path: string
  /** As she knows it: 花名册.xlsx. */
  name: string
}

export interface FileToOpen {
  /** Works for two hours. */
  url: string
  /** What it is called from now on. */
  name: string
}
