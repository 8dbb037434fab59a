import type { Figures } from './figures.js'
import type { Random } from './random.js'

const DIGITS = '〇一二三四五六七八九'
const CHINESE = ['', '一', '二', '三', '四', '五', '六', '七', '八', '九', '十']

/** Writes a count in one of the ways that reports write it. */
function writeCount(value: number, random: Random): string {
  if (value > 0 && value <= 10 && random.chance(0.1)) return CHINESE[value]!
  if (value >= 10000 && value % 100 === 0 && random.chance(0.5)) return `${value / 10000}万`
  if (value >= 1000 && random.chance(0.2)) return value.toString().replace(/\B(?=(\d{3})+$)/g, ',')
  if (random.chance(0.05)) return value.toString().replace(/\d/g, (d) => String.fromCharCode(d.charCodeAt(0) + 0xfee0))
  return String(value)
}

/** Parts of a total: random, adding up. */
function parts(random: Random, codes: readonly string[], figures: Figures): number {
  let total = 0
  for (const code of codes) {
    const value = random.int(1, 60)
    figures.set(code, value)
    total += value
  }
  return total
}

/** Sentences that state indicators plainly; each sets the figures that it prints. */
type Sentence = (random: Random, figures: Figures, year: number) => string

const n = (figures: Figures, code: string, random: Random) => writeCount(figures.get(code)!, random)

export const DISCLOSURE: readonly Sentence[] = [
  (r, f, y) => {
    const channels = ['proactive.channel.website', 'proactive.channel.gazette', 'proactive.channel.other'] as const
    f.set('proactive.total', parts(r, channels, f))
    return `${r.pick([`${y}年，`, '全年'])}${r.pick(['共主动公开政府信息', '主动公开政府信息'])}${n(f, 'proactive.total', r)}条，其中政府网站公开${n(f, channels[0], r)}条，政府公报公开${n(f, channels[1], r)}条，其他方式公开${n(f, channels[2], r)}条。`
  },
  (r, f) => {
    f.set('response.pressConferences', r.int(1, 30))
    f.set('response.interpretations', r.int(1, 200))
    return `举办新闻发布会${n(f, 'response.pressConferences', r)}次，发布政策解读稿件${n(f, 'response.interpretations', r)}篇。`
  },
  (r, f) => {
    f.set('website.visits', r.int(1, 900) * 1000)
    return `政府信息公开网站全年访问量${n(f, 'website.visits', r)}人次。`
  },
]

export const REQUESTS: readonly Sentence[] = [
  (r, f, y) => {
    const ways = ['requests.received.inPerson', 'requests.received.network', 'requests.received.mail'] as const
    f.set('requests.received', parts(r, ways, f))
    return `${r.pick([`${y}年，`, '全年', '本年度'])}共收到政府信息公开申请${n(f, 'requests.received', r)}件，其中当面申请${n(f, ways[0], r)}件，网络申请${n(f, ways[1], r)}件，信函申请${n(f, ways[2], r)}件。`
  },
  (r, f) => {
    const results = [
      'requests.result.granted',
      'requests.result.partlyGranted',
      'requests.result.refused',
      'requests.result.notExist',
    ] as const
    f.set('requests.answered', parts(r, results, f))
    return `全年答复申请${n(f, 'requests.answered', r)}件，其中同意公开${n(f, results[0], r)}件，同意部分公开${n(f, results[1], r)}件，不同意公开${n(f, results[2], r)}件，申请信息不存在${n(f, results[3], r)}件。`
  },
]

export const REVIEW: readonly Sentence[] = [
  (r, f) => {
    if (r.chance(0.4)) {
      f.set('review.total', 0)
      f.set('litigation.total', 0)
      return r.pick([
        '全年未发生因政府信息公开申请行政复议、提起行政诉讼的情况。',
        '本年度没有因政府信息公开被申请行政复议或提起行政诉讼。',
      ])
    }
    f.set('review.total', r.int(1, 20))
    f.set('litigation.total', r.int(1, 20))
    return `全年因政府信息公开申请行政复议${n(f, 'review.total', r)}件，提起行政诉讼${n(f, 'litigation.total', r)}件。`
  },
]

export const RESOURCES: readonly Sentence[] = [
  (r, f) => {
    f.set('resources.staff.fullTime', r.int(1, 20))
    f.set('resources.staff.partTime', r.int(1, 90))
    return `现有政府信息公开专职人员${n(f, 'resources.staff.fullTime', r)}名，兼职人员${n(f, 'resources.staff.partTime', r)}名。`
  },
  (r, f) => {
    f.set('training.sessions', r.int(1, 12))
    f.set('training.attendance', r.int(20, 3000))
    return `举办政府信息公开培训班${n(f, 'training.sessions', r)}期，培训${n(f, 'training.attendance', r)}人次。`
  },
  (r, f) => {
    f.set('resources.readingPoints', r.int(1, 80))
    return `共设立政府信息公开查阅点${n(f, 'resources.readingPoints', r)}个。`
  },
  (r, f) => {
    f.set('consultations.phone', r.int(20, 9000))
    f.set('consultations.onSite', r.int(20, 9000))
    return `接受电话咨询${n(f, 'consultations.phone', r)}人次，现场接待咨询${n(f, 'consultations.onSite', r)}人次。`
  },
]

/** Sentences with figures that belong to no indicator: another year, a target, a department, a growth rate. */
export const DISTRACTORS: readonly ((random: Random, year: number) => string)[] = [
  (r, y) => `与${y - 1}年相比增长${r.int(1, 90)}.${r.int(1, 9)}%。`,
  (r, y) => `${y + 1}年，计划新建便民服务点${r.int(2, 40)}个。`,
  (r) => `组织专题学习${r.int(2, 9)}次，编发工作简报${r.int(2, 30)}期。`,
  (r) => `按照《关于进一步做好有关工作的通知》（云政办〔${r.int(2008, 2023)}〕${r.int(1, 90)}号）要求，完善${r.int(3, 9)}项制度。`,
  () => '认真贯彻党的十八大和十九大精神，落实“五公开”要求，健全保密审查机制。',
]

/** A date in Chinese figures: 二〇一三年三月五日. */
export function chineseDate(year: number, month: number, day: number): string {
  const small = (value: number) =>
    value <= 10 ? CHINESE[value]! : value < 20 ? `十${CHINESE[value - 10]}` : `${CHINESE[Math.floor(value / 10)]}十${CHINESE[value % 10]}`
  return `${[...String(year)].map((d) => DIGITS[Number(d)]).join('')}年${small(month)}月${small(day)}日`
}
