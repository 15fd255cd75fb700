import { textOf } from '../../weapp/weapp-node'
import { defineFields } from './built-in-fields'
import { definePicker } from './built-in-picker'
import { type BuiltIn, type Define, fitToRow, host, reflect } from './define-built-in'

const PLAIN = [
  'view',
  'text',
  'cover-view',
  'cover-image',
  'block',
  'swiper-item',
  'root-portal',
  'page-container',
  'navigator',
  'label',
  'movable-area',
  'movable-view',
  'match-media',
  'checkbox-group',
  'radio-group',
  'page-meta',
  'form',
  'swiper',
  'progress',
  'icon',
  'canvas',
  'video',
  'web-view',
  'slider',
  'picker-view',
  'picker-view-column',
  'ad',
  'map',
  'camera',
  'editor',
  'audio',
  'open-data',
  'sticky-header',
  'sticky-section',
  'grid-view',
  'list-view',
  'share-element',
  'native-slot',
  'functional-page-navigator',
  'official-account',
  'keyboard-accessory',
  'channel-live',
  'channel-video',
  'live-player',
  'live-pusher',
  'voip-room',
  'ad-custom',
  'navigation-bar',
  'inline-payment-panel',
  'double-tap-gesture-handler',
  'radio',
  'checkbox',
  'snapshot',
  'span',
  'selection',
]

/** WeChat's built-in components on plain DOM elements, as far as the app's screens use them. */
export function defineBuiltIns(define: Define) {
  for (const tag of PLAIN) define(tag, {})
  defineButton(define)
  defineImage(define)
  defineScrollView(define)
  defineSwitch(define)
  defineFields(define)
  definePicker(define)
  define('rich-text', {
    properties: { nodes: null },
    observers: {
      nodes(this: BuiltIn, nodes: unknown) {
        if (typeof nodes === 'string') host(this).innerHTML = nodes
      },
    },
    slot: false,
  })
}

function defineButton(define: Define) {
  define('button', {
    properties: {
      type: String,
      disabled: null,
      loading: null,
      plain: null,
      openType: String,
      formType: String,
      size: String,
    },
    attached() {
      const button = host(this)
      button.setAttribute('type', 'button')
      fitToRow(button)
      button.addEventListener('click', () => {
        if (this.data.openType === 'getPhoneNumber' && !this.data.disabled) {
          this.triggerEvent('getphonenumber', { errMsg: 'getPhoneNumber:ok', code: 'phone-code' })
        }
      })
    },
    observers: {
      disabled: reflect('disabled'),
      type(this: BuiltIn, type: unknown) {
        host(this).dataset.type = textOf(type) || 'default'
      },
    },
  })
}

function defineImage(define: Define) {
  const sizes: Record<string, string> = { aspectFit: 'contain', aspectFill: 'cover', widthFix: '100% auto' }
  define('image', {
    properties: { src: String, mode: String, lazyLoad: null, showMenuByLongpress: null },
    observers: {
      src(this: BuiltIn, src: unknown) {
        const path = textOf(src)
        const url = /^(https?|data|blob):/.test(path) ? path : `/dist/${path.replace(/^\//, '')}`
        host(this).style.backgroundImage = path ? `url("${url}")` : ''
      },
      mode(this: BuiltIn, mode: unknown) {
        host(this).style.backgroundSize = sizes[String(mode)] ?? '100% 100%'
      },
    },
    slot: false,
  })
}

function defineScrollView(define: Define) {
  define('scroll-view', {
    properties: { scrollX: null, scrollY: null, scrollTop: null, scrollIntoView: String },
    attached() {
      const view = host(this)
      view.addEventListener('scroll', () => {
        const { scrollTop, scrollLeft, scrollHeight } = view
        this.triggerEvent('scroll', { scrollTop, scrollLeft, scrollHeight })
      })
    },
    observers: {
      scrollX(this: BuiltIn, on: unknown) {
        host(this).style.overflowX = on ? 'auto' : 'hidden'
      },
      scrollY(this: BuiltIn, on: unknown) {
        host(this).style.overflowY = on ? 'auto' : 'hidden'
      },
    },
  })
}

function defineSwitch(define: Define) {
  define('switch', {
    properties: { checked: null, disabled: null, color: String },
    attached() {
      const control = host(this)
      control.setAttribute('role', 'switch')
      control.addEventListener('click', () => {
        if (this.data.disabled) return
        this.setData({ checked: !this.data.checked })
        this.triggerEvent('change', { value: Boolean(this.data.checked) })
      })
    },
    observers: {
      checked(this: BuiltIn, checked: unknown) {
        host(this).setAttribute('aria-checked', String(Boolean(checked)))
      },
      color(this: BuiltIn, colour: unknown) {
        if (colour) host(this).style.setProperty('--switch-colour', textOf(colour))
      },
    },
    slot: false,
  })
}
