export default definePageConfig({ navigationBarTitleText: '建会', enablePullDownRefresh: true })
