import { APPLICANT_LABELS, APPLICANTS, type Applicant } from './applicants.js'
import { listed } from './listed.js'

/**
 * The official tables as data: what stands in which order, under which labels, and which catalogue code a place has.
 * Sources: 国办发〔2014〕32号 (statistics form), 国办公开办函〔2019〕60号 and its revision 国办公开办函〔2021〕30号 (tables two, three and four),
 * local statistics forms of 2008–2013. A new form or a local wording is a new entry or a new variant here, not new code.
 */

/** Which issue of a form has a row or column. `local` are the forms of single provinces and cities before 2014. */
export type Edition = 'local' | 'statistics-2014' | 'template-2019' | 'template-2021'

/**
 * How a form is laid out: `list` a figure for each label; `matrix` the same columns in each row, the last their sum; `groups` the same
 * columns, the last their sum, in each of several groups side by side; `blocks` items with a header of their own over one row or two.
 */
export type Shape = 'list' | 'matrix' | 'groups' | 'blocks'

/** A row of an official table. */
export interface FormRow {
  /** As the official form prints it. */
  label: string
  /** Other wordings that mean the same. */
  variants?: readonly string[]
  /** Labels of the groups that the row stands in, outermost first. */
  group: readonly string[]
  /** Catalogue code, or its first part where the column gives the rest. */
  code: string
  /** Unit as the form prints it. */
  unit: string
  editions: readonly Edition[]
  /** Number of the item of Article 20 that the row belongs to (table two). */
  block?: number
}

/** A column of an official table. */
export interface FormColumn {
  label: string
  variants?: readonly string[]
  /**
   * What stands in the column: `value` figures with a code; `otherPeriod` figures of all years or of another year, which have none;
   * `unit`, `serial` and `note` no figures.
   */
  holds: 'value' | 'otherPeriod' | 'unit' | 'serial' | 'note'
  /** Last part of the code, where the column says what is measured. */
  part?: string
  /** Applicant kind (table three); the column of totals has none. */
  applicant?: Applicant
  /** Unit that the column gives in place of the row's; empty where the form prints none. */
  unit?: string
  editions: readonly Edition[]
  /** Items of Article 20 under which the column stands (table two). */
  blocks?: readonly number[]
}

/** The rows and columns of a family of tables, in all its editions. */
export interface Layout {
  /** Stable name, the first part of the `kind` of its tables. */
  family: string
  shape: Shape
  /** The editions that it has, the usual one first, each with the last part of the `kind` of its tables. */
  editions: Readonly<Partial<Record<Edition, string>>>
  /** Words over the figures that the form prints and that are no label of a row or column. */
  heads: readonly string[]
  /** What the chapter heading above it says. */
  heading?: RegExp
  /** In the order of the form. */
  rows: readonly FormRow[]
  /** In the order of the form. */
  columns: readonly FormColumn[]
}

const TEMPLATES = ['template-2019', 'template-2021'] as const
const FORM_2019 = ['template-2019'] as const
const FORM_2021 = ['template-2021'] as const
const STATISTICS = ['statistics-2014'] as const
const BOTH_STATISTICS = ['local', 'statistics-2014'] as const
const LOCAL = ['local'] as const

/** Before the code of a row in the texts below: behind it come its unit, its label, and other wordings that mean the same, parted by blanks. */
const BEFORE_CODE = /\s(?=[a-z][a-zA-Z.]*\s)/

const rows =
  (group: readonly string[], editions: readonly Edition[]) =>
  ([text]: TemplateStringsArray): FormRow[] =>
    text!
      .trim()
      .split(BEFORE_CODE)
      .map((row) => {
        const [code, unit, label, ...variants] = listed(row)
        return { code: code!, label: label!, unit: unit!, group, editions, variants }
      })

const RESULT = '三、本年度办理结果'

