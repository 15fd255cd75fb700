/** What the hook tests use of react-dom, whose types are no dependency of the project. */
declare module 'react-dom/client' {
  import type { ReactNode } from 'react'

  export interface Root {
    render(node: ReactNode): void
    unmount(): void
  }
  export function createRoot(container: Element): Root
}
