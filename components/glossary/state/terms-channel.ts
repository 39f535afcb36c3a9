/** The BroadcastChannel on which a tab tells the others that the glossary has changed: `{revision}`. */
export const termsChannel = 'etabli.terms'