/** Table three, 收到和处理政府信息公开申请情况: the rows. */
const REQUEST_ROWS: FormRow[] = [
  ...rows([], TEMPLATES)`
    requests.received 件 一、本年新收政府信息公开申请数量 本年新收 本年新收申请数量 新收政府信息公开申请数量
    requests.carriedOver 件 二、上年结转政府信息公开申请数量 上年结转 上年度结转政府信息公开申请数量 上年结转申请数量`,
  ...rows([RESULT], TEMPLATES)`
    requests.result.granted 件 （一）予以公开
    requests.result.partlyGranted 件 （二）部分公开（区分处理的，只计这一情形，不计其他情形） 部分公开区分处理的只计这一情形不计其他情形`,
  ...rows([RESULT, '（三）不予公开'], TEMPLATES)`
    requests.result.refused.stateSecret 件 1.属于国家秘密 涉及国家秘密
    requests.result.refused.forbiddenByLaw 件 2.其他法律行政法规禁止公开 法律行政法规禁止公开
    requests.result.refused.securityAndStability 件 3.危及“三安全一稳定” 三安全一稳定 危及国家安全、公共安全、经济安全和社会稳定
    requests.result.refused.thirdParty 件 4.保护第三方合法权益 第三方合法权益
    requests.result.refused.internalAffairs 件 5.属于三类内部事务信息 三类内部事务信息 属于内部事务信息
    requests.result.refused.process 件 6.属于四类过程性信息 四类过程性信息 属于过程性信息
    requests.result.refused.enforcementFile 件 7.属于行政执法案卷 行政执法案卷 属于行政执法案卷信息
    requests.result.refused.administrativeInquiry 件 8.属于行政查询事项 行政查询事项 属于行政查询事项信息`,
  ...rows([RESULT, '（四）无法提供'], TEMPLATES)`
    requests.result.unavailable.notHeld 件 1.本机关不掌握相关政府信息 本机关不掌握
    requests.result.unavailable.notReady 件 2.没有现成信息需要另行制作 没有现成信息 需要另行制作
    requests.result.unavailable.unclear 件 3.补正后申请内容仍不明确 补正后仍不明确 申请内容仍不明确`,
  ...rows([RESULT, '（五）不予处理'], TEMPLATES)`
    requests.result.notProcessed.complaint 件 1.信访举报投诉类申请 信访举报投诉类 信访、举报、投诉类申请
    requests.result.notProcessed.repeated 件 2.重复申请
    requests.result.notProcessed.publication 件 3.要求提供公开出版物 公开出版物
    requests.result.notProcessed.excessive 件 4.无正当理由大量反复申请 大量反复申请
    requests.result.notProcessed.reconfirmation 件 5.要求行政机关确认或重新出具已获取信息 确认或重新出具已获取信息
        要求确认或重新出具已获取信息`,
  ...rows([RESULT], FORM_2019)`
    requests.result.other 件 （六）其他处理 其他处理情形`,
  ...rows([RESULT, '（六）其他处理'], FORM_2021)`
    requests.result.other.notCorrected 件 1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请 逾期不补正 申请人逾期不补正
        申请人无正当理由逾期不补正 无正当理由逾期不补正 逾期不补正不再处理 逾期未补正
    requests.result.other.feeUnpaid 件 2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请 逾期不缴费
        逾期不缴费不再处理 逾期未缴费 逾期未缴费 申请人逾期未缴纳费用 逾期不缴纳费用 申请人逾期未按收费通知要求缴纳费用
        逾期未按收费通知要求缴纳费用
    requests.result.other.misc 件 3.其他 其他情形`,
  ...rows([RESULT], TEMPLATES)`
    requests.result.total 件 （七）总计 合计 办理结果总计`,
  ...rows([], TEMPLATES)`
    requests.carriedForward 件 四、结转下年度继续办理 结转下年度 转下年度继续办理 结转下一年度继续办理 结转下年继续办理
        结转下年度继续办理数量`,
]

const APPLICANT_VARIANTS: Partial<Record<Applicant, readonly string[]>> = {
  naturalPerson: ['公民', '个人'],
  business: ['企业', '商业'],
  research: ['科研'],
  ngo: ['社会公益', '公益组织', '社会公益性组织'],
  legalService: ['法律服务', '法律机构'],
}

const REQUEST_COLUMNS: FormColumn[] = [
  ...APPLICANTS.map((applicant): FormColumn => {
    const variants = APPLICANT_VARIANTS[applicant] ?? []
    return { label: APPLICANT_LABELS[applicant], variants, holds: 'value', applicant, editions: TEMPLATES }
  }),
  { label: '总计', variants: ['合计', '总数', '小计'], holds: 'value', editions: TEMPLATES },
]

