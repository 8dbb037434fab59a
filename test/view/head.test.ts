import { describe, expect, it } from 'vitest'
import { pageOfHtml } from '../../src/view/html-reader.js'

describe('the head of a page', () => {
  it.each([
    // any order, case, quoting and blanks
    ['<META CONTENT="2021-01-22 16:30" NAME=PubDate>', 'PubDate', '2021-01-22 16:30'],
    ["<meta  name='ArticleTitle'  content='云岭市&amp;年报'  />", 'ArticleTitle', '云岭市&年报'],
    ['<meta property="og:title" content="年报&nbsp;&#12288;2020">', 'og:title', '年报 2020'],
    ['<!-- saved from url --><script>var a="<div>"</script><html><head><meta name=author></head><body>', 'author', ''],
  ])('%s', (source, name, content) => {
    const { metas } = pageOfHtml(source)
    expect(metas.map((m) => [m.name, m.content])).toEqual([[name, content]])
    expect(source.slice(metas[0]!.span.start, metas[0]!.span.end)).toMatch(/^<meta[\s\S]*>$/i)
  })

  it('reads the title with its place', () => {
    const source = '<html><head><TITLE>云岭市水利局\n2020年年报</TITLE></head><body><p>x</p></body></html>'
    const { pageTitle } = pageOfHtml(source)
    expect(pageTitle!.text).toBe('云岭市水利局 2020年年报')
    expect(source.slice(pageTitle!.span.start, pageTitle!.span.end)).toBe('云岭市水利局\n2020年年报')
  })

  it.each([
    ['text without a head', '云岭市水利局2020年年报'],
    ['a meta without a name', '<meta charset="utf-8">'],
    ['metas of the body', '<body><meta name="ContentStart"></body>'],
    ['a title that is never closed', '<head><title>年报<meta name="a"><p>text'],
    ['an empty title', '<title> &nbsp;</title>'],
  ])('leaves %s', (_, source) => expect(pageOfHtml(source).pageTitle).toBeUndefined())
})
