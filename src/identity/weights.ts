/** How much each place that names a body says that this body reports. */
export const SOURCE_WEIGHTS = {
  /** The title says whose report it is. */
  title: 6,
  /** A name right before the year and the subject of the report: 现公布|X|2018年政府信息公开年度报告, 《X2018年…》. */
  announced: 5.5,
  /** 由X编制, X结合实际…编制本报告: who writes it. */
  compiled: 5,
  /** The post of the person who gives a report of another kind. */
  speaker: 5,
  /** Who signs at the foot. */
  signature: 5,
  /** 填报单位, 预算单位: the form's own word for its reporter. */
  reporter: 4.5,
  /** A name alone on a line under the title. */
  underTitle: 3.5,
  /** 2023年,X认真落实…: whose year the first chapter tells. */
  subject: 3.5,
  /** 发布机构, 责任部门: mostly the body itself, sometimes the office that puts pages up. */
  labelled: 2.6,
  /** Whom to ask about the report. */
  contact: 3,
  /** A name alone on a line above the title: the head of a paper, or a site. */
  aboveTitle: 2.2,
  /** A subject of any sentence of the opening. */
  sentence: 1.6,
  /** 《X政府信息公开保密审查制度》: whose rules the report quotes. */
  ownRules: 1.8,
  /** 来源: who sent the page in; often the superior. */
  source: 1.1,
  /** The name of the site, in the head of the page. */
  site: 1,
  /** Any other mention by a name that says its place. */
  mention: 0.5,
  /** A subject that only says where the writer stands: 市统计局认真贯彻…; it takes two, and 我局, to name the body. */
  relative: 0.27,
  /** Behind 按照, 报送, before 的要求, 网站: another body's part in it. */
  superior: 0.05,
} as const

export type Source = keyof typeof SOURCE_WEIGHTS

/** A body is stated from this much on. */
export const LEAST_BODY = 1

/** A short name, 市民政局, leaves open which body that is: a named one goes before it. */
export const RELATIVE = -0.5

/** What the report calls itself agrees with the name (我局 and 水务局), or speaks against it. */
export const SELF_AGREES = 1.2
export const SELF_DIFFERS = -2

/** What speaks for a line to be the title. */
export const TITLE_WEIGHTS = {
  /** The zones take it for the report's own text … */
  body: 3,
  /** … or for a row of the page's properties. */
  header: 0.5,
  /** Menus, lists, what stands beside the report. */
  furniture: -0.5,
  /** All of it is a link. */
  link: -4,
  /** An item of a list. */
  item: -1,
  heading: 2,
  centred: 1,
  bold: 0.5,
  /** The head of the page says the same words. */
  saidInHead: 3,
  year: 1.5,
  /** The year that the text names most often. */
  yearOfText: 0.8,
  /** A body is named in it. */
  named: 1.2,
  /** Neither a year nor a body: more often the name of a column. */
  bare: -2.5,
  /** The whole of its line. */
  whole: 1.5,
  /** Put together from several lines: the parts must fit better than any alone. */
  joined: 0.4,
  /** Running text follows without a mark. */
  glued: -2,
  labelled: 0.5,
  /** Its body is the one that all other places name … */
  agrees: 1.5,
  /** … or another. */
  disagrees: -2,
  /** The same words stand in another line. */
  repeated: 0.5,
  /** Sentences of the report stand before it. */
  behindText: -1.5,
  /** Only the head of the page has it. */
  headOnly: 2,
} as const

/** A line is stated as the title from this much on. */
export const LEAST_TITLE = 1.5

/** What says that a page is an annual report on open government information. */
export const KIND_WEIGHTS = {
  /** A line of its own bears the title of one. */
  title: 4,
  /** 编制, 公布 or 汇总 … 信息公开 … 年度报告, in a sentence. */
  announced: 3,
  /** 根据《…条例》…编制本报告. */
  compiled: 3,
  /** 现将…信息公开…报告如下. */
  reported: 3,
  /** 本报告所列数据的统计期限. */
  period: 1.5,
  /** 编制本报告, whatever it reports on. */
  made: 1.5,
  /** 全文包括概述、主动公开…: its list of chapters. */
  contents: 1.5,
  /** 如对本报告有疑问: whom to ask. */
  asked: 1.5,
  /** Each of the chapters that the regulation asks of the report. */
  chapter: 1.4,
  /** 总体情况, 存在的问题: chapters that other reports have too. */
  overview: 0.6,
  /** Labels of the official forms. */
  form: 3,
  /** The regulation is named. */
  regulation: 0.5,
  /** The subject is named twice or more. */
  subject: 0.9,
  /** 第一条, 本指南, 通知如下: a rule, a guide, a notice. */
  otherText: -6,
  /** Its first line tells of an event: 召开…培训会, 发布…年报. */
  news: -4,
  /** The title names another kind of document. */
  otherTitle: -4,
} as const

/** A page is a report from this much on. */
export const LEAST_KIND = 2

/** How much each place that names the year says that it is the one reported on. */
export const YEAR_WEIGHTS = {
  title: 4,
  /** Right before the subject of the report in a sentence. */
  announced: 3,
  /** The year in which the period begins. */
  period: 2.5,
  /** 2023年,X…: the first words of the text or of its first chapter. */
  opening: 2,
  /** 2014年度, alone on a line under the title. */
  line: 2.5,
  /** Each other mention, up to `mostMentions` of them. */
  mention: 0.2,
  mostMentions: 5,
} as const
