/** Imported before any hook: pages' events come from Taro, and no test here shows a page twice. */
jest.mock('@tarojs/taro', () => ({ useDidShow: () => undefined }))
