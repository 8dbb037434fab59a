import { readdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { lock } from '../batch/lock.js'
import { readLists, readStores } from '../batch/saved.js'
import { Sources } from '../batch/sources.js'
import { makeFolder } from '../batch/targets.js'
import { markDuplicates, type ReportRecord } from '../export/record.js'
import { jsonInHtml, type PageLanguage, pageDocument } from '../pages/document.js'
import { renderReport } from '../viewer/index.js'
import assets from './client/main.ts?page'
import { SiteData } from './site-data.js'

export interface SiteOptions {
  /** Language that the pages begin in. */
  lang?: PageLanguage
  /** A folder where sources are looked for besides the places that the Reports name. */
  sources?: string
  /** Write anew a site that is there already. */
  overwrite?: boolean
  /** Hears of every report whose page is written or cannot be. */
  onReport?: (done: number) => void
  signal?: AbortSignal
}

/** What was written. */
export interface SiteSummary {
  reports: number
  /** Reports with a page of their own. */
  pages: number
  /** Reports whose source is gone or has changed. */
  withoutSource: number
  /** Why the pages of others could not be made, by report. */
  failed: { id: string; reason: string }[]
}

/** What a page of a site says of itself: a folder whose index says so may be written over. */
const MARK = '<meta name="generator" content="nianbao site">'

const partsOf = (folder: string) => ({ index: join(folder, 'index.html'), data: join(folder, 'data'), reports: join(folder, 'reports') })

/** Errors: a site that is there already without `overwrite`; files in its place that are none of a site. */
export async function checkSite(folder: string, overwrite = false): Promise<void> {
  const { index, data, reports } = partsOf(folder)
  for (const path of [index, data, reports])
    if (!overwrite && (await stat(path).catch(() => null)))
      throw new Error(`${path} is there already: --overwrite writes it anew, another name keeps both`)
  const strange = async (path: string, ours: RegExp) => (await readdir(path).catch((): string[] => [])).find((name) => !ours.test(name))
  const other = (await strange(data, /^[a-z]+(?:-\d+)?\.js$/)) ?? (await strange(reports, /^\d+\.html$/))
  const page = await readFile(index, 'utf8').catch(() => MARK)
  if (other !== undefined || !page.includes(MARK)) throw new Error(`${folder} holds ${other ?? 'an index.html'}, which is not of a site`)
}

/**
 * Writes the page of a corpus from its saved Reports: `index.html`, its data in `data/`, and a page for each report whose source is found in
 * `reports/`. The index comes last, so that what was stopped is no site. Errors: those of `checkSite`; a store that cannot be read.
 */
export async function writeSite(stores: readonly string[], folder: string, options: SiteOptions = {}): Promise<SiteSummary> {
  const { lang = 'zh', overwrite, signal, onReport } = options
  await makeFolder(folder)
  const release = await lock(join(folder, 'index.html'))
  const sources = new Sources(options.sources)
  /** What is taken away again where the site is not finished, so that nothing stands in the way of the next attempt. */
  const begun: string[] = []
  try {
    await checkSite(folder, overwrite)
    const { index, data, reports } = partsOf(folder)
    for (const path of [index, data, reports]) await rm(path, { recursive: true, force: true })
    begun.push(data, reports)
    for (const path of begun) await makeFolder(path)
    const site = new SiteData()
    const summary: SiteSummary = { reports: 0, pages: 0, withoutSource: 0, failed: [] }
    const pageOf = async (record: ReportRecord) => {
      const source = await sources.find(record)
      if (source === null) {
        summary.withoutSource++
        return false
      }
      try {
        await writeFile(join(reports, `${summary.reports}.html`), renderReport(record.report, source, { lang, name: record.id }))
      } catch (error) {
        summary.failed.push({ id: record.id, reason: (error as Error).message })
        return false
      }
      summary.pages++
      return true
    }
    for await (const record of readStores(stores)) {
      signal?.throwIfAborted()
      summary.reports++
      site.add(record, await pageOf(record))
      onReport?.(summary.reports)
    }
    for await (const input of markDuplicates(readLists(stores))) site.addInput(input)
    const { head, chunks } = site.finish()
    for (const [name, chunk] of chunks) await writeFile(join(data, `${name}.js`), chunkScript(name, chunk))
    const title = lang === 'zh' ? '政府信息公开年度报告总览' : 'Annual reports: the corpus'
    // Chunks are scripts that the page's own script asks for; a script that stands in markup is not run unless it is that one.
    const page = pageDocument({ title, lang, assets, data: { ...head, lang }, scripts: "'strict-dynamic'" })
    await writeFile(
      index,
      page.replace('<meta charset="utf-8">', (first) => `${first}\n${MARK}`),
    )
    return summary
  } catch (error) {
    for (const path of begun) await rm(path, { recursive: true, force: true })
    throw error
  } finally {
    await sources.close()
    await release()
  }
}

/** A chunk as a script: what a page may load from beside it, also where it is opened as a file. The JSON is a string, which is read faster than code. */
export const chunkScript = (name: string, chunk: object) => `nianbaoChunk(${jsonInHtml(name)},${jsonInHtml(JSON.stringify(chunk))})\n`
