export interface DemoMarkProps {
  /** On a line of its own, on a page that has no Hero. */
  line?: boolean
}
