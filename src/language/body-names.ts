/** What bodies of every place are called, without 局, 厅, 委员会, and behind a stroke the short forms that stand for it. Only forms that mean one body. */
const BODIES = (
  '发展和改革/发改 人力资源和社会保障/人社/人力社保 卫生健康/卫健 卫生和计划生育/卫计/卫生计生 住房和城乡建设/住建 住房和城市建设 ' +
  '市场监督管理/市场监管 文化和旅游/文旅 教育和体育/教体 经济和信息化/经信 工业和信息化/工信 国有资产监督管理/国资 环境保护/环保 ' +
  '城市管理/城管 城市管理行政执法 城市管理综合执法 安全生产监督管理/安监 食品药品监督管理/食药监 药品监督管理/药监 质量技术监督/质监 ' +
  '工商行政管理/工商 应急管理/应急 医疗保障/医保 退役军人事务/退役军人 林业和草原/林草 国土资源/国土 文化广电新闻出版/文广新 ' +
  '民族宗教事务/民宗 国家税务/国税 地方税务/地税 外事/外 人民防空/人防 机关事务管理 行政审批服务 政务服务管理 自然资源和规划 农业/农 ' +
  '财政 教育 公安 民政 司法 水利 水务 审计 统计 交通 交通运输 农业农村 林业 商务 文化 旅游 体育 科技 科学技术 卫生 民族 宗教 信访 税务 ' +
  '规划 建设 城乡建设 自然资源 生态环境 粮食 气象 档案 扶贫 乡村振兴 园林 城乡规划 数据资源管理 地方金融监督管理 人口和计划生育 物价 法制'
).split(' ')

const OFFICIAL = new Map(
  BODIES.flatMap((forms) => {
    const [official, ...short] = forms.split('/') as [string, ...string[]]
    return [official, official.replace('和', ''), ...short].map((name) => [name, official])
  }),
)
/** 发改委, 财政局; not 政府办. */
const BODY = /^(.+?)(局|厅|部|委员会|委|办公室|办)$/
const SUFFIX: Record<string, string> = { 委: '委员会', 办: '办公室' }

function official(body: string): string | null {
  const match = BODY.exec(body)
  const name = match && OFFICIAL.get(match[1]!)
  return name ? `${name}${SUFFIX[match[2]!] ?? match[2]}` : null
}

/** Whether a name is that of a body which every place has, so that without the place it names none: 财政局, 人民政府. */
export const isCommonBody = (name: string) => official(name) !== null || /^(?:人民)?政府/.test(name)

/** One name for the forms of a body: 人社局 and 人力资源社会保障局 are 人力资源和社会保障局, 政府办公厅 is 人民政府办公室. Bodies that were merged or renamed stay apart. */
export function bodyName(printed: string): string {
  const government = /^(?:人民政府|政府)/.exec(printed)?.[0]
  if (government) {
    const rest = printed.slice(government.length)
    if (rest === '') return '人民政府'
    if (/^办(?:公[室厅])?$/.test(rest)) return '人民政府办公室'
    // 人民政府信访局 is 信访局; 政府信息公开办公室 stays.
    if (government === '人民政府' || official(rest)) return bodyName(rest)
  }
  const body = printed
    .replace(/办公厅$/, '办公室')
    .replace(/管委会$/, '管理委员会')
    .replace(/^行署/, '行政公署')
  return official(body) ?? body
}
