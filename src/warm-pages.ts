/** WeChat downloads its packages itself (preloadRule in app.config.ts). */
export function warmPages(): void {
  return undefined
}
