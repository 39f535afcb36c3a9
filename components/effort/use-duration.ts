import { useUiLanguage } from '@/lib/i18n/use-t'

/** Writes a time as hours and minutes in the interface's language: "1h 05m"; less than a minute in seconds. */
export function useDuration(): (milliseconds: number) => string {
  const language = useUiLanguage()
  const unit = (name: 'hour' | 'minute' | 'second') =>
    new Intl.NumberFormat(language, { style: 'unit', unit: name, unitDisplay: 'narrow' })
  const [hours, minutes, seconds] = [unit('hour'), unit('minute'), unit('second')]
  return (milliseconds) => {
    const whole = Math.round(milliseconds / 60_000)
    if (milliseconds < 60_000) return seconds.format(Math.round(milliseconds / 1_000))
    if (whole < 60) return minutes.format(whole)
    const rest = whole % 60
    return rest === 0
      ? hours.format(Math.floor(whole / 60))
      : `${hours.format(Math.floor(whole / 60))} ${minutes.format(rest)}`
  }
}
