import { listed, pairs } from './listed.js'

/** A measure word as it is printed (folded form) and what is known of it. */
export interface MeasureWord {
  /** What the report calls the unit; the printed word where they do not differ. */
  unit: string
  /** `count` counts things (件, 人次); `measure` measures (天, 公里), and may stand behind 个; `money` is a currency. */
  kind: 'count' | 'measure' | 'money'
  /** SI or ISO symbol: km, kg, CNY. */
  symbol?: string
  /** Characters that make another word of it when they follow: 部门, 条例, 日常. */
  notBefore?: string
  /** 个 before it is dropped (`may`), or has to stand there (`must`). */
  behindGe?: 'may' | 'must'
  /** Counts only behind digits; behind a Chinese numeral it is a place, a grade or an idiom: 三道湾, 十分. */
  digitsOnly?: boolean
}

/** Words that count things and acts, longest use first in the genre. */
const COUNTS = listed(`
  件 条 次 人次 人 名 个 项 份 篇 期 场 场次 册 户 家 处 位 批 批次 宗 起 部 本 套 台 辆 页 字 幅 张 封 通 例 种 类 大类 小类 大项 小项 栋 幢 所 座
  条次 件次 户次 班次 架次 车次 台次 台套 台件 辆次 频次 篇次 页次 份次 期次 轮次 站次 课时 卷 卷次 帧 段 则 首 集 档 栏 版 版次 块 面 间 套次
  枚 颗 株 棵 头 只 匹 尾 羽 架 艘 列 组 对 双 支 队 轮 回 桩 笔 单 票 席 席位 床 床位 孔 根 盏 把 口 眼 道 门 层 点击 点击量 标段 车位 泊位 标箱 人天 人日`)

/** Words that measure: time, share, length, area, volume, weight, energy, and what statistics make of them. Word, or word:symbol. */
const MEASURES = pairs(`
  工作日 自然日 日历天 交易日 小时:h 学时 分钟:min 秒:s 秒钟:s 天:d 日 周 星期 月 季度 年 周岁 岁 百分点 倍 分 点
  米:m 公尺:m 千米:km 公里:km 厘米:cm 公分:cm 毫米:mm 分米:dm 微米:μm 纳米:nm 海里 里 华里 英尺:ft 英寸:in 英里:mi
  平方米:m² 平方公里:km² 平方千米:km² 公顷:hm² 亩 公亩 顷 平方 平米:m² 延米 延长米
  立方米:m³ 立方:m³ 方 升:L 公升:L 毫升:mL 吨:t 公吨:t 千克:kg 公斤:kg 克:g 公克:g 毫克:mg 微克:μg 斤 市斤 两 担 标准立方米
  千瓦:kW 千瓦时:kWh 千瓦小时:kWh 度 瓦:W 兆瓦:MW 兆瓦时:MWh 吉瓦:GW 吉瓦时:GWh 太瓦时:TWh 瓦时:Wh 千伏:kV 千伏安:kVA 兆伏安:MVA 伏:V 安:A 焦耳:J 千焦:kJ 千卡:kcal 大卡:kcal 卡:cal 赫兹:Hz 兆赫:MHz 分贝:dB
  兆:MB 字节:B 摄氏度:℃ 吨标准煤 吨标煤 吨二氧化碳 吨公里 人公里 车公里 标准箱 标准台 载重吨 总吨 蒸吨 箱 袋 瓶 桶 车 剂次 剂 人份`)

/** Words that 个 may stand before, so that it is dropped: 20个工作日, 3个百分点. The last row measures only so: 四季度 is a part of the year. */
const BEHIND_GE = new Set(listed('工作日 自然日 日历天 交易日 小时 学时 课时 星期 周 月 百分点'))
const ONLY_BEHIND_GE = listed('季度 学期 财年')

/** Latin symbols, or symbol:standard form; no letter or digit may follow. */
const SYMBOLS = pairs(`
  km km2 km² m m2 m² m3 m³ ㎡ ㎥ ㎞ ㎏ cm mm μm nm kg g mg μg ug t L l mL ml:mL kW kWh MW MWh GW GWh TWh kV Hz MHz GHz kcal dB h min s B KB MB GB TB PB ft in foot:ft inch:in mile:mi ℃ °C`)

