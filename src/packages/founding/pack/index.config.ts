export default definePageConfig({ navigationBarTitleText: '文书包', enablePullDownRefresh: true })
