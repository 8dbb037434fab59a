export function recognize(sentence: string): Record<string, unknown[]>
export function sentencesOf(text: string): string[]
export function parseReport(bytes: Uint8Array): { dates: { value: string }[]; quantities: { value: number; unit: string }[] }