const REVIEW_ROWS: FormRow[] = [
  ...rows([], TEMPLATES)`review 件 行政复议`,
  ...rows(['行政诉讼'], TEMPLATES)`
    litigation.direct 件 未经复议直接起诉 直接起诉 未经复议
    litigation.afterReview 件 复议后起诉 经复议后起诉 复议后`,
]

/** Table four, 行政复议、行政诉讼情况: the five outcomes, in the form's order in each of the three groups. */
const REVIEW_COLUMNS: FormColumn[] = (
  [
    ['upheld', '结果维持', ['维持']],
    ['corrected', '结果纠正', ['纠正']],
    ['other', '其他结果', ['其他']],
    ['pending', '尚未审结', ['未审结', '未结', '尚未办结']],
    ['total', '总计', ['合计', '小计', '总数']],
  ] as const
).map(([part, label, variants]) => ({ label, variants, holds: 'value', part, editions: TEMPLATES }))

const subjects = (block: number, editions: readonly Edition[]) => (text: TemplateStringsArray) =>
  rows([`第二十条第（${'一二三四五六七八九'[block - 1]!}）项`], editions)(text).map((row) => ({ ...row, block }))

/** Table two, 主动公开政府信息情况: what Article 20 counts, item by item. */
const PROACTIVE_ROWS: FormRow[] = [
  ...subjects(1, TEMPLATES)`
    regulations 件 规章 政府规章 行政规章
    normative 件 行政规范性文件 规范性文件 行政规范性档案 规范性档案`,
  ...subjects(5, TEMPLATES)`
    licensing 项 行政许可`,
  ...subjects(5, FORM_2019)`
    services 项 其他对外管理服务事项 对外管理服务事项 其他对外管理服务`,
  ...subjects(6, TEMPLATES)`
    penalty 项 行政处罚
    coercion 项 行政强制 行政强制措施`,
  ...subjects(8, TEMPLATES)`
    fees 项 行政事业性收费 行政事业收费 事业性收费`,
  ...subjects(9, FORM_2019)`
    procurement 项 政府集中采购 集中采购 政府采购`,
]

const PROACTIVE_COLUMNS: FormColumn[] = (
  [
    ['newlyMade', '本年新制作数量', '件', [1], FORM_2019, ['本年新制作', '新制作数量', '本年制作数量']],
    ['newlyDisclosed', '本年新公开数量', '件', [1], FORM_2019, ['本年新公开', '新公开数量', '本年公开数量']],
    ['disclosedTotal', '对外公开总数量', '件', [1], FORM_2019, ['对外公开总数', '公开总数量']],
    ['issued', '本年制发件数', '件', [1], FORM_2021, ['本年制发', '制发件数', '本年制发数量']],
    ['repealed', '本年废止件数', '件', [1], FORM_2021, ['本年废止', '废止件数', '本年废止数量']],
    ['inForce', '现行有效件数', '件', [1], FORM_2021, ['现行有效', '有效件数', '现行有效数量']],
    ['itemsLastYear', '上一年项目数量', '项', [5, 6, 8], FORM_2019, ['上一年项目数', '上年项目数量', '上一年度项目数量']],
    ['itemsChange', '本年增/减', '项', [5, 6, 8], FORM_2019, ['本年增减', '增减', '本年度增减', '本年增减数量']],
    ['decisions', '本年处理决定数量', '件', [5, 6], TEMPLATES, ['处理决定数量', '本年处理决定', '处理决定数', '处理数量']],
    ['amount', '本年收费金额（单位：万元）', '万元', [8], FORM_2021, ['收费金额', '本年收费总金额', '本年度收费金额']],
    ['count', '采购项目数量', '项', [9], FORM_2019, ['采购项目数', '项目数量', '采购数量']],
    ['amount', '采购总金额', '', [9], FORM_2019, ['采购金额', '采购总额']],
  ] as const
).map(([part, label, unit, blocks, editions, variants]) => ({ part, label, unit, blocks, editions, variants, holds: 'value' }))

