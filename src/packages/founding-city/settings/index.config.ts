export default definePageConfig({ navigationBarTitleText: '人数和天数' })
