const OGI_WORK =
  '从事政府信息公开工作 从事政务公开工作 从事信息公开工作 从事政府信息公开工作的 从事政务公开工作的 从事信息公开工作的 从事政府信息公开工作的人员 从事政府信息公开工作人员 从事政务公开工作人员 从事信息公开工作人员 从事信息公开工作的人员'

const OGI_FUNDS =
  '信息公开经费 政务公开经费 政府信息公开经费 政府信息公开专项经费 信息公开专项经费 政务公开专项经费 信息公开工作经费 政务公开工作经费'

/**
 * Words of the genre and the notions they stand for. Matching takes the longest word at each place, so a compound keeps its own
 * meaning (申请行政复议 is a review, not a request) and a word with no notion only shields what it contains (申请人, 无法).
 * All words are in the folded form of the text: Simplified characters, half-width marks.
 */
const WORDS = {
  // Acts
  receive: '收到 受理 接受 接到 接收 新收 收件 共收 收悉',
  request: '申请 依申请公开 依申请 依申请公开事项 公开申请 信息公开申请 政府信息公开申请 申请件',
  answer: '答复 回复 予以答复 作出答复 做出答复 给予答复 书面答复',
  close: '办结 办理完毕 办理完成 办毕 办理结束',
  publish: '网站公开 网上公开 公开 发布 公布 公示 主动公开 主动发布 对外公开 刊登 刊载 推送 发送',
  proactive: '主动公开 主动发布 主动公布 已主动公开',
  info: '信息 政府信息 政务信息 公开信息 条目',
  ogi: `信息公开 政府信息公开 政务公开 政务信息公开 ${OGI_WORK} ${OGI_FUNDS}`,
  issue: '未制发 未制定 未出台 没有制发 没有制定 制发 制定 出台 印发 制订 颁布 发布 制定出台 制定印发',
  hold: '举办 开展 组织 召开 举行 组织开展 组织召开 举办了 开展了 组织举办',
  takePart: '参加 参与 出席 派员参加 组织参加',
  reply: '回复 答复 办结 办复 解答 回应 处理答复',
  hand: '发放 派发 分发 散发 赠送 发送 免费发放',
  setUp: '设立 设置 设有 建立 建成 开设 配备 设 开通 建设 拥有 共设 现有',
  charge:
    '未收费 没有收费 不收费 收取 收费 收取费用 费用 信息处理费 信息公开处理费 政府信息公开处理费 信息公开信息处理费 处理费 检索费 复制费 邮寄费 成本费 工本费 收取了',
  copying: '检索 复制 复印',
  repeal: '废止 失效 宣布失效',
  inForce: '现行有效 现行',
  spend: '安排 落实 投入 列支 拨付 划拨',
  printed: '刊登 刊载 登载',
  shutDown: '关停 合并 整合 注销 关闭',
  leaning: '依托 借助',
  respond: '回应关切 回应社会关切 回应公众关切 回应公众关注热点 回应社会热点 回应热点 回应 回应公众 回应社会 及时回应 主动回应',

  // Ways in which requests come
  inPerson: '当面 来访 当面申请 现场申请 来访申请 上门申请 窗口申请 现场提交 当面提交 当面递交 现场递交',
  fax: '传真 传真申请',
  network:
    '网络 网上 在线 互联网 网上申请 网络申请 在线申请 网上提交 在线提交 互联网申请 网络平台申请 网上平台 网站申请 通过网站申请 电子表单 网上受理 网络渠道',
  email: '电子邮件 电子邮箱 电邮 邮件 电子邮件申请 EMAIL E-MAIL Email email E-mail e-mail',
  mail: '信函 邮寄 书信 信件 信函申请 邮寄申请 来信申请 书面邮寄 挂号信 邮政',
  phone: '电话 来电 电话申请 电话咨询 咨询电话',
  written: '书面 书面申请',
  hotline: '热线 12345',
  otherForm: '其他形式申请 其他方式申请 其他形式 其他申请 其他途径申请',

  // Results of requests
  already: '已主动公开 属于已主动公开 主动公开范围 属于主动公开 已主动公开范围 已经主动公开 已公开范围 属于已公开 已公开的 此前已公开',
  granted: '同意公开 予以公开 准予公开 可以公开 同意提供 同意公开的 同意予以公开 给予公开 全部公开',
  partly: '同意部分公开 部分公开 予以部分公开 部分同意公开 同意部分提供 部分予以公开',
  refused: '不同意公开 不予公开 不予以公开 未予公开 不同意提供 不予提供 决定不公开 免予公开 不得公开',
  notAgency:
    '不属于本 不属本 不属于我 不属我 非本机关 非本单位 非本行政机关 非本部门 非本部 非本局 非本委 非本厅 非本办 非本政府 非本级 非本街道 非本镇 非本乡 非本区 非本市 非本县 非本院 非我局 非我委 非我办 非我厅 不是本机关 不是本单位 不属于该机关 不属于本机关公开 不属于本行政机关公开',
  notExist: '信息不存在 政府信息不存在 申请信息不存在 所申请信息不存在',
  notHeld: '不掌握 未掌握 不掌握相关 本机关不掌握',
  amend: '更改补充 更改、补充 补充更改 更改或补充 更改和补充 补充、更改 补正 作出更改 内容不明确 申请内容不明确',
  otherChannel: '通过其他途径 其他途径办理 通过其他渠道办理 其他渠道办理 其他途径解决 通过其他法定途径',
  otherResult: '其他处理 作其他处理 其它处理',
  unavailable: '无法提供',
  notProcessed: '不予处理 不再处理',
  stateSecret: '国家秘密',
  tradeSecret: '商业秘密',
  privacy: '个人隐私',
  security: '危及国家安全 社会稳定 三安全一稳定',
  notGovernment: '不是《条例》所指 不是政府信息 非政府信息 不属于政府信息 不属于《条例》',
  otherLegal: '法律法规规定的其他情形 其他法定情形',
  onTime: '按时办结 按期办结 如期办结 限期内办结 期限内办结 按时 按期',
  extended: '延期 延期办结 延期答复 延长答复 延长期限 延长答复期限',
  carriedOver: '上年结转 上年度结转 上一年结转 上一年度结转 上年转入 上年度转入 上年度遗留 去年结转',
  carriedForward:
    '结转下 结转到 结转至 结转20 顺延到 顺延至 结转下 结转到下 结转至下 转下年 转下一年 转至下年 转入下年 转入下一年 顺延到下 顺延至下 结转下年度 结转下一年度 转下年度 转下一年度 顺延下年 延期至次年 延期至下年 延至次年 延至下年 转至次年 结转次年 跨年',

  // Channels of proactive disclosure
  website:
    '网站 门户网站 政府网站 部门网站 政府门户网站 信息公开网 政府信息公开网 公开网 信息网 门户网 网上公开 政务网 信息公开平台 政府信息公开平台 公开平台 网站公开 信息公开网站 政府信息公开网站 政务公开网站 信息公开专网 官网 网页',
  weibo: '微博 政务微博 官方微博 新浪微博 腾讯微博',
  wechat: '微信 政务微信 微信公众号 微信公众平台 公众号 官方微信',
  gazette: '公报 政府公报 政报 人民政府公报',
  otherWay: '其他方式 其它方式 其他渠道 其它渠道 其他形式 其它形式 其他途径 其它途径 其他载体 其他平台 公开其他信息',
  outlet:
    '新媒体 政务新媒体 政务新媒体平台 公开栏 公示栏 电子屏 显示屏 触摸屏 广播 报纸 电视 报刊 新闻媒体 查阅点 宣传栏 公告栏 短信 手机短信 抖音 今日头条 头条号 客户端 视频号',
  anyWay:
    '等渠道 等方式 等形式 等途径 等平台 等载体 等媒体 各种渠道 多种渠道 各种形式 多种形式 各种方式 多种方式 各类渠道 各种途径 多渠道 不同渠道 各渠道',

  // Things counted
  normative: '规范性文件 行政规范性文件',
  visits:
    '访问量 点击率 点击量 浏览量 访问次数 点击数 访问人次 点击次数 访问人数 点击 访问 总访问量 浏览次数 浏览人次 访问总量 总浏览量 总点击量 阅览量',
  site: '网站 子网站 子站 政府网站 信息公开网站 门户网站 信息公开子网站 政府信息公开网站 政府信息公开子网站 专网',
  subsite: '子网站 子站 信息公开子网站 政府信息公开子网站',
  page: '专栏 栏目 频道 专题',
  press: '新闻发布会 发布会',
  interview: '在线访谈 网上访谈 网络访谈 访谈 在线访谈节目 网络在线访谈',
  interpretation:
    '政策解读 解读稿 解读稿件 解读材料 解读信息 解读文章 解读 政策解读稿件 政策解读材料 政策解读信息 政策解读文章 文件解读 图文解读 政策解读稿件发布 政策解读稿件发布数 解读类信息 解读信息发布 解读类信息发布 解读材料发布 解读稿件发布 解读发布 政策解读发布',
  video: '视频 短视频 直播 节目 问答',
  hotTopic:
    '回应关切 回应社会关切 回应公众关切 回应公众关注热点 回应社会热点 回应热点 热点 公众关注热点 社会热点 热点问题 重大舆情 舆情 社会关切 公众关切 公众关注',
  leader: '主要负责同志 主要负责人 主要领导 主要领导同志',
  review:
    '行政复议 复议 申请行政复议 政府信息公开申请行政复议 信息公开申请行政复议 政府信息公开申请复议 政务公开申请行政复议 公开申请行政复议 行政复议申请 行政复议案件 复议申请 申请复议 复议案件 被申请行政复议 信息公开行政复议',
  litigation: '行政诉讼 诉讼 提起行政诉讼 行政诉讼案件 诉讼案件 应诉 行政应诉 被提起行政诉讼 提起诉讼 行政诉讼案',
  upheld: '维持 驳回原告 驳回诉讼请求 驳回原告诉讼请求 结果维持 予以维持',
  corrected: '纠错 纠正 撤销 确认违法 被依法纠错 依法纠错 结果纠正 予以纠正 责令履行',
  otherOutcome:
    '撤回 撤回申请 撤回复议申请 撤回行政复议申请 撤回复议 撤回起诉 撤诉 其他情形 其他结果 其他 终止 申请人撤回 申请人撤回申请 申请人撤回复议 申请人撤回复议申请 申请人撤回行政复议申请 原告撤诉 其它',
  other: '其他 其它',
  dismissed: '驳回 驳回起诉 判决驳回 裁定驳回',
  pending: '尚未审结 未审结 正在审理 尚在审理 审理中',
  complaint: '举报 投诉 举报投诉 投诉举报 举报、投诉 投诉、举报 举报和投诉 投诉和举报',
  consult: '咨询 咨询服务 政策咨询 咨询问题 问询 询问',
  onSite: '现场 来访 来访接待 接待来访 当面 窗口 上门 现场接待 现场咨询 接待咨询 来访咨询 接待来访咨询 当面咨询 现场解答',
  reception: '接待',
  letter: '来信 信箱 市长信箱 县长信箱 区长信箱 局长信箱 领导信箱 公众来信 群众来信 网民来信 留言',
  material: '宣传资料 资料 宣传单 宣传册 传单 折页 宣传材料 宣传手册 手册 宣传品 宣传页 明白纸 明白卡 材料 办事指南',
  media: '媒体 新闻媒体 电视台 报纸 日报 晚报 报刊 各类媒体 中央媒体 主流媒体 电台',
  coverage: '报道 发稿 宣传报道 刊播 刊发 播发 新闻报道 刊播报道 刊登报道 播出 刊载报道 刊播新闻',
  notice: '公告 通告 广告 标语 宣传片 短片 专题片 字幕',
  catalogueEntries: '信息目录数 目录数 目录完成率 公开目录完成率 信息目录完成率',
  train: '培训班 培训 业务培训 培训会 专题培训 业务培训班 培训活动 专题培训班 轮训',
  trainees: '参训 受训 培训人员 接受培训 参加培训 受训人员 参训人员 培训人次 培训人数 培训干部 培训工作人员',
  meeting:
    '政务公开领导小组会议 政府信息公开领导小组会议 信息公开领导小组会议 公开领导小组会议 专题会议 专题会 政务公开会议 信息公开会议 政府信息公开会议 领导小组会议 政府信息公开专题会议 政务公开专题会议',
  workMeeting: '工作会议 工作会 工作推进会 工作例会 推进会 部署会 协调会',
  staff: `工作人员 ${OGI_WORK} 专兼职工作人员 专兼职人员 专(兼)职人员 专(兼)职工作人员 专、兼职人员`,
  newly: '新增',
  mixedStaff: '专兼职 专(兼)职 专、兼职 专兼职工作人员 专兼职人员 专(兼)职人员 专(兼)职工作人员 专、兼职人员',
  fullTime: '专职 全职 全职人员 全职工作人员 专职人员 专职工作人员 专职信息员 专职工作者',
  partTime: '兼职 兼职人员 兼职工作人员 兼职信息员',
  office: '专门机构 专门工作机构 工作机构 办事机构',
  readingPoint:
    '查阅点 查阅场所 查阅室 查询点 查阅中心 查阅服务点 公共查阅点 公共查阅室 信息查阅点 信息查阅场所 信息公开查阅点 政府信息查阅点 公开查阅点 查阅区',
  budget: `专项经费 工作经费 年度经费 专项工作经费 ${OGI_FUNDS}`,

  // What takes a figure out of the year, the body or the whole
  sinceThen:
    '三年来 五年来 近年来 几年来 十年来 近三年 施行以来 实施以来 开通以来 历年 开展以来 公布以来 建立以来 上线以来 成立以来 运行以来 累计历年',
  cumulative: '累计 累积 总累计',
  partYear: '上半年 下半年 季度 当月 本月 上月 月份',
  average: '日均 月均 平均 人均 每日 每天 每月 每周 每季度 每次 每期 单日 最高 最高日 年均 日访问量 日点击量 每年 每户 户均 件均',
  compared: '较上年 比上年 较去年 比去年 同比 上年 去年 上一年 上年度 上年同期 去年同期 与上年 较往年',
  aimed:
    '力争 计划 拟于 争取 目标 下一步 今后 将继续 将进一步 将以 将在 将重点 将采取 将着力 将认真 将严格 将于 将组织 将举办 将按照 将加强 不少于 不低于 至少',
  topical: '类信息 类政府信息 类申请 类政务信息 主要为 主要是 主要涉及 内容为 类别 信访 重复 同一',
  about: '涉及 关于 有关',
  subordinate: '下级 下属 所属单位 直属单位 各乡镇 各街道 其中市 其中县 其中区 市直 县直 区直 省直',
  rate: '率 比例 占比 比重 占 占总数',
  free: '减免 免收 免除 免费 减收 免费提供',
  foreign: '罚没 罚款 排污 行政事业性 处罚 停车 供水 物业 学费 税费 消费 价格 环境 信访事项 扶贫 救灾',
  late: '超期 逾期 超时 延误 败诉 失泄密 泄密 泄露 责任追究 追究',
  plan: '问题 不足 改进 打算 下一步 努力方向 今后 展望 工作思路 工作计划 整改 措施及 差距 薄弱环节 工作安排 建议',
  licensing: '行政许可 许可 行政许可申请 行政审批',
  none: '无 没有 未发生 没有发生 未收到 没有收到 未接到 没有接到 未出现 没有出现 未产生 没有产生 未受理 没有受理 未收取 没有收取 未收 不收取 未被 没有被 未制发 未制定 未出台 没有制发 没有制定 未举办 未召开 没有举办 没有召开 未有 未向 未因 没有因 未涉及 未引发 未提起 不存在 为零 未办理 尚无 暂无 未参加 未开展 未接受 未曾发生 从未发生 未再发生 未作出 未发布 未收费 没有收费 不收费',
  conditional: '如 如果 若 可以 可向 应当 凡 的，可',
  all: '全部 均 都 所有 均已 已全部 全都 均已全部',
} as const

