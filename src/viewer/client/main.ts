import '../../pages/client/theme.css'
import { pageData } from '../../pages/client/data.js'
import { h } from '../../pages/client/dom.js'
import type { ViewerData } from '../model.js'

const { reports } = pageData<ViewerData>()
for (const { lines } of reports) document.body.append(h('main', {}, ...lines.map(({ text }) => h('p', {}, text))))
