/** What a format may have to say of a file that it could read. `locales/{en,fr}/library.json` has the words. */
export const messageCodes = [
  /** The file was not UTF-8; values: `encoding`. */
  'encoding',
  'code-as-text',
  'quotation-as-text',
  'table-as-text',
  'html-as-text',
  'image-left-out',
  'link-left-out',
  'notes-as-text',
  'front-matter-left-out',
] as const
export type MessageCode = (typeof messageCodes)[number]

/** `count` says how often; each code appears at most once in a result. */
export type FormatMessage = { code: MessageCode; values: { count: number } & Record<string, string | number> }

/** Adds one to the code's count, with the values of the first time. */
export function addMessage(
  messages: FormatMessage[],
  code: MessageCode,
  values: Record<string, string | number> = {},
): void {
  const known = messages.find((message) => message.code === code)
  if (known) known.values.count += 1
  else messages.push({ code, values: { ...values, count: 1 } })
}