export type Notion = keyof typeof WORDS

/** Words that mean none of the above and shield the shorter words inside them. */
const SHIELDS =
  '申请人 申请表 申请方式 申请内容 申请书 申请程序 申请指南 无法 无障碍 无偿 无关 有无 无人机 无线 无固定 无锡 毫无 无需 无须 无正当理由 无纸化 无故 无效 无不 无论 无疑 无愧 无证 无理 ' +
  '复议机关 复议机构 复议审查机关 复议决定 复议后 复议委员会 复议局 复议工作 复议渠道 诉讼请求 诉讼渠道 公开栏目 公开指南 公开目录 公开条例 公开制度 公开专栏 信息公开栏 信息公开指南 信息公开目录 信息公开条例 信息公开制度 信息公开专栏 ' +
  '政府信息公开条例 政府信息公开指南 政府信息公开目录 政府信息公开制度 政府信息公开栏 政府信息公开专栏 信息公开年报 信息公开工作年度报告 政府信息公开工作年度报告 政府信息公开年度报告 信息公开领导小组 公开领导小组 政务公开领导小组 ' +
  '零距离 零售 零星 零报送 零散 零投诉 三公经费 信息员 公开日 政务公开日 政府信息公开日 政府开放日 专职网格员 专职消防员 专职消防队 专职教师 专职调解员 邮件系统 电话号码 联系电话 投诉电话 举报电话 监督电话 传真电话 网络安全 网络问政 网络舆情 没有及时 没有更新 没有落实 没有完全 没有得到 没有形成 没有建立 没有做到 无一 ' +
  '其他需要 其他需要报告 其他事项 其他有关 其他相关 其他部门 其他单位 其他信息 其他类 其他信息类 结果公开 结果公示 公开结果 不公开为例外 全部公开到位 收费标准 收费项目 收费依据 收费目录 公告发布 解读类 现场会 现场督导 接待室'

