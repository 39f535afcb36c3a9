/** The languages whose names French and English write in different letters. */
export type RomanisedLanguage = 'uk' | 'ru' | 'bg' | 'ar' | 'zh'

/** A spelling in English, with the language whose habits it follows where the letters tell. */
export type Romanised = { text: string; language?: RomanisedLanguage }
