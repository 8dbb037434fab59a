// The benchmark: npm run bench. Prints ratios measured in one run on the same inputs; build first.
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { cpus } from 'node:os'
import { join } from 'node:path'
import { load } from 'cheerio'
import iconv from 'iconv-lite'
import { measure } from 'mitata'
import { plant } from '../test/planted/plant.js'
import { PROSE } from './inputs.js'
import { recognize, sentencesOf } from './recognizers/index.js'
import { median, missedTargets, report } from './report.js'

const ROOT = join(import.meta.dirname, '..')
// The built package, typed by its source: types are checked before anything is built.
const { parseReport }: typeof import('../src/index.js') = await import(new URL('../dist/index.js', import.meta.url).href)
/** Milliseconds of one call: the median of many. */
async function time(work: () => unknown, seconds = 1): Promise<number> {
  const { p50 } = await measure(work, { min_cpu_time: seconds * 1e9 })
  return p50 / 1e6
}

/** Two works in turn, several times, so that a change of the machine's speed meets both: median times and the median of the ratios. */
async function inTurn(ours: () => unknown, theirs: () => unknown): Promise<{ ours: number; theirs: number; ratio: number }> {
  const rounds: { ours: number; theirs: number }[] = []
  for (let round = 0; round < 7; round++) rounds.push({ ours: await time(ours, 0.3), theirs: await time(theirs, 0.3) })
  return {
    ours: median(rounds.map((r) => r.ours)),
    theirs: median(rounds.map((r) => r.theirs)),
    ratio: median(rounds.map((r) => r.ours / r.theirs)),
  }
}

/** Planted pages of 60 to 110 KB, as Word and content systems write them. */
function pages(): { bytes: Uint8Array; text: string }[] {
  const found: { bytes: Uint8Array; text: string }[] = []
  for (let seed = 1; found.length < 4; seed++) {
    const planted = plant(seed, { form: 'template-2021', layout: 'html-word' })
    if (planted.encoding === 'utf-8' && planted.bytes.length >= 60_000 && planted.bytes.length <= 110_000)
      found.push({ bytes: planted.bytes, text: new TextDecoder().decode(planted.bytes) })
  }
  return found
}

const prose = (bytes: number) => PROSE.piece.repeat(Math.ceil(bytes / Buffer.byteLength(PROSE.piece)))

/** Runs a program in a process of its own; the answer is its last line. */
function inProcess(code: string, ...flags: string[]): { output: string; ms: number } {
  const begun = performance.now()
  const { stdout, stderr, status } = spawnSync(process.execPath, [...flags, '--input-type=module', '-e', code], {
    cwd: ROOT,
    encoding: 'utf8',
  })
  if (status !== 0) throw new Error(stderr)
  return { output: stdout.trim().split('\n').at(-1) ?? '', ms: performance.now() - begun }
}

function bestMs(run: () => number): number {
  return Math.min(...Array.from({ length: 7 }, run))
}

console.log(`${cpus()[0]?.model}, ${cpus().length} processors, Node ${process.version}\n`)

console.log('A page of 60 to 110 KB')
for (const { bytes } of pages()) {
  // Both get the bytes; ours has to find out the encoding, cheerio is told that it is UTF-8.
  const buffer = Buffer.from(bytes)
  const { ours, ratio } = await inTurn(
    () => parseReport(bytes),
    () => load(buffer),
  )
  report(`  ${(bytes.length / 1024).toFixed(0)} KB: whole parse / cheerio.load`, ratio, '×', { most: 2 })
  report(`  ${(bytes.length / 1024).toFixed(0)} KB: whole parse`, ours, 'ms')
  report('     documents a second', 1000 / ours, '/s')
  report('     megabytes a second', bytes.length / 1e6 / (ours / 1000), 'MB/s')
}

