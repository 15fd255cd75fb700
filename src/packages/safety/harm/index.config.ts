export default definePageConfig({ navigationBarTitleText: '孩子可能受到伤害' })
