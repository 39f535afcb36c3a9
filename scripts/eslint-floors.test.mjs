import { ESLint } from 'eslint'
import { describe, expect, test } from 'vitest'
import { root } from './root.mjs'

const eslint = new ESLint({ cwd: root })

/** What the rules that hold the floors say of a file with this one import, as if it stood at `filePath`. */
async function floorsBrokenBy(filePath, code) {
  const [result] = await eslint.lintText(`${code}\n`, { filePath })
  return result.messages
    .filter(({ ruleId, fatal }) => fatal || /no-restricted-(paths|imports|globals)$/.test(ruleId ?? ''))
    .map(({ message }) => message)
}

const facts = "import { findFacts } from '@/lib/facts/find-facts'\nvoid findFacts"
const termbase = "import { compileTermbase } from '@/lib/termbase/termbase'\nvoid compileTermbase"
const segment = "import type { Segment } from '@/lib/domain/segment'\nexport type S = Segment"

describe('a floor that knows an upper one is reported, with what to do instead', () => {
  test.each([
    ['domain imports an engine', 'lib/domain/x.ts', facts, 'move what you need into lib/domain'],
    [
      'domain imports language',
      'lib/domain/x.ts',
      "import type { Range } from '@/lib/language/range'\nexport type R = Range",
      'ground floor',
    ],
    ['language imports an engine', 'lib/language/x.ts', facts, 'pass what you need as an argument'],
    ['one engine imports another', 'lib/facts/x.ts', termbase, 'Engines meet in commands'],
    [
      '… by a relative path too',
      'lib/facts/x.ts',
      termbase.replace('@/lib', '..'),
      'Engines meet in commands',
    ],
    [
      'formats import checks',
      'lib/formats/x.ts',
      "import { runChecks } from '@/lib/checks/run-checks'\nvoid runChecks",
      'Engines meet in commands',
    ],
    [
      'an engine reads files',
      'lib/facts/x.ts',
      "import { readFileSync } from 'node:fs'\nvoid readFileSync",
      'take the data as an argument',
    ],
    [
      'an engine knows React',
      'lib/checks/x.ts',
      "import { useState } from 'react'\nvoid useState",
      'take the data as an argument',
    ],
    [
      'an engine knows Next',
      'lib/formats/x.ts',
      "import { headers } from 'next/headers'\nvoid headers",
      'take the data as an argument',
    ],
    [
      'an engine knows the process',
      'lib/formats/x.ts',
      'export const version = process.version',
      'take the data as an argument',
    ],
    [
      '… by its global object too',
      'lib/facts/x.ts',
      'export const version = globalThis.process.version',
      'take the data as an argument',
    ],
    [
      "an engine takes in a package as Node's old modules do",
      'lib/review/x.ts',
      "export const fs = require('fs')",
      'take the data as an argument',
    ],
    [
      'an engine knows bytes as Node does',
      'lib/formats/x.ts',
      "export const bytes = Buffer.from('a')",
      'a Uint8Array',
    ],
    [
      'an engine knows the page',
      'lib/language/x.ts',
      'export const width = window.innerWidth + document.body.clientWidth',
      'neither Node nor the DOM',
    ],
    [
      'the ground floor keeps something in the browser',
      'lib/domain/x.ts',
      "export const kept = localStorage.getItem('a')",
      'neither Node nor the DOM',
    ],
    [
      'the editor knows React',
      'lib/editor/x.ts',
      "import { useState } from 'react'\nvoid useState",
      'keep the view in components/bench',
    ],
    [
      'the editor knows the server',
      'lib/editor/x.ts',
      "import { readEnv } from '@/lib/server/env'\nvoid readEnv",
      'pass callbacks in',
    ],
    [
      'a component knows the server',
      'components/bench/x.tsx',
      "import { readEnv } from '@/lib/server/env'\nvoid readEnv",
      'components never know the server',
    ],
    [
      '… even a type of it',
      'components/bench/x.tsx',
      "import type { Env } from '@/lib/server/env'\nexport type E = Env",
      'components never know the server',
    ],
    [
      'a component knows a route',
      'components/bench/x.tsx',
      "import Layout from '@/app/layout'\nvoid Layout",
      'take the action or the address as a prop',
    ],
    ['a piece of the interface knows the domain', 'components/ui/x.tsx', segment, 'pass plain props'],
    [
      'lib knows the interface',
      'lib/i18n/x.ts',
      "import { Button } from '@/components/ui/button'\nvoid Button",
      'lib does not know the interface',
    ],
    [
      'the command line has a store',
      'cli/x.ts',
      "import { readEnv } from '@/lib/server/env'\nvoid readEnv",
      'it has no store',
    ],
  ])('%s', async (_, filePath, code, advice) => {
    expect((await floorsBrokenBy(filePath, code)).join('\n')).toContain(advice)
  })
})

describe('an import that the floors allow is not reported', () => {
  test.each([
    ['language stands on domain', 'lib/language/x.ts', segment],
    ['an engine stands on domain', 'lib/facts/x.ts', segment],
    ['checks know facts', 'lib/checks/x.ts', facts],
    ['checks know the termbase', 'lib/checks/x.ts', termbase],
    ['alignment knows facts', 'lib/alignment/x.ts', facts],
    [
      'an engine has names of its own for things that a page has too',
      'lib/formats/x.ts',
      'export const blocks = (document) => document.blocks',
    ],
    ['the server knows the process', 'lib/server/x.ts', 'export const version = process.version'],
    ['the editor knows engines', 'lib/editor/x.ts', facts],
    ['the editor knows Tiptap', 'lib/editor/x.ts', "import { Mark } from '@tiptap/core'\nvoid Mark"],
    ['a component knows engines', 'components/bench/x.tsx', facts],
    ['the server knows engines', 'lib/server/commands/x.ts', facts],
    [
      'the server knows Node',
      'lib/server/commands/x.ts',
      "import { readFile } from 'node:fs/promises'\nvoid readFile",
    ],
    [
      'a route knows everything',
      'app/x.tsx',
      `${facts}\nimport { readEnv } from '@/lib/server/env'\nvoid readEnv`,
    ],
    ['the command line knows engines', 'cli/x.ts', facts],
    ['an engine may take a package in', 'lib/domain/x.ts', "import { z } from 'zod'\nvoid z"],
  ])('%s', async (_, filePath, code) => {
    expect(await floorsBrokenBy(filePath, code)).toEqual([])
  })
})
