/** The two languages of the workbench. */
export type Language = 'fr' | 'en'
