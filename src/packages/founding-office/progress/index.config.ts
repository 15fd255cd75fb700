export default definePageConfig({ navigationBarTitleText: '建会进展', enablePullDownRefresh: true })
