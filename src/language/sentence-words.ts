/** Words of sentences that touch names of bodies: 现公布|望溪县卫生局, 按照|省政府办公厅|要求. */

/** By what means: 通过门户网站, 依托公开平台. */
export const BY_MEANS = '通过|利用|依托|依靠|借助'

/** Words that no name holds: a name ends before them or begins behind them. */
const CUTS = (
  '公布 发布 编制 编写 编印 撰写 起草 制作 汇总 形成 提交 报送 报告 上报 印发 转发 下发 根据 按照 依据 依照 ' +
  '遵照 参照 结合 联系 咨询 反映 致电 查询 登录 登载 下载 查阅 索取 关于 有关 属于 对于 为了 以及 通过 依托 ' +
  '利用 依靠 借助 参加 召集 负责 现将 现就 特向 现向 请向 直接 欢迎 认真 坚持 积极 高度 严格 全面 深入 切实 进一步 继续 不断 ' +
  '扎实 围绕 立足 紧紧 紧扣 紧盯 贯彻 落实 深化 强化 加强 推进 推动 提升 持续 稳步 有序 着力 努力 聚焦 主动 ' +
  '建立 完善 制定 成立 开展 规范 做好 抓好 配备 设立 收到 受理 共收 牵头 统一 明确 始终 重视 优化 要求 规定 ' +
  '精神 通知 部署 安排 领导下 指导下 支持下 所属 下属 直属各 开通 召开 举办 指定 情况 实际 今年 去年 全年 ' +
  '年度 一年来 以来 如下 向社会 由于 经过 作为 成为 是由 需要 全省 全市 全县 全区 全镇 全乡 全局 全系统 各级 ' +
  '各县 各区 各镇 各乡 各部门 各单位 各科 我省 我市 我县 我区 我镇 我乡 我局 我委 我办 我厅 我部 我院 我校 ' +
  '我所 我处 我站 我街 我中心 我单位 我会 我公司 本市 本县 本区 本镇 本局 本委 本单位 本机关 本级 本站 本所 本乡 本街 本院 本校 本会 本处 本办 本厅 本省 本州 本中心 本公司 本系统 本年 本报告 本报讯 ' +
  '本部 联合 提供 所称 名称 标题 签发人 网站 门户 公众号 窗口 其中 并且 包括 内容 全文 数据 信息公开 政务公开 ' +
  '信息资讯 来源 发布机构 负有 承担 指导 协调 组织实施 加大 拓展 创新 充分 及时 准确 共计 累计 打造 公开 谨将 兹将 特将 完成 制发 推出 编发 汇编 以下 此为 可向 可与 可在 可以 或者 或到 或向 或在 拨打 函告 垂询 致电 涵盖 覆盖 包含 反映 践行 秉持 ' +
  '以习近平 的 了 是 在 我 其 某 把 被 使 与 由 及 自'
).split(' ')

/** The words by the first character, the longest first: one look-up a character lets the pass over text skip most. */
const byFirst = new Map<number, string[]>()
for (const word of CUTS.sort((a, b) => b.length - a.length)) {
  const first = word.charCodeAt(0)
  byFirst.set(first, [...(byFirst.get(first) ?? []), word])
}
/** Characters with which such a word begins. */
export const CUT_STARTS = new Uint8Array(65536)
for (const first of byFirst.keys()) CUT_STARTS[first] = 1

/** Places and offices that are written with such a word: 自治区, 自然资源, 自贸区. */
const WITHIN_NAME = /自[治然贸来流贡市]|联合[会社国]|(?<=机构)编制|编制[委办]|(?<=大)数据|数据(?:局|资源|管理|发展|中心)|规范化|发布厅/y

/** How long the word is that cuts a name at a place of the text; 0 for none. */
export function cutAt(text: string, at: number): number {
  const first = text.charCodeAt(at)
  if (CUT_STARTS[first] !== 1) return 0
  const word = byFirst.get(first)!.find((word) => text.startsWith(word, at))
  if (!word) return 0
  WITHIN_NAME.lastIndex = at
  return WITHIN_NAME.test(text) ? 0 : word.length
}

/** Whether a word of a sentence, of more than one character, stands anywhere in a text. */
export function holdsCut(text: string): boolean {
  for (let i = 0; i < text.length; i++) if (cutAt(text, i) > 1) return true
  return false
}

/**
 * Words that may touch a name from the left. Not those with which a place or an office begins, nor where less than a name would be left: 和平区 is no
 * 平区.
 */
const LEADS =
  /^(?:(?!经[济开信贸管]|对外|会[计展理]|现代|特[种殊困区]|和谐|将军|为民|向[阳东荣]|同[心江乐])(?:[由在向为对与及的经请把将是据按至到从给等了会同和就并致]|联系|公布|依据|通过|负责|支持|属于|社会|特此|现特|以上)(?=[^省市州县区旗镇乡]{2}[\s\S]))*/

/** How many characters before a name are words of the sentence: 并与|青岚县水务局. */
export const leadOf = (name: string) => LEADS.exec(name)![0].length
