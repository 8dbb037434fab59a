import type { Range } from '../report/span.js'

/** How much each place that names a body says that this body reports. */
export const SOURCE_WEIGHTS = {
  /** The title says whose report it is. */
  title: 6,
  /** A name right before the year and the subject of the report: 现公布|X|2018年政府信息公开年度报告, 《X2018年…》. */
  announced: 5.5,
  /** 由X编制, X结合实际…编制本报告: who writes it. */
  compiled: 5,
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

/** A body by the name that a document gives it. */
export interface Body {
  /** Folded, without blanks. */
  words: string
  /** Where it stands in the reading text; absent in the head of the page. */
  range?: Range
  /** Bodies that report together with it. */
  jointly?: Range[]
}

/** A place of the document that names a body. */
export interface BodyMention extends Body {
  source: Source
}

/** What joins the names of bodies that report together. */
export const JOINS = /^[、和与及]$/
