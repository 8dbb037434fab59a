import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { dependencies } from '../../package.json'

const ROOT = join(import.meta.dirname, '..', '..')

/** A folder in which the package is as a user installs it: what `npm pack` puts in, in `node_modules`, with its dependencies beside it. */
export function folderWithPackage(): string {
  const folder = mkdtempSync(join(tmpdir(), 'nianbao-packed-'))
  const installed = join(folder, 'node_modules', 'nianbao')
  mkdirSync(installed, { recursive: true })
  const packed = execFileSync('npm', ['pack', '--ignore-scripts', '--silent', '--pack-destination', folder], {
    cwd: ROOT,
    encoding: 'utf8',
  })
  execFileSync('tar', ['-xzf', join(folder, packed.trim()), '--strip-components=1', '-C', installed])
  for (const name of Object.keys(dependencies)) {
    const link = join(folder, 'node_modules', name)
    mkdirSync(dirname(link), { recursive: true })
    symlinkSync(join(ROOT, 'node_modules', name), link)
  }
  return folder
}
