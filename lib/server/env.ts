import { z } from 'zod'

const envSchema = z.object({
  /** The folder that holds the store's file. */
  ETABLI_DATA: z.string().min(1).default('./data'),
  /** A PostgreSQL server instead of the embedded store. */
  DATABASE_URL: z
    .string()
    .regex(/^postgres(ql)?:\/\//)
    .optional(),
  HOSTNAME: z.string().default('127.0.0.1'),
  PORT: z.coerce.number().int().min(0).max(65_535).default(3000),
  /** The address under which people reach the server from elsewhere, such as https://desk.example. */
  ETABLI_URL: z.url({ protocol: /^https?$/ }).optional(),
  /** Names, with or without a port and separated by commas, that the server answers to besides the loopback ones and that of ETABLI_URL. */
  ETABLI_HOSTS: z
    .string()
    .default('')
    .transform((hosts) => hosts.split(',').flatMap((host) => host.trim().toLowerCase() || [])),
})
const completeSchema = envSchema.transform((env) => ({
  ...env,
  ETABLI_HOSTS: env.ETABLI_URL ? [...env.ETABLI_HOSTS, new URL(env.ETABLI_URL).host] : env.ETABLI_HOSTS,
}))
export type Env = z.infer<typeof completeSchema>

/** What the environment says, checked; an empty variable is one that is not set. Throws where a value makes no sense. */
export function readEnv(variables: Record<string, string | undefined> = process.env): Env {
  return completeSchema.parse(
    Object.fromEntries(Object.entries(variables).filter(([, value]) => value !== '')),
  )
}