/** Verbs and objects of disclosure that must stand side by side to mean the body's information as a whole. */
const DISCLOSING = ['公开', '主动公开', '已主动公开', '发布', '主动发布', '公布', '主动公布', '公开发布', '发布公开']
const DISCLOSED = [
  '信息',
  '政府信息',
  '政务信息',
  '各类信息',
  '各类政府信息',
  '各类政务信息',
  '各种信息',
  '各类公开信息',
  '各类公开政府信息',
  '本级政府信息',
  '的政府信息',
  '的信息',
  '了政府信息',
]

/** Whatever is disclosed, 各类信息 says that all kinds are counted. */
const WHOLE_INFORMATION = ['各类信息', '各类政府信息', '各类政务信息', '各项信息', '各类公开信息']

/** Ways of asking: 网上申请 is also a request, 电话咨询 also a consultation. */
const WAYS: ReadonlySet<Notion> = new Set(['inPerson', 'fax', 'network', 'email', 'mail', 'phone', 'written', 'otherForm', 'onSite'])

/** The same things as texts in Traditional characters often call them, by mainland word. */
const TRADITIONAL_WORDING: readonly (readonly [string, string])[] = [
  ['信息', '资讯'],
  ['网络', '网路'],
  ['互联网', '网际网路'],
  ['在线', '线上'],
  ['文件', '档案'],
  ['发布', '释出'],
  ['短信', '简讯'],
  ['点击', '点选'],
  ['复议', '覆议'],
  ['报道', '报导'],
  ['视频', '影片'],
]

