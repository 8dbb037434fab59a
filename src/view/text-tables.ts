import type { View } from './view.js'

/** Marks the lines that are tables written as text (pipes, aligned columns, one cell a line, bare rows of numbers) with zone `table`. */
export function markTextTables(view: View): View {
  return view
}