console.log('\nProse, 1 MB of UTF-8')
const text = prose(1 << 20)
const gbk = iconv.encode(text, 'gb18030')
const prosaic = await inTurn(
  () => parseReport(text),
  () => iconv.decode(gbk, 'gb18030'),
)
const decoding = gbk.length / 1e6 / (prosaic.theirs / 1000)
const reading = Buffer.byteLength(text) / 1e6 / (prosaic.ours / 1000)
report('  iconv-lite decodes GBK at', decoding, 'MB/s')
report('  whole parse of text at', reading, 'MB/s')
report('  whole parse / decoding, as speed', Buffer.byteLength(text) / gbk.length / prosaic.ratio, '×', { least: 5 / 200 })

console.log('\nRecognizers-Text (zh-cn: number, per cent, currency, dimension, date-time), the same text')
const sample = prose(6000)
for (const sentence of sentencesOf(sample)) recognize(sentence)
const begun = performance.now()
for (const sentence of sentencesOf(sample)) recognize(sentence)
const theirs = performance.now() - begun
const ours = await time(() => parseReport(sample))
report('  Recognizers-Text / whole parse, as time', theirs / ours, '×', { least: 100 })
const score = join(ROOT, '..', 'shared', 'score', 'score.mjs')
if (existsSync(score)) {
  const f1 = (folder: string) => {
    const { stdout } = spawnSync(
      process.execPath,
      [score, '--package', folder, '--cases', join(ROOT, '..', 'shared', 'corpus', 'modelled'), '--json'],
      { encoding: 'utf8', maxBuffer: 1 << 28 },
    )
    return JSON.parse(stdout).fields as Record<string, { f1: number }>
  }
  const [we, they] = [f1(ROOT), f1(join(ROOT, 'bench', 'recognizers'))]
  for (const field of ['dates', 'quantities']) {
    report(`  F1 of ${field} on the modelled reports: Recognizers-Text`, they[field]!.f1, '')
    report(`  F1 of ${field} on the modelled reports: nianbao`, we[field]!.f1, '', { least: they[field]!.f1 + 1e-9 })
  }
}

console.log('\nMemory and start')
const page = `const page = '<html><body>' + ${JSON.stringify(pages()[0]!.text.replace(/^[\s\S]*<body>|<\/body>[\s\S]*$/g, ''))}.repeat(1 + Math.ceil(8e6 / 70000)).slice(0, 8e6);`
const peak = (work: string) => Number(inProcess(`${page} ${work}; console.log(process.resourceUsage().maxRSS / 1024)`).output)
const peakOurs = peak(`const { parseReport } = await import('./dist/index.js'); parseReport(page)`)
const peakTheirs = peak(`const { load } = await import('cheerio'); load(page)`)
report('  peak memory for a page of 8 MB: nianbao', peakOurs, 'MB', { most: peakTheirs })
report('  peak memory for a page of 8 MB: cheerio.load', peakTheirs, 'MB')
const bare = bestMs(() => inProcess('').ms)
const start = (name: string) => bestMs(() => inProcess(`await import('${name}')`).ms) - bare
const [importOurs, importTheirs] = [start('./dist/index.js'), start('cheerio')]
report('  import of nianbao', importOurs, 'ms', { most: importTheirs })
report('  import of cheerio', importTheirs, 'ms')
const command = (...args: string[]) =>
  bestMs(() => {
    const from = performance.now()
    spawnSync(process.execPath, args, { cwd: ROOT })
    return performance.now() - from
  })
report('  nianbao --version / bare node', command('dist/cli.js', '--version') / command('-e', ''), '×')

console.log('\nGrowth (milliseconds at each size, factor of a doubling to the last)')
/** Running text and tables up to 8 MB; the hostile kinds up to 1 MB, as all of them up to 8 MB take an hour. */
const grows = [
  ['--only', 'running text', '--from', '128', '--to', '8192'],
  ['--only', 'pages of tables', '--from', '128', '--to', '8192'],
  [],
].map(
  (args) =>
    spawnSync(process.execPath, ['--import', 'tsx', 'bench/growth.ts', '--time', '--pairs', '0', ...args], { cwd: ROOT, stdio: 'inherit' })
      .status === 0,
)
const missed = missedTargets() + grows.filter((met) => !met).length

console.log(missed === 0 ? '\nall targets met' : `\n${missed} targets missed`)
process.exitCode = missed === 0 ? 0 : 1
