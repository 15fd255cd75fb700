declare function Component(definition: object): void

/**
 * WeChat asks for this component when `tabBar.custom` is set. The bar itself is drawn by `components/Page`, inside the
 * page, so that it shares her session and her letters, and is the same on h5.
 */
Component({})
