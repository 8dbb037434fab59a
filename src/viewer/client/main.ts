import '../../pages/client/theme.css'
import './viewer.css'
import { pageData } from '../../pages/client/data.js'
import type { ViewerData } from '../model.js'
import { Viewer } from './app.js'

new Viewer(pageData<ViewerData>())