/** Word → the notions it stands for; empty for a shield. */
export const NOTIONS_OF_WORD: ReadonlyMap<string, readonly (Notion | 'disclosed' | 'wholeInfo')[]> = buildWords()

export type AnyNotion = Notion | 'disclosed' | 'wholeInfo'

function buildWords(): Map<string, AnyNotion[]> {
  const words = new Map<string, AnyNotion[]>()
  const add = (word: string, notion: AnyNotion) => {
    const notions = words.get(word)
    if (notions) notions.push(notion)
    else words.set(word, [notion])
  }
  for (const [notion, list] of Object.entries(WORDS) as [Notion, string][]) {
    for (const word of list.split(' ')) {
      add(word, notion)
      if (WAYS.has(notion) && word.includes('申请')) add(word, 'request')
      if (WAYS.has(notion) && word.includes('咨询')) add(word, 'consult')
    }
  }
  for (const verb of DISCLOSING) {
    for (const object of DISCLOSED) {
      add(verb + object, 'disclosed')
      add(verb + object, 'publish')
      add(verb + object, 'info')
      if (verb.includes('主动')) add(verb + object, 'proactive')
    }
  }
  for (const word of WHOLE_INFORMATION) {
    add(word, 'wholeInfo')
    add(word, 'info')
  }
  for (const shield of SHIELDS.trim().split(/ +/)) if (!words.has(shield)) words.set(shield, [])
  for (const [word, notions] of [...words]) {
    const other = TRADITIONAL_WORDING.reduce((text, [mainland, traditional]) => text.replaceAll(mainland, traditional), word)
    if (!words.has(other)) words.set(other, notions)
  }
  return words
}