/** Currencies: their words by ISO 4217 code. The first word is the report's unit. */
const MONEY = pairs(`
  CNY:元,圆,元人民币,圆人民币,人民币,人民币元,元整,圆整,元正,圆正,块钱 USD:美元,美金 HKD:港元,港币,元港币 MOP:澳门元,澳门币
  TWD:新台币,新台币元,元新台币,台币 EUR:欧元 JPY:日元,日圆 GBP:英镑 KRW:韩元,韩圆,韩币 AUD:澳元,澳大利亚元 CAD:加元,加拿大元
  SGD:新元,新加坡元,新币 CHF:瑞士法郎,瑞郎 THB:泰铢 RUB:卢布 INR:印度卢比,卢比 MYR:林吉特,马币 NZD:新西兰元 MNT:图格里克`)

/** Signs and words that name the currency before the number. */
export const MONEY_BEFORE = pairs(`
  人民币:元 ￥:元 ¥:元 RMB:元 CNY:元 美元:美元 美金:美元 USD:美元 US$:美元 港币:港元 港元:港元 HKD:港元 HK$:港元 新台币:新台币
  台币:新台币 欧元:欧元 €:欧元 英镑:英镑 £:英镑 日元:日元`)

/**
 * What may not follow, so that a word is not cut in two: 部门, 条例, 日常. Only what a number stands before where its measure word was
 * lost or where it is no amount; 3条线路, 5次生态督察, 8起诉讼, 3人均为党员 are counts and must stay so.
 */
const NOT_BEFORE = pairs(`
  人:民才大口员群社 元:旦月宵素 部:门委分队长级属署落 条:例款码 条次:干 份:额 家:庭禽畜 处:级 位:于置 期:间刊货权
  本:级报年局区县市镇乡街 台:账湾阶 天:然津 日:常前报均程志照夜子 月:份底末度初均中旬报上下 年:度代级均报终底初末轻份鉴
  周:年边期岁末围密转 分:别公局为期类享析中散布配管工级解批区组团会支店子母离数发辨目 点:多评击钟半 里:程面 批:准示 起:草源 通:过知告
  封:闭 类:型似 场:所地 所:有属在 座:谈 户:籍口 名:称义额 字:号 页:面 例:如 段:落 集:中体团约成合 档:案 版:本权 面:积向对临 间:接隙
  组:织成长建 对:比外口照方 支:持出撑付部队 队:伍员 轮:流换车 回:复应访答收落升顾族 单:位独一纯 票:据价 席:位 根:据本 把:关手握控
  口:岸径头述腔 道:路德 门:户诊类票槛 层:面次级 头:条版衔脑 只:有能要 列:车入为席 双:方边向重创 则:是 首:次批个先要届位席 栏:目 米:兰
  升:级温学 克:服 方:面式便向案法针位 度:假 两:级个地岸会市 安:全置排装徽 卡:片 秒:杀 箱:包 车:辆间站位`)

/** Behind a Chinese numeral these are more often part of a name or idiom than a count. */
const DIGITS_ONLY = new Set(listed('里 道 门 点 通 分 层 口 眼 把 面 头 方 度 两 安 卡 兆 单 首 则 段 档 列 队 双 对 组 车 伏 节'))

function table(): Map<string, MeasureWord> {
  const words = new Map<string, MeasureWord>()
  const add = (word: string, unit: string, kind: MeasureWord['kind'], symbol?: string) => {
    const notBefore = NOT_BEFORE[word]
    words.set(word, {
      unit,
      kind,
      ...(symbol ? { symbol } : {}),
      ...(notBefore ? { notBefore } : {}),
      ...(DIGITS_ONLY.has(word) ? { digitsOnly: true } : {}),
      ...(BEHIND_GE.has(word) ? { behindGe: 'may' } : {}),
    })
  }
  for (const word of COUNTS) add(word, word, 'count')
  for (const [word, symbol] of Object.entries(MEASURES)) add(word, word, 'measure', symbol)
  for (const word of ONLY_BEHIND_GE) words.set(word, { unit: word, kind: 'measure', behindGe: 'must' })
  for (const [word, symbol = word] of Object.entries(SYMBOLS)) add(word, symbol, 'measure', symbol)
  for (const [code, names] of Object.entries(MONEY)) {
    const [unit, ...others] = names.split(',')
    for (const word of [unit!, ...others]) add(word, unit!, 'money', code)
  }
  return words
}

/** Every measure word of annual reports, statistical communiqués and budgets, by its printed form. */
export const MEASURE_WORDS: ReadonlyMap<string, MeasureWord> = table()
