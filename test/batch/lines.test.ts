import { describe, expect, it } from 'vitest'
import { linesOf, type Member, type MemberLimits, numberedLines } from '../../src/batch/lines.js'

async function* inPieces(bytes: Buffer, size: number) {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size)
}

async function read(text: string | Buffer, size: number, limits?: MemberLimits) {
  const members: Member[] = []
  let error = ''
  try {
    for await (const member of numberedLines(inPieces(Buffer.from(text as string), size), limits)) members.push(member)
  } catch (caught) {
    error = (caught as Error).message
  }
  return { members: members.map(({ number, text }) => [number, text]), error }
}

/** What stands in a stream, and the lines that it gives. */
const LINES: [what: string, stream: string | Buffer, lines: [number, string | null][], limits?: MemberLimits][] = [
  ['nothing', '', []],
  [
    'the last line without its end',
    'a\nb',
    [
      [1, 'a'],
      [2, 'b'],
    ],
  ],
  [
    'line ends of two characters',
    'a\r\nb\r\n',
    [
      [1, 'a'],
      [2, 'b'],
    ],
  ],
  [
    'lines of nothing and of blanks are counted',
    '\n \t\na\n\r\n  \nb',
    [
      [3, 'a'],
      [6, 'b'],
    ],
  ],
  [
    'a byte order mark before the first line',
    '\uFEFFa\nb',
    [
      [1, 'a'],
      [2, 'b'],
    ],
  ],
  ['a byte order mark before a line of blanks', '\uFEFF \nb', [[2, 'b']]],
  [
    'the same character in a later line is text',
    'a\n\uFEFFb',
    [
      [1, 'a'],
      [2, '\uFEFFb'],
    ],
  ],
  [
    'separators that end no line',
    '云\u2028岭\u2029市\n县',
    [
      [1, '云\u2028岭\u2029市'],
      [2, '县'],
    ],
  ],
  [
    'bytes that are no UTF-8',
    Buffer.from([0x61, 0xff, 0x0a, 0x62]),
    [
      [1, 'a\uFFFD'],
      [2, 'b'],
    ],
  ],
  [
    'a line of just the limit',
    '12345\nb',
    [
      [1, '12345'],
      [2, 'b'],
    ],
    { maxBytes: 5 },
  ],
  [
    'a line over the limit, and what follows it',
    'a\n1234567890123\nb',
    [
      [1, 'a'],
      [2, null],
      [3, 'b'],
    ],
    { maxBytes: 5 },
  ],
  [
    'the limit counts bytes',
    '云岭\n云',
    [
      [1, null],
      [2, '云'],
    ],
    { maxBytes: 5 },
  ],
  [
    'two lines over the limit, the last without its end',
    '123456\n1234567',
    [
      [1, null],
      [2, null],
    ],
    { maxBytes: 5 },
  ],
]

describe('numberedLines', () => {
  it.each(LINES)('%s', async (_what, stream, lines, limits) => {
    for (const size of [1, 2, 3, 7, 1000])
      expect(await read(stream, size, limits), `pieces of ${size}`).toEqual({ members: lines, error: '' })
  })

  it('stops where a line goes on for longer than is looked for its end, and not before', async () => {
    const limits = { maxBytes: 5, skip: 10 }
    expect(await read(`a\n${'x'.repeat(15)}\nb`, 1, limits)).toEqual({
      members: [
        [1, 'a'],
        [2, null],
        [3, 'b'],
      ],
      error: '',
    })
    expect(await read(`a\n${'x'.repeat(17)}\nb`, 1, limits)).toEqual({
      members: [
        [1, 'a'],
        [2, null],
      ],
      error: expect.stringContaining('no end within'),
    })
  })

  it('tells of a line that is too long before its end is seen', async () => {
    async function* endless() {
      for (;;) yield Buffer.alloc(10, 'x')
    }
    for await (const member of numberedLines(endless(), { maxBytes: 25 })) {
      expect(member).toEqual({ number: 1, text: null })
      break
    }
  })

  it('gives what stands before an error of the stream', async () => {
    async function* broken() {
      yield Buffer.from('a\nb')
      throw new Error('broken')
    }
    const lines: unknown[] = []
    await expect(async () => {
      for await (const { text } of numberedLines(broken())) lines.push(text)
    }).rejects.toThrow('broken')
    expect(lines).toEqual(['a', 'b'])
  })
})

describe('linesOf', () => {
  it('gives the texts, from strings too', async () => {
    async function* pieces() {
      yield 'a\n\nb'
      yield 'c\n'
    }
    const lines: string[] = []
    for await (const line of linesOf(pieces())) lines.push(line)
    expect(lines).toEqual(['a', 'bc'])
  })
})
