import type { PageJson } from '../../weapp/app-manifest'

/** The phone around the page: status bar, WeChat's title bar with back arrow and capsule, and the box of the pages. */
export class PhoneFrame {
  readonly pages = element('div', 'phone-pages')
  private readonly bar = element('header', 'phone-bar')
  private readonly back = element('button', 'phone-back')
  private readonly title = element('span', 'phone-title')

  constructor(onBack: () => void) {
    this.back.setAttribute('aria-label', '返回')
    this.back.addEventListener('click', onBack)
    const capsule = element('span', 'phone-capsule')
    capsule.append(element('i', 'phone-dots'), element('i', 'phone-close'))
    const status = element('div', 'phone-status')
    status.append(text('9:41'), element('i', 'phone-battery'))
    this.bar.append(this.back, this.title, capsule)
    document.body.append(status, this.bar, this.pages, element('i', 'phone-home'))
  }

  setTitle(title: string) {
    this.title.textContent = title
    document.title = title
  }

  setColour(front: string, back: string) {
    document.body.style.setProperty('--bar-front', front)
    document.body.style.setProperty('--bar-back', back)
  }

  /** Dresses the bars for the page in front. */
  show(page: PageJson, canGoBack: boolean) {
    this.setTitle(page.navigationBarTitleText ?? '')
    this.setColour(page.navigationBarTextStyle ?? 'white', page.navigationBarBackgroundColor ?? '#000000')
    this.back.hidden = !canGoBack
    document.body.classList.toggle('phone-custom-bar', page.navigationStyle === 'custom')
    document.body.style.setProperty('--page-back', page.backgroundColor ?? '#ffffff')
  }
}

export function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  className: string,
): HTMLElementTagNameMap[Tag] {
  const made = document.createElement(tag)
  made.className = className
  return made
}

export function text(content: string): HTMLElement {
  const made = document.createElement('span')
  made.textContent = content
  return made
}