const OPENNESS = '一、主动公开情况'
const CHANNELS = '（二）通过不同渠道和方式公开政府信息的情况'
const ANSWERING = '二、回应解读情况'
const ANSWER_WAYS = '（二）通过不同渠道和方式回应解读的情况'
const REQUESTS = '三、依申请公开情况'
const REVIEWS = '四、行政复议数量'
const LAWSUITS = '五、行政诉讼数量'
const ORGANISATION = '八、机构建设和保障经费情况'
const MEETINGS = '九、政府信息公开会议和培训情况'

/** The statistics form 政府信息公开情况统计表, with the rows that only local forms before 2014 have. */
const STATISTICS_ROWS: FormRow[] = [
  ...rows([OPENNESS], BOTH_STATISTICS)`
    proactive.total 条 （一）主动公开政府信息数（不同渠道和方式公开相同信息计1条） 主动公开文件数 主动公开政府信息总数 主动公开信息数
        公开政府信息数`,
  ...rows([OPENNESS, '（一）主动公开政府信息数'], BOTH_STATISTICS)`
    proactive.normative 条 其中：主动公开规范性文件数 主动公开的规范性文件数 新增的行政规范性文件数 主动公开行政规范性文件数`,
  ...rows([OPENNESS, '（一）主动公开政府信息数'], STATISTICS)`
    normative.issued 件 制发规范性文件总数 制发规范性文件数 制发行政规范性文件总数 制定规范性文件总数`,
  ...rows([OPENNESS, CHANNELS], BOTH_STATISTICS)`
    proactive.channel.gazette 条 1.政府公报公开政府信息数 政府公报公开数 公报公开数 政府公报公开信息数 通过政府公报公开
    proactive.channel.website 条 2.政府网站公开政府信息数 政府网站公开数 网站公开数 政府网站公开信息数 网站公开信息数 网上公开数
        通过政府网站公开`,
  ...rows([OPENNESS, CHANNELS], STATISTICS)`
    proactive.channel.weibo 条 3.政务微博公开政府信息数 政务微博公开数 微博公开数 政务微博公开信息数 微博公开信息数
    proactive.channel.wechat 条 4.政务微信公开政府信息数 政务微信公开数 微信公开数 政务微信公开信息数 微信公开信息数`,
  ...rows([OPENNESS, CHANNELS], BOTH_STATISTICS)`
    proactive.channel.other 条 5.其他方式公开政府信息数 其他方式公开数 其他途径公开数 其他形式公开数 其他方式公开信息数 其他渠道公开数`,
  ...rows([ANSWERING], STATISTICS)`
    response.hotTopics 次 （一）回应公众关注热点或重大舆情数（不同方式回应同一热点或舆情计1次） 回应公众关注热点或重大舆情次数
        回应热点或重大舆情数`,
  ...rows([ANSWERING, ANSWER_WAYS], STATISTICS)`
    response.pressConferences 次 1.参加或举办新闻发布会总次数 新闻发布会总次数 举办新闻发布会次数 参加或举办新闻发布会次数
    response.pressConferencesByHead 次 其中：主要负责同志参加新闻发布会次数 主要负责人参加新闻发布会次数
    response.interviews 次 2.政府网站在线访谈次数 在线访谈次数 政府网站在线访谈总次数
    response.interviewsByHead 次 其中：主要负责同志参加政府网站在线访谈次数 主要负责同志参加在线访谈次数 主要负责人参加政府网站在线访谈次数
    response.interpretations 篇 3.政策解读稿件发布数 政策解读稿件数 发布政策解读稿件数 政策解读稿件发布篇数
    response.socialMedia 次 4.微博微信回应事件数 微信微博回应事件数 微博微信回应事件次数
    response.other 次 5.其他方式回应事件数 其他方式回应事件次数`,
  ...rows([REQUESTS], BOTH_STATISTICS)`
    requests.received 件 （一）收到申请数 收到申请总数 申请总数 受理申请总数 收到政府信息公开申请数`,
  ...rows([REQUESTS, '（一）收到申请数'], BOTH_STATISTICS)`
    requests.received.inPerson 件 1.当面申请数 当面申请 现场申请数
    requests.received.fax 件 2.传真申请数 传真申请`,
  ...rows([REQUESTS, '（一）收到申请数'], LOCAL)`
    requests.received.email 件 电子邮件申请数 电子邮件申请 邮件申请数 通过电子邮件申请数`,
  ...rows([REQUESTS, '（一）收到申请数'], BOTH_STATISTICS)`
    requests.received.network 件 3.网络申请数 网上申请数 网络申请 网站申请数 网上提交表单申请数 网上提交申请数
    requests.received.mail 件 4.信函申请数 信函申请 信件申请数 书面申请数`,
  ...rows([REQUESTS, '（一）收到申请数'], LOCAL)`
    requests.received.phone 件 电话申请数 电话申请
    requests.received.otherForm 件 其他形式申请数 其他方式申请数 其他申请数 其他途径申请数`,
  ...rows([REQUESTS], STATISTICS)`
    requests.closed 件 （二）申请办结数 申请办结总数 办结申请数`,
  ...rows([REQUESTS, '（二）申请办结数'], STATISTICS)`
    requests.closed.onTime 件 1.按时办结数
    requests.closed.extended 件 2.延期办结数 延期答复数`,
  ...rows([REQUESTS], BOTH_STATISTICS)`
    requests.answered 件 （三）申请答复数 对申请的答复总数 对申请答复数 答复总数 申请答复总数 对申请的答复数 已答复数`,
  ...rows([REQUESTS, '（三）申请答复数'], BOTH_STATISTICS)`
    requests.result.alreadyDisclosed 件 1.属于已主动公开范围数 属于主动公开范围数 已主动公开答复数 已主动公开范围数 属于已主动公开范围
    requests.result.granted 件 2.同意公开答复数 同意公开数 予以公开数 同意公开的答复数
    requests.result.partlyGranted 件 3.同意部分公开答复数 部分公开答复数 同意部分公开数 部分公开数 同意部分公开的答复数
    requests.result.refused 件 4.不同意公开答复数 不予公开答复总数 不予公开答复数 不同意公开数 不予公开数 不予公开总数`,
  ...rows([REQUESTS, '（三）申请答复数', '4.不同意公开答复数'], STATISTICS)`
    requests.result.refused.stateSecret 件 其中：涉及国家秘密 涉及国家秘密数 属于国家秘密
    requests.result.refused.tradeSecret 件 涉及商业秘密 涉及商业秘密数
    requests.result.refused.privacy 件 涉及个人隐私 涉及个人隐私数
    requests.result.refused.securityAndStability 件 危及国家安全、公共安全、经济安全和社会稳定 危及国家安全公共安全经济安全和社会稳定数
        危及三安全一稳定
    requests.result.refused.notGovernmentInformation 件 不是《条例》所指政府信息 不是条例所指政府信息数 非条例所指政府信息
    requests.result.refused.otherLegal 件 法律法规规定的其他情形 法律法规规定的其他情形数 法律、法规规定的其他情形`,
  ...rows([REQUESTS, '（三）申请答复数'], BOTH_STATISTICS)`
    requests.result.notThisAgency 件 5.不属于本行政机关公开数 非本机关答复数 非本部门掌握数 非本机关掌握数 不属于本机关公开数
        不属于本行政机关公开范围数 非本机关政府信息数 非本部门掌握 非本机关公开范围答复数 非本机关公开范围数
    requests.result.notExist 件 6.申请信息不存在数 信息不存在数 政府信息不存在数 信息不存在 信息不存在答复数
    requests.result.amend 件 7.告知作出更改补充数 告知做出更改补充数 申请内容不明确数 告知作出更改、补充申请数 申请内容不明确
        告知作出更改或补充数
    requests.result.otherChannel 件 8.告知通过其他途径办理数 告知其他途径办理数 通过其他途径办理数`,
  ...rows([], BOTH_STATISTICS)`
    review.total 件 四、行政复议数量 行政复议数 行政复议总数 行政复议件数 申请行政复议数`,
  ...rows([REVIEWS], BOTH_STATISTICS)`
    review.upheld 件 （一）维持具体行政行为数 维持具体行政行为 维持数
    review.corrected 件 （二）被依法纠错数 被依法纠错 纠错数
    review.other 件 （三）其他情形数 其他情形`,
  ...rows([], BOTH_STATISTICS)`
    litigation.total 件 五、行政诉讼数量 行政诉讼数 行政诉讼总数 行政诉讼件数 提起行政诉讼数`,
  ...rows([LAWSUITS], BOTH_STATISTICS)`
    litigation.upheld 件 （一）维持具体行政行为或者驳回原告诉讼请求数 维持具体行政行为或驳回原告诉讼请求数 驳回原告诉讼请求数
        维持具体行政行为
    litigation.corrected 件 （二）被依法纠错数 被依法纠错 纠错数
    litigation.other 件 （三）其他情形数 其他情形`,
  ...rows([], BOTH_STATISTICS)`
    complaints.total 件 六、举报投诉数量 举报投诉数 投诉举报数量 举报数 投诉举报数 举报投诉总数
    requests.fees 万元 七、依申请公开信息收取的费用 依申请公开信息收费数 依申请公开政府信息收取的费用 依申请公开信息收取费用 收取费用总数
        依申请公开收取的费用 依申请提供政府信息收取的费用`,
  ...rows([ORGANISATION], BOTH_STATISTICS)`
    resources.offices 个 （一）政府信息公开工作专门机构数 政府信息公开专门机构数 专门机构数 工作机构数
    resources.readingPoints 个 （二）设置政府信息公开查阅点数 政府信息公开查阅点数 查阅点数 设置信息公开查阅点数 政府信息查阅点数
    resources.staff 人 （三）从事政府信息公开工作人员数 政府信息公开工作人员数 从事政府信息公开工作人员总数 工作人员总数`,
  ...rows([ORGANISATION, '（三）从事政府信息公开工作人员数'], BOTH_STATISTICS)`
    resources.staff.fullTime 人 1.专职人员数（不包括政府公报及政府网站工作人员数） 政府信息公开专职人员数 专职人员 专职工作人员数
        政府信息公开指定专职人员数 全职人员数
    resources.staff.partTime 人 2.兼职人员数 政府信息公开兼职人员数 兼职人员 兼职工作人员数`,
  ...rows([ORGANISATION], BOTH_STATISTICS)`
    resources.budget 万元 （四）政府信息公开专项经费（不包括用于政府公报编辑管理及政府网站建设维护等方面的经费） 专项经费
        政府信息公开工作专项经费 处理政府信息公开专项经费 专项经费投入`,
  ...rows([MEETINGS], BOTH_STATISTICS)`
    meetings.count 次 （一）召开政府信息公开工作会议或专题会议数 召开政府信息公开工作会议数 召开会议数 召开专题会议数
    training.sessions 次 （二）举办各类培训班数 举办培训班数 各类培训班数 举办各类培训班次数
    training.attendance 人次 （三）接受培训人员数 接受培训人员数量 接受培训人数 培训人员数 接受培训人次`,
  ...rows([OPENNESS], LOCAL)`
    website.visits 人次 网站访问量 政府网站访问量 网站专栏页面访问量 网站点击率 网站浏览量 政府信息公开专栏页面访问量
    consultations.onSite 人次 现场接待人数 现场接待咨询人数 现场咨询数 现场接待数
    consultations.phone 人次 咨询电话接听数 电话咨询数 接听咨询电话数 电话咨询
    consultations.online 人次 网上咨询数 网上咨询答复数 网上咨询`,
]

