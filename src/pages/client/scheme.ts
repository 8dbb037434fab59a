/** Whether the page is dark: as it was chosen, else as the system has it. */
export const isDark = () => {
  const { scheme } = document.documentElement.dataset
  return scheme ? scheme === 'dark' : matchMedia('(prefers-color-scheme: dark)').matches
}

/** Turns light to dark and back; gives what it is now. */
export function switchScheme(): 'light' | 'dark' {
  return (document.documentElement.dataset.scheme = isDark() ? 'light' : 'dark') as 'light' | 'dark'
}
