export default definePageConfig({ navigationBarTitleText: '覆盖的单位', enablePullDownRefresh: true })