const STATISTICS_COLUMNS: FormColumn[] = [
  { label: '序号', variants: ['编号', '行次', '代码', '行号', '指标代码'], holds: 'serial', editions: BOTH_STATISTICS },
  { label: '单位', variants: ['计量单位', '计算单位'], holds: 'unit', editions: BOTH_STATISTICS },
  {
    label: '统计数',
    variants: listed(`
      数量 统计数据 数据 数值 本年度 本年 本年数 本年累计 本年度数 当年数 当年 统计数量 本年合计 本年度数量 本期数 本年度累计 今年 全年数
      全年 指标值 年度数 结果 统计结果 填报数 报告期数 数字 合计 总计`),
    holds: 'value',
    editions: BOTH_STATISTICS,
  },
  {
    label: '历年累计',
    variants: listed(`
      累计 累计数 历年累计数 条例施行以来累计 总累计 历史累计 自条例施行以来累计 去年 上年 上年度 上年数 去年同期 同比 比上年增减 增减`),
    holds: 'otherPeriod',
    editions: LOCAL,
  },
  { label: '备注', variants: ['说明', '注'], holds: 'note', editions: BOTH_STATISTICS },
]

const OF_TEMPLATES = { 'template-2021': '2021', 'template-2019': '2019' }

/** The official tables by family; where a word speaks for two of them alike, the first is meant. */
export const LAYOUTS = {
  requests: {
    family: 'requests',
    shape: 'matrix',
    editions: OF_TEMPLATES,
    heads: listed(`
      申请人情况 法人或其他组织 本列数据的勾稽关系为第一项加第二项之和等于第三项加第四项之和 第一项加第二项之和
      等于第三项加第四项之和`),
    heading: /收到和处理|申请情况/,
    rows: REQUEST_ROWS,
    columns: REQUEST_COLUMNS,
  },
  review: {
    family: 'review',
    shape: 'groups',
    editions: OF_TEMPLATES,
    heads: listed('行政复议 行政诉讼 未经复议直接起诉 复议后起诉'),
    heading: /复议.{0,20}诉讼/,
    rows: REVIEW_ROWS,
    columns: REVIEW_COLUMNS,
  },
  proactive: {
    family: 'proactive',
    shape: 'blocks',
    editions: OF_TEMPLATES,
    heads: listed('信息内容 第二十条第项 第二十条'),
    rows: PROACTIVE_ROWS,
    columns: PROACTIVE_COLUMNS,
  },
  statistics: {
    family: 'statistics',
    shape: 'list',
    editions: { 'statistics-2014': '2014', local: 'local' },
    heads: listed('统计指标 指标名称 计量单位 填报单位'),
    heading: /统计表/,
    rows: STATISTICS_ROWS,
    columns: STATISTICS_COLUMNS,
  },
} satisfies Record<string, Layout>

