import { FINDING_MEANINGS } from '../../src/catalogue/finding-codes.js'
import { REPAIR_MEANINGS } from '../../src/catalogue/repair-kinds.js'
import { catalogue } from '../../src/index.js'
import { reportJsonSchema } from '../../src/report/schema.js'

interface Schema {
  type?: string
  description?: string
  const?: unknown
  enum?: unknown[]
  properties?: Record<string, Schema>
  required?: string[]
  items?: Schema
  anyOf?: Schema[]
}

/** The schema without its null branch, and whether it had one. */
function present(schema: Schema): { schema: Schema; nullable: boolean } {
  const branches = schema.anyOf?.filter((s) => s.type !== 'null')
  return branches?.length === 1
    ? { schema: { ...branches[0]!, ...(schema.description ? { description: schema.description } : {}) }, nullable: true }
    : { schema, nullable: false }
}

function typeOf(schema: Schema): string {
  if (schema.const !== undefined) return `\`${JSON.stringify(schema.const)}\``
  if (schema.enum) return schema.enum.length > 8 ? `one of ${schema.enum.length} codes` : schema.enum.map((v) => `\`${v}\``).join(' \\| ')
  if (schema.type === 'array') return `list of ${typeOf(schema.items ?? {})}`
  return schema.type ?? 'value'
}

const rowFor = (path: string, schema: Schema, nullable: boolean, optional: boolean): string =>
  `| \`${path}\` | ${typeOf(schema)}${nullable ? ' or null' : ''}${optional ? ', optional' : ''} | ${schema.description ?? ''} |`

function rowsOf(schema: Schema, path: string): string[] {
  return Object.entries(schema.properties ?? {}).flatMap(([name, raw]) => {
    const { schema: field, nullable } = present(raw)
    const at = path ? `${path}.${name}` : name
    const rows = [rowFor(field.type === 'array' ? `${at}[]` : at, field, nullable, !schema.required?.includes(name))]
    if (/span$/i.test(name)) return rows
    const inner = field.type === 'array' ? field.items : field
    return inner?.properties && !('start' in inner.properties && Object.keys(inner.properties).length === 2 && name !== 'period')
      ? [...rows, ...rowsOf(inner, field.type === 'array' ? `${at}[]` : at)]
      : rows
  })
}

const meanings = (table: Record<string, string>) =>
  Object.entries(table)
    .map(([name, meaning]) => `| \`${name}\` | ${meaning} |`)
    .join('\n')

/** docs/report.md: every field of a Report, from its schema, and the names that its repairs and findings bear. */
export function reportPage(): string {
  return `# The Report, field by field

Made from the schema by \`npm run docs\`. A \`span\` is \`{ start, end }\`: UTF-16 offsets into the decoded input, end exclusive.

| field | type | meaning |
|---|---|---|
${rowsOf(reportJsonSchema() as Schema, '').join('\n')}

## Kinds of repair

A line end is shown as ⏎.

| kind | what was done | as printed | as read |
|---|---|---|---|
${Object.entries(REPAIR_MEANINGS)
  .map(([kind, { meaning, example }]) => `| \`${kind}\` | ${meaning} | ${example.map((text) => (text ? `\`${text}\`` : '')).join(' | ')} |`)
  .join('\n')}

## Codes of findings

| code | what it says |
|---|---|
${meanings(FINDING_MEANINGS)}
`
}

/** docs/indicators.md: the catalogue. */
export function indicatorsPage(): string {
  return `# The catalogue of indicators

Made from the catalogue by \`npm run docs\`. Money is in 元. The codes marked * are also given by kind of applicant (\`by.applicant\`).

| code | official label | English | unit | forms |
|---|---|---|---|---|
${catalogue.map((e) => `| \`${e.code}\`${e.byApplicant ? ' *' : ''} | ${e.labels.join(' · ')} | ${e.english} | ${e.unit} | ${e.formats.join(', ')} |`).join('\n')}
`
}
