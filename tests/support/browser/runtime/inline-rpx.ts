/** Inline styles with rpx, which a browser drops: rewritten as soon as they appear. */
export function convertInlineRpx() {
  const convert = (element: Element) => {
    const style = element.getAttribute('style')
    if (!style?.includes('rpx')) return
    element.setAttribute('style', style.replace(/(-?[\d.]+)rpx/g, 'calc(var(--rpx) * $1)'))
  }
  const observer = new MutationObserver((changes) => {
    for (const { target, addedNodes } of changes) {
      if (target instanceof Element) convert(target)
      for (const node of addedNodes) {
        if (!(node instanceof Element)) continue
        convert(node)
        node.querySelectorAll('[style*="rpx"]').forEach(convert)
      }
    }
  })
  observer.observe(document.body, { subtree: true, childList: true, attributes: true, attributeFilter: ['style'] })
}
