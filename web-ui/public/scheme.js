// Before the first paint, so that a dark page never flashes white. A file of its own: the content policy allows no inline script.
;(() => {
  let wanted = 'auto'
  try {
    wanted = localStorage.getItem('rapport.scheme') ?? 'auto'
  } catch {
    // Storage is switched off: the system's choice will do.
  }
  const dark = wanted === 'dark' || (wanted !== 'light' && matchMedia('(prefers-color-scheme: dark)').matches)
  document.documentElement.setAttribute('data-mantine-color-scheme', dark ? 'dark' : 'light')
})()
