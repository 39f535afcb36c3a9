import { z } from 'zod'
import { textSchema } from './text'

const reasonSchema = textSchema.pipe(z.string().trim().min(1).max(300))

export const deskSettingsSchema = z.object({
  /** What the desk often says when it sends something back, in the order in which it is offered. */
  sendBackReasons: z.array(reasonSchema).max(30),
  /** Whether owners and reviewers see how long others work. */
  effortShared: z.boolean(),
})
/** How the desk works. */
export type DeskSettings = z.infer<typeof deskSettingsSchema>

export const deskSettingsPatchSchema = deskSettingsSchema.partial()
export type DeskSettingsPatch = z.infer<typeof deskSettingsPatchSchema>

/** GET and PATCH /api/workspace (DeskSettingsPatch). */
export type DeskSettingsAnswer = { settings: DeskSettings }
