import { listed } from './listed.js'

/**
 * Names, idioms and places that hold numerals and count nothing. Only those are listed that a measure word follows by chance
 * (三个代表, 八项规定): a Chinese numeral without a measure word (十八大, 五公开, 三公) is never an amount, so it needs no list.
 * Policies and campaigns come first, idioms behind 千家万户.
 */
export const NUMERAL_NAMES = listed(`
  八项规定 三个代表 四个全面 四个意识 四个自信 两个维护 两个确立 两个确保 两个毫不动摇 两个一百年 五个一批 六个一批 四个一批 三个一批 两个责任
  四个伟大 四个服务 三个地带 三个导向 两个中心 两个健康 两个循环 三个区分 三个面向 三个规定 四个最严 五个统筹 十个全覆盖 四个革命 两个结合 六个必须坚持
  三个务必 四个走在前列 两个大局 两个率先 两个文明 四个现代化 三个转变 两项补贴 两项改革 四项基本原则 五项原则 三项制度改革 一项一策 五位一体 四位一体 三位一体 两位一体 六位一体
  四套班子 两套班子 三套班子 一套班子 五套班子 百日攻坚 百日行动 百日会战 百件实事 千人计划 万人计划 百年大计 百年梦想 百年未有 千名干部 万名干部 十件实事工程 三部曲 三重门
  两张皮 一张网 一张图 一张表 一张清单 一本账 一本通 一把手 一把尺子 一盘棋 一揽子 一条龙 一条心 一站式 一次性 一次办好 一次办成 最多跑一次 只跑一次 跑一次 一件事 一类事
  千家万户 千方百计 三天两头 两点一线 七嘴八舌 三番五次 三条腿 两条腿 两只手 三支一扶 四轮驱动 三字经 八字方针 十六字方针 四处奔 四处走 一步一个脚印 三句话 百家争鸣 千篇一律 一家一户 三次产业 三次分配 二次分配 二次供水 二次污染
  三类内部管理 四类过程性 十分 十字 万分 百分百 零部件 零组件 零担 零起点 零起步 零元购 零日 一篇大文章 一张蓝图 一年之计 九年义务教育 九年一贯制 十二年一贯制 十年树木 五年一度 三年一度 四年一度 两年一度 五十步 一席之地 一份子 一名之差`)

/** 统一, 每一, 进一步: what makes a word with 一, so that 一 is no amount even where a measure word follows. */
export const MAKES_WORD_WITH_ONE = '统唯同单之逐专万划某任每上下再又另其初头'
/** 结合在一起, 不漏一户, 亲如一家: before these words with 一 the clause ends with an idiom. */
export const ENDS_IDIOM = '在到同跟与合系融汇集聚结漏落如'
/** 第三次, 这三项: behind these a numeral points at things and does not count them. */
export const POINTS_AT = '第这那哪某届'

/** What makes a place of a Chinese numeral and a measure word: 三家店乡, 六间房村. Not 五家乡村, 三座大桥. */
export const PLACE_MIDDLES = '店子堡庙屯庄房石松桥湾沟坪坝岭塘山泉井营寨集铺'
export const PLACE_ENDINGS = '乡镇村街社路'

/** Nouns of list announcements: 三个方面, 六个部分, 做好五项工作：. The first row never counts anything, the second only before the list. */
export const PARTS_OF_TEXT = listed('方面 部分 层面 维度 角度 章节')
export const ANNOUNCED = listed(`
  形式 方式 渠道 途径 类型 情形 方法 手段 工作 问题 措施 任务 重点 要求 原则 举措 环节 步骤 机制 关系 特点 不足 建议 内容 情况 要点 目标 大事 关口 原因 差距 短板 转变 突破 结合 抓手 事: 事, 事。`)
export const ANNOUNCING = listed('以下 下列 下述 如下 下面')

/** Nouns that are counted without a measure word where it was lost or left out: 53部门, 辖19行政村. */
export const COUNTED_DIRECTLY = listed(`
  行政村 自然村 村 社区 乡镇 镇 乡 街道 部门 单位 企业 学校 科室 市州 县区 县市 区县 省份 项目 栏目 粉丝 网站`)

/** A number that stands behind one of these is a telephone, a code or a name, whatever follows. */
export const CALLED_BY_NUMBER = listed('电话 热线 拨打 传真 邮编 代码 编号 工号 号码 序号 型号 版本 QQ 微信号 账号')
/** And before one of these. */
export const NUMBER_NAMES = listed(`
  热线 平台 电话 交通服务 举报 投诉 服务热线 工程 工作法 工作机制 模式 政策 专线 系统 计划 体系 行动 战略 机制`)

/** Before N次会议 these say which meeting it was. */
export const MEETINGS = listed('届 人大 政协 人民代表大会 常委会 党代会')

/** Works that are built in stages: 工程一期. */
export const WORKS = listed('工程 项目 规划 园区 基地 厂 医院 改造 小区 灌区 泵站 机场 电站 水库 园 馆')

/** Surveys that are called by the share that they ask. */
export const SURVEYS = listed('抽样 人口抽样 人口变动抽样 人口变动情况抽样 住户抽样 劳动力抽样 农业抽样')

/** What is issued or held in numbers of which each is one 期: 简报三期, 培训班五期. Behind all else 三期 is a stage of what is built: 水厂三期. */
export const ISSUES = listed(`
  报 刊 栏 班 讲座 讲堂 课堂 节目 栏目 通讯 访谈 党课 动态 信息 专题 活动 培训 论坛 沙龙 热线 在线 直播 汇编 专版 会 了 共 各 共计 累计 有 举办 承办 合办 出版 举行 开展 组织 编发 编印 编辑 印发 印制 编写 发布 发行 刊发 播出 刊登 推出 每年 每月 每季度`)

/** Acts and hedges that take 一 with its measure word as an amount: 召开一次会议, 仅一件. */
export const TAKES_ONE = listed(`
  确定 明确 指定 召开 举办 举行 组织 开展 配备 设立 新增 增设 新建 建成 建好 建起 兴建 修建 修通 改建 扩建 培植 引进 创办 购买 开通 印发 发布 收到 受理 安排 聘请 整合为 合并为 调整为 编发 出版 购置 新设 设置 设
  仅 仅有 只有 共 共有 不少于 至少 不低于 每年 每月 每周 每季 每旬 每季度 每半年 每日 每天`)
