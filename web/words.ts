import type { PageLanguage } from '../src/pages/document.js'
import type { Notice } from './read.js'
import type { Sample } from './samples.js'
import type { Stage } from './worker.js'

/** What a file is that cannot be read, in the words of its users. */
export type FileGroup = 'pdf' | 'picture' | 'document' | 'sheet' | 'archive' | 'saved-page' | 'other'

interface Trouble {
  title: string
  advice: string
}

export interface Words {
  tagline: string
  language: string
  dark: string
  light: string
  start: {
    title: string
    drop: string
    choose: string
    kinds: string
    paste: string
    pasteHint: string
    read: string
    samples: string
    privacy: string
  }
  samples: Record<Sample, Trouble>
  release: string
  pasted: string
  stages: Record<Stage, string>
  seconds: (count: number) => string
  progress: string
  cancel: string
  cancelled: string
  loaded: (name: string) => string
  indicators: (count: number) => string
  json: string
  csv: string
  page: string
  downloads: Record<'json' | 'csv' | 'page', string>
  again: string
  viewer: string
  notices: Record<Notice, string>
  firstOnly: (count: number) => string
  empty: Trouble
  tooLarge: Trouble
  failed: Trouble
  files: Record<FileGroup, Trouble>
}

const zh: Words = {
  tagline: '读政府信息公开年度报告，每个数字都指得出原文',
  language: 'English',
  dark: '深色',
  light: '浅色',
  start: {
    title: '把一份年度报告放进来',
    drop: '把文件拖到这里',
    choose: '选择文件',
    kinds: '网页（.html）或文字（.txt），任何编码：UTF-8、GBK、Big5 …',
    paste: '或者把正文、网页源代码粘贴在这里',
    pasteHint: '粘贴文字或 HTML',
    read: '读取',
    samples: '先看一个例子',
    privacy: '文件只在这个浏览器里读，不会离开您的电脑：本页的安全策略不许它访问任何网址。',
  },
  samples: {
    form: { title: 'GBK 网页和统计表', advice: '2015 年的老式网页，统计表逐项读出' },
    contradicting: { title: '合计对不上的报告', advice: '2022 年，正文与表格互相矛盾，两边都指给您看' },
    pdf: { title: 'PDF 转出的断行文字', advice: '2023 年，句子和数字在行尾断开，读时接上' },
  },
  release: '松开鼠标就开始读',
  pasted: '粘贴的文字',
  stages: { opening: '正在打开文件 …', parsing: '正在读报告 …', 'laying-out': '正在排出原文和读出的内容 …' },
  seconds: (count) => `${count} 秒`,
  progress: '进度',
  cancel: '取消',
  cancelled: '已取消。',
  loaded: (name) => `读完了：${name}`,
  indicators: (count) => `${count} 项指标`,
  json: 'JSON',
  csv: 'CSV',
  page: '网页',
  downloads: { json: '下载读出的全部内容', csv: '下载指标表，可用 Excel 打开', page: '把原文和读出的内容存成一个网页' },
  again: '换一份',
  viewer: '原文与读出的内容',
  notices: {
    'error-page': '这是一个出错、登录或跳转页面，不是报告本身。',
    'no-report': '这段文字看起来不是年度报告。',
    'list-page': '这是一页链接目录，不是报告本身：请打开其中一份，保存后再放进来。',
    'attachment-only': '报告不在网页里，只是一个附件的链接：请下载附件，转成文字后再放进来。',
    'image-only': '报告是以图片发布的，网页里没有文字：请先做文字识别（OCR），再粘贴到这里。',
    mojibake: '有些文字在到这里之前已经损坏（乱码），无法还原。请换一个来源，或回到原网页重新保存。',
    'no-indicators': '没有读到指标。可能是另一种报告，或者表格是空的；日期、数量和章节仍然列在下面。',
  },
  firstOnly: (count) => `一次读一份：放进来 ${count} 个文件，只读了第一个。`,
  empty: { title: '里面什么都没有', advice: '文件是空的，或者只有空白和空的标签。请看看保存的是不是完整的网页。' },
  tooLarge: { title: '文件太大', advice: '最多读 16 MB。一份报告通常只有 100 KB 左右，这么大的文件多半不是单独一份报告。' },
  failed: { title: '没能读成', advice: '浏览器没有读完这个文件。放进来的如果是文件夹，请选里面的文件。' },
  files: {
    pdf: {
      title: '这是 PDF 文件，不是文字',
      advice: '请在 PDF 阅读器里全选、复制，粘贴到这里，或者用 pdftotext -layout 转成 .txt。扫描件要先做文字识别（OCR）。',
    },
    picture: { title: '这是图片，不是文字', advice: '请先做文字识别（OCR），再把得到的文字粘贴到这里。' },
    document: {
      title: '这是 Word、WPS 一类的文档',
      advice: '请在 Word 或 WPS 里另存为网页（.html）或纯文本，或者全选、复制，粘贴到这里。',
    },
    sheet: { title: '这是电子表格', advice: '请在 Excel 或 WPS 里另存为网页（.html），再放进来。' },
    archive: { title: '这是压缩包', advice: '请先解压，再选里面的网页或文字。' },
    'saved-page': {
      title: '这是存档文件（MHTML 或 WARC）',
      advice: '请在浏览器里打开它，另存为“仅 HTML”。命令 nianbao batch 可以直接读这种文件。',
    },
    other: { title: '这不是文字文件', advice: '请选网页（.html）或文字（.txt），或者把文字粘贴到这里。' },
  },
}

