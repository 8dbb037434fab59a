/** The words of a text, parted by blanks and line ends. */
export const listed = (text = ''): string[] => text.split(/\s+/).filter(Boolean)

/** What stands behind the colon of each word: `件:数 条:例`. */
export const pairs = (text: string): Record<string, string> => Object.fromEntries(listed(text).map((word) => word.split(':')))
