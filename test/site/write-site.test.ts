import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { storesOf } from '../../src/batch/saved.js'
import type { ReportsChunk } from '../../src/site/data.js'
import { chunkScript, writeSite } from '../../src/site/write-site.js'
import { folder, nianbao } from '../batch/support.js'
import { add, prose } from './support.js'

/** The data of a chunk, as the page gets it. */
function chunkOf(site: string, name: string): ReportsChunk {
  let given: ReportsChunk | undefined
  new Function('nianbaoChunk', readFileSync(join(site, 'data', `${name}.js`), 'utf8'))((called: string, json: string) => {
    expect(called).toBe(name)
    given = JSON.parse(json)
  })
  return given!
}

/** A folder with some files, parsed into a store. */
function given(files: Record<string, string | Uint8Array>) {
  const work = folder()
  mkdirSync(join(work, 'in'))
  for (const [name, content] of Object.entries(files)) {
    const path = join(work, 'in', name)
    writeFileSync(path, content)
    add(join(work, 'reports.jsonl'), join(work, 'reports.inputs.jsonl'), path)
  }
  return { work, store: join(work, 'reports.jsonl'), site: join(work, 'site') }
}

const [A, B] = [prose('云岭市水利局', 2011, 5), prose('青岚县财政局', 2012, 6)]

describe('a site', () => {
  it('gives each report a page whose source is found with the same bytes', async () => {
    const { work, store, site } = given({
      'a.txt': A,
      'b.txt.gz': gzipSync(B),
      'c.txt': prose('松岚县民政局', 2012, 7),
      'd.txt': prose('东屏县民政局', 2012, 8),
    })
    writeFileSync(join(work, 'in', 'c.txt'), 'something else')
    mkdirSync(join(work, 'moved/in'), { recursive: true })
    renameSync(join(work, 'in', 'd.txt'), join(work, 'moved/in/d.txt'))
    expect(await writeSite([store], site)).toEqual({ reports: 4, pages: 2, withoutSource: 2, failed: [] })
    expect(readdirSync(join(site, 'reports')).sort()).toEqual(['1.html', '2.html'])
    expect(chunkOf(site, 'reports').reports.page).toBe('1100')
    expect(await writeSite([store], site, { overwrite: true, sources: join(work, 'moved') })).toMatchObject({ pages: 3, withoutSource: 1 })
    expect(readdirSync(join(site, 'reports')).sort()).toEqual(['1.html', '2.html', '4.html'])
  })

  it('finds the members of a container, in whatever order the store has them', async () => {
    const work = folder()
    writeFileSync(join(work, 'all.jsonl'), [A, B].map((text, i) => `${JSON.stringify({ id: `r${i}`, text })}\n`).join(''))
    expect(nianbao(['batch', 'all.jsonl', '-o', 'out/reports.jsonl'], { cwd: work }).status).toBe(0)
    const store = join(work, 'out/reports.jsonl')
    writeFileSync(store, `${readFileSync(store, 'utf8').trim().split('\n').reverse().join('\n')}\n`)
    expect(await writeSite([store], join(work, 'site'), { sources: work })).toMatchObject({ reports: 2, pages: 2 })
  })

  it('writes nothing over, and only a site is written over', async () => {
    const { store, site } = given({ 'a.txt': A })
    await writeSite([store], site)
    await expect(writeSite([store], site)).rejects.toThrow('is there already: --overwrite writes it anew')
    await writeSite([store], site, { overwrite: true, lang: 'en' })
    expect(readFileSync(join(site, 'index.html'), 'utf8')).toContain('<html lang="en">')
    writeFileSync(join(site, 'data', 'mine.csv'), '')
    await expect(writeSite([store], site, { overwrite: true })).rejects.toThrow('mine.csv, which is not of a site')
    rmSync(join(site, 'data', 'mine.csv'))
    writeFileSync(join(site, 'index.html'), '<p>mine')
    await expect(writeSite([store], site, { overwrite: true })).rejects.toThrow('an index.html, which is not of a site')
  })

  it('leaves nothing behind that stands in the way of the next attempt', async () => {
    const { work, store, site } = given({ 'a.txt': A })
    const broken = join(work, 'broken.jsonl')
    writeFileSync(broken, `${readFileSync(store, 'utf8')}{"a":1}\n`)
    await expect(writeSite([broken], site)).rejects.toThrow('not a saved report')
    expect(readdirSync(site)).toEqual([])
    expect(await writeSite([store], site)).toMatchObject({ reports: 1 })
  })

  it('holds text of reports as data only', async () => {
    const { store, site } = given({ 'a.txt': prose('云岭市</script><img src=x onerror=alert(1)>\u2028水利局', 2011, 5) })
    await writeSite([store], site)
    for (const name of readdirSync(join(site, 'data'))) {
      const script = readFileSync(join(site, 'data', name), 'utf8')
      expect(script).not.toMatch(/[<>\u2028]/)
      chunkOf(site, name.slice(0, -3))
    }
    expect(chunkScript('x', { a: '</script>' })).toBe('nianbaoChunk("x","{\\"a\\":\\"\\u003c/script\\u003e\\"}")\n')
  })

  it('is written by the command, from a store or the folder that holds it, and by batch', async () => {
    const { work, store } = given({ 'a.txt': A, 'b.txt': B })
    const site = nianbao(['site', '.', '-o', 'site', '--lang', 'en'], { cwd: work })
    expect([site.status, site.stdout]).toEqual([0, ''])
    expect(site.stderr).toContain('2 reports, 2 with a page of their own: site/index.html')
    rmSync(join(work, 'in', 'a.txt'))
    expect(nianbao(['site', store, '-o', 'site', '--overwrite'], { cwd: work }).stderr).toContain('the sources of 1 reports were not found')
    expect(nianbao(['site', store, '-o', 'site'], { cwd: work }).status).toBe(1)
    expect(await storesOf([work, store])).toEqual([store])
    const batch = ['batch', '.', '-o', 'o/all.jsonl', '--site', 'pages', '--quiet']
    expect(nianbao(batch, { cwd: join(work, 'in') }).status).toBe(0)
    expect(existsSync(join(work, 'in/pages/reports/1.html'))).toBe(true)
    // The pages of a site are no inputs.
    expect(nianbao([...batch, '--resume'], { cwd: join(work, 'in') })).toMatchObject({ status: 0, stderr: '' })
    expect(chunkOf(join(work, 'in/pages'), 'reports').reports.id).toEqual(['b.txt'])
    expect(nianbao(batch, { cwd: join(work, 'in') }).stderr).toContain('is there already')
  })
})
