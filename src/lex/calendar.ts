const DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

/** Days of a month of the Gregorian calendar; 0 for no month. */
export function daysIn(year: number, month: number): number {
  if (month === 2 && year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)) return 29
  return DAYS[month - 1] ?? 0
}

/** Whether the parts that are given (0 stands for none) name a day, month or year that exists. */
export function exists(year: number, month: number, day: number): boolean {
  if (month === 0) return day === 0
  // A day whose year is not known may be the 29th of February.
  const days = daysIn(year || 2000, month)
  return days > 0 && day <= days
}

/** ISO 8601 at the precision given: 0 stands for a part that is not stated. */
export function iso(year: number, month: number, day: number): string {
  const y = String(year).padStart(4, '0')
  if (month === 0) return y
  const m = `${y}-${String(month).padStart(2, '0')}`
  return day === 0 ? m : `${m}-${String(day).padStart(2, '0')}`
}

/** The date as a report writes it: 2012年11月30日. */
export function written(year: number, month: number, day: number): string {
  return `${year ? `${year}年` : ''}${month ? `${month}月` : ''}${day ? `${day}日` : ''}`
}

/** First day of a year, month or day, ISO 8601 all. */
export function firstDay(value: string): string {
  return `${value}-01-01`.slice(0, 10)
}

/** Last day of a year, month or day, ISO 8601 all. */
export function lastDay(value: string): string {
  if (value.length === 10) return value
  const year = Number(value.slice(0, 4))
  const month = value.length === 7 ? Number(value.slice(5)) : 12
  return iso(year, month, daysIn(year, month))
}