const en: Words = {
  tagline: 'Reads Chinese government annual reports; every number shows where it stands',
  language: '中文',
  dark: 'Dark',
  light: 'Light',
  start: {
    title: 'Put an annual report in here',
    drop: 'Drop a file here',
    choose: 'Choose a file',
    kinds: 'A web page (.html) or text (.txt) in any encoding: UTF-8, GBK, Big5 …',
    paste: 'Or paste the text or the source of the page',
    pasteHint: 'Paste text or HTML',
    read: 'Read',
    samples: 'Look at a sample first',
    privacy: 'It is read in this browser and does not leave your machine: the policy of this page lets it ask no address.',
  },
  samples: {
    form: { title: 'A GBK page with its form', advice: 'An old page of 2015; its statistics form is read row by row' },
    contradicting: { title: 'Sums that fail', advice: '2022: text and table contradict each other; both sides are shown' },
    pdf: { title: 'Text out of a PDF', advice: '2023: sentences and numbers break at line ends and are joined again' },
  },
  release: 'Let go to read it',
  pasted: 'Pasted text',
  stages: { opening: 'Opening the file …', parsing: 'Reading the report …', 'laying-out': 'Laying out the text and its facts …' },
  seconds: (count) => `${count} s`,
  progress: 'Progress',
  cancel: 'Cancel',
  cancelled: 'Cancelled.',
  loaded: (name) => `Read: ${name}`,
  indicators: (count) => `${count} indicator${count === 1 ? '' : 's'}`,
  json: 'JSON',
  csv: 'CSV',
  page: 'Page',
  downloads: {
    json: 'Download all that was read',
    csv: 'Download the indicators as a table, for Excel too',
    page: 'Save the text with its facts as one page',
  },
  again: 'Read another',
  viewer: 'The text and what was read from it',
  notices: {
    'error-page': 'This page tells of an error, asks for a login or leads elsewhere; it is not the report.',
    'no-report': 'This text does not look like an annual report.',
    'list-page': 'This page is a list of links, not a report: open one of them, save it and put it in here.',
    'attachment-only': 'The report is not in the page, only linked as a file: download it, turn it into text and put that in here.',
    'image-only': 'The report was published as pictures and the page has no text of it: read them with OCR first and paste the text.',
    mojibake: 'Some text was spoilt before it came here and cannot be restored. Try another source, or save the original page anew.',
    'no-indicators':
      'No indicator was found. It may be another kind of report, or its tables are blank; dates, quantities and sections are listed.',
  },
  firstOnly: (count) => `One report at a time: of ${count} files the first was read.`,
  empty: { title: 'There is nothing in it', advice: 'The file is empty, or holds only blanks and empty tags. Was the whole page saved?' },
  tooLarge: {
    title: 'The file is too large',
    advice: 'At most 16 MB are read. A report has about 100 KB; a file of this size is hardly a single report.',
  },
  failed: {
    title: 'It could not be read',
    advice: 'The browser did not finish reading this file. If it is a folder, choose a file in it.',
  },
  files: {
    pdf: {
      title: 'This is a PDF, not text',
      advice:
        'Select and copy all of it in a PDF reader and paste it here, or turn it into .txt with pdftotext -layout. A scan needs OCR first.',
    },
    picture: { title: 'This is a picture, not text', advice: 'Read it with OCR first and paste the text here.' },
    document: {
      title: 'This is a Word or WPS document',
      advice: 'Save it as a web page (.html) or plain text in Word or WPS, or select, copy and paste all of it here.',
    },
    sheet: { title: 'This is a spreadsheet', advice: 'Save it as a web page (.html) in Excel or WPS and put that in here.' },
    archive: { title: 'This is an archive', advice: 'Unpack it first and choose the page or text in it.' },
    'saved-page': {
      title: 'This is an archived page (MHTML or WARC)',
      advice: 'Open it in a browser and save it as “HTML only”. The command nianbao batch reads such files as they are.',
    },
    other: { title: 'This is no text file', advice: 'Choose a web page (.html) or a text (.txt), or paste the text here.' },
  },
}

export const WORDS: Record<PageLanguage, Words> = { zh, en }

const GROUPS: readonly [FileGroup, string][] = [
  ['pdf', 'pdf'],
  ['picture', 'jpg png gif tif bmp webp heic ico psd djvu'],
  ['document', 'docx ole rtf odt pptx ooxml epub ps ofd caj ceb'],
  ['sheet', 'xlsx ods'],
  ['archive', 'zip gz 7z rar bz2 xz zst tar cab jar'],
  ['saved-page', 'mhtml warc'],
]

/** The group of a kind of file (`src/catalogue/file-kinds.ts`). */
export const groupOf = (kind: string): FileGroup => GROUPS.find(([, kinds]) => kinds.split(' ').includes(kind))?.[0] ?? 'other'
