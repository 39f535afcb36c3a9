import type { ReadFileAnswer } from '@/lib/domain/answers'
import { wellFormed } from '@/lib/domain/text'
import { readDocument } from '@/lib/formats/read-document'
import { jsonResponse } from '@/lib/server/json-response'
import { readFormFile } from '@/lib/server/read-form-file'
import { route } from '@/lib/server/route'

export const POST = route(async (request) => {
  const { name, bytes } = await readFormFile(request, 'file')
  const { value, messages } = await readDocument(name, bytes)
  const answer: ReadFileAnswer = { document: value, name: wellFormed(name), messages }
  return jsonResponse(answer)
})
