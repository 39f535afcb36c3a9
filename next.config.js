process.env.NEXT_TELEMETRY_DISABLED ??= '1'

/** @type {import('next').NextConfig} */
export default {
  reactStrictMode: true,
  poweredByHeader: false,
  devIndicators: false,
  serverExternalPackages: ['libsql', 'pg', 'mammoth', 'docx'],
  // `npm test` checks the types; a person who starts the program need not wait for it.
  typescript: { ignoreBuildErrors: true },
}
