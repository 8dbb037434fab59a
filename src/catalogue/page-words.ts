import { listed } from './listed.js'

/**
 * Words of the pages around a report, as they read after folding and without blanks. New sites bring new words: these are evidence
 * beside the place of a line and what it looks like, never the only ground to throw text away.
 */

/** Labels of the index table that no report uses for anything else. */
export const INDEX_LABELS = listed(`
  索引号 信息索引号 信息索引 索取号 统一登记号 统一编号 信息分类 所属分类 主题分类 组配分类 体裁分类 服务对象分类 主题词 关键词 主题导航
  发布机构 发布机关 发布单位 发文机关 发文机构 发文单位 公开机构 公开责任部门 责任部门 制作单位 成文日期 成文时间 生成日期 生成时间
  发文日期 发文时间 公开日期 公开时间 公开时限 公开形式 公开方式 公开范围 公开属性 公开类型 公开类别 信息名称 文件名称 发文字号 文件编号
  有效性 效力状态 是否有效 生效日期 生效时间 废止日期 废止时间 失效日期 失效时间 内容概述 内容概要 载体类型 记录形式 采集时间 抓取时间`)

/** Labels that index tables share with other text: they need a colon, or the company of those above. */
export const LOOSE_INDEX_LABELS = listed(`
  名称 标题 分类 体裁 文号 单位 来源 时效 时效性 语种 栏目 文件下载 概述 发布日期 发布时间 网址 链接`)

/** What a publication line begins with; the colon stands behind it. */
export const PUBLICATION_LABELS = listed(`
  发布日期 发布时间 发表日期 发表时间 更新日期 更新时间 公开日期 公开时间 上传时间 录入时间 创建时间 编辑时间 发稿时间 信息时间 信息日期
  文章日期 稿件日期 添加时间 添加日期 上网时间 上网日期 日期 时间 来源 信息来源 文章来源 稿件来源 内容来源 新闻来源 作者 文章作者 发布人
  发布者 录入人 录入者 发布单位 发布机构 供稿 撰稿 编辑 审核 签发 信息提供 字号 字体 字体大小 文字大小 浏览 浏览量 浏览数 浏览次数 阅读
  阅读量 阅读数 阅读次数 点击 点击量 点击数 点击率 点击次数 访问 访问量 访问次数 人气 打印 分享 分享到`)

/** Buttons beside a text. A line of nothing but these is a tool bar. */
export const TOOL_WORDS = listed(`
  打印本页 打印文章 打印此页 我要打印 打印 关闭窗口 关闭本页 关闭此页 关闭 返回顶部 返回首页 返回上页 返回列表 返回 分享到 分享 收藏本页
  加入收藏 收藏 下载 全屏 加大 还原 减小 放大 缩小 默认 字号 字体大小 字体 文字大小 大 中 小 微信 微博 新浪微博 腾讯微博 空间 QQ空间
  QQ好友 复制链接 听全文 朗读 语音播报 点赞 纠错 我要纠错 视力保护色 保护视力色 推荐给朋友 T`)

/** Names of columns and services in the menus of government sites. */
export const MENU_WORDS = listed(`
  网站首页 返回主站 首页 政府信息公开专栏 政府信息公开指南 政府信息公开制度 政府信息公开目录 政府信息公开年报 政府信息公开年度报告
  政府信息公开 信息公开指南 信息公开目录 信息公开制度 信息公开年报 信息公开年度报告 法定主动公开内容 主动公开 依申请公开 信息公开 政务公开
  公开指南 公开目录 公开年报 年度报告 年报 意见箱 监督举报 投诉举报 机构概况 机构设置 机构职能 领导信息 领导之窗 新闻中心 新闻资讯
  新闻动态 工作动态 政务动态 通知公告 公示公告 政务服务 政务数据 网上办事 办事服务 办事指南 办事大厅 便民服务 公共服务 公众参与 公众互动
  互动交流 政民互动 在线互动 在线访谈 民意征集 领导信箱 专题专栏 数据开放 数据发布 投资指南 走进 概况 概览 旅游 正文 站内搜索 高级搜索
  搜索 搜一搜 热门搜索 登录 注册 无障碍阅读 无障碍浏览 无障碍 适老化 长者模式 关怀版 老年版 智能问答 智能机器人 简体版 繁体版 简体 繁体
  繁体中文 简 繁 移动版 手机版 English EN 设为首页 加入收藏 网站地图 联系我们 政务微博 政务微信 客户端 导航`)

/** Heads of what stands behind a report on its page. */
export const TAIL_HEADS = listed(`
  相关链接 相关信息 相关阅读 相关文章 相关新闻 相关报道 相关解读 相关附件 相关文件 相关文档 相关稿件 相关资讯 相关内容 相关政策 相关专题
  延伸阅读 推荐阅读 热点信息 热点文章 热门信息 最新信息 上一篇 下一篇 上一条 下一条 上篇 下篇 友情链接 网站导航 政府网站群 扫一扫 扫码
  用手机扫 手机扫 分享到 分享 文件下载 附件下载 责任编辑 责编 网站编辑 信息来源 返回顶部 网友评论 发表评论 评论`)
