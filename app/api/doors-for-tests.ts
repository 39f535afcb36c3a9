import { readdirSync } from 'node:fs'
import { join } from 'node:path'

type Handler = (request: Request, context: unknown) => Promise<Response>

/** A method of a route of this folder. */
export type Door = { name: string; method: (typeof methods)[number]; handler: Handler }

const methods = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'] as const

/** Every method of every route, found by their files, so that a new one cannot be forgotten. */
export async function findDoors(): Promise<Door[]> {
  const files = readdirSync(import.meta.dirname, { recursive: true, encoding: 'utf8' })
    .filter((file) => /(^|\/)route\.ts$/.test(file))
    .sort()
  const doors = await Promise.all(
    files.map(async (file) => {
      const handlers: Partial<Record<string, Handler>> = await import(join(import.meta.dirname, file))
      return methods.flatMap((method) => {
        const handler = handlers[method]
        return handler ? [{ name: `${method} ${file}`, method, handler }] : []
      })
    }),
  )
  return doors.flat()
}
