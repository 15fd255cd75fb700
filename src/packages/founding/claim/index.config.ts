export default definePageConfig({ navigationBarTitleText: '找回我的建会' })
