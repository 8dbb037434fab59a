/** What a report may hold that wants to be more than text; `seen`: as a page shows it, where that differs. */
export const HOSTILE: { name: string; text: string; seen?: string }[] = [
  { name: 'the end of a script', text: '</script><script>alert(1)</script>' },
  { name: 'a script in other letters', text: '</ScRiPt ><sCrIpT>alert(1)</sCrIpT>' },
  { name: 'an open comment', text: '<!--<script>' },
  { name: 'the end of a comment', text: '--><b onclick=alert(1)>x</b>' },
  { name: 'the end of CDATA', text: ']]><img src=x onerror=alert(1)>' },
  { name: 'a link that is a script', text: '<a href="javascript:alert(1)">点这里</a>' },
  { name: 'an event attribute', text: '<img src=x onerror=alert(1)><svg onload=alert(1)>' },
  { name: 'the end of a text field', text: '</textarea><script>alert(1)</script>' },
  { name: 'the end of a title', text: '</title><script>alert(1)</script>' },
  { name: 'a style', text: '<style>*{display:none}</style></style>' },
  { name: 'a page to load', text: '<iframe src="https://example.invalid/"></iframe><base href="https://example.invalid/">' },
  { name: 'quotes', text: '" onmouseover="alert(1)" \' onmouseover=\'alert(1)\'' },
  { name: 'a template', text: '{{constructor.constructor("alert(1)")()}}' },
  { name: 'line separators', text: '一\u2028二\u2029三', seen: '一␤二␤三' },
  { name: 'marks of direction', text: '\u202e件021\u202c \u2066x\u2069', seen: '⇆件021⇆ ⇆x⇆' },
  { name: 'control characters', text: 'a\u0000b\u0008c\u001b[31md', seen: 'a␀b␈c␛[31md' },
]
