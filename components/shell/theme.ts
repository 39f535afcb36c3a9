/** The cookie that keeps the person's choice of light or dark; the system's where it is missing. */
export const themeCookie = 'etabli.theme'

export const themes = ['system', 'light', 'dark'] as const
export type Theme = (typeof themes)[number]