/** A kind of table, whatever the edition: the statistics form, and tables two (proactive), three (requests) and four (review). */
export type Family = keyof typeof LAYOUTS

/** All official tables. */
export const FORM_LAYOUTS: readonly Layout[] = Object.values(LAYOUTS)

/** What a report's table of a form is called: `requests-2021`. */
export const kindOf = ({ family, editions }: Layout, edition: Edition) => `${family}-${editions[edition]}`

/** The edition that a form follows where nothing says which. */
export const usualEdition = ({ editions }: Layout) => Object.keys(editions)[0] as Edition

/** The form that a table's `kind` names; undefined for `other`. */
export const layoutOf = (kind: string): Layout | undefined => FORM_LAYOUTS.find(({ family }) => kind.startsWith(`${family}-`))

/** The rows of one edition, in the order of the form. */
export function rowsOf(layout: Layout, edition: Edition): FormRow[] {
  return layout.rows.filter((row) => row.editions.includes(edition))
}

/** The columns with figures of one edition, in the order of the form; those of one item of Article 20 where `block` is given. */
export function columnsOf(layout: Layout, edition: Edition, block?: number): FormColumn[] {
  return layout.columns.filter(
    (column) =>
      column.holds === 'value' &&
      column.editions.includes(edition) &&
      (block === undefined || !column.blocks || column.blocks.includes(block)),
  )
}

/** All codes that a form has figures for in an edition. */
export function codesOf(layout: Layout, edition: Edition): Set<string> {
  const columns = columnsOf(layout, edition)
  return new Set(rowsOf(layout, edition).flatMap((row) => columns.flatMap((column) => codeOf(row, column) ?? [])))
}

/** Catalogue code of the place where a row and a column meet; undefined where the form has no figure there. */
export function codeOf(row: FormRow, column: FormColumn): string | undefined {
  if (column.holds !== 'value') return undefined
  if (column.blocks && row.block !== undefined && !column.blocks.includes(row.block)) return undefined
  return column.part === undefined ? row.code : `${row.code}.${column.part}`
}
