import { describe, expect, test } from 'vitest'
import { readTermFile } from '../read-term-file'
import { joinForms, splitForms } from './cell-forms'
import { readColumnName } from './column-names'
import { guardCell, unguardCell } from './formula-guard'
import { columnLetters } from './guess-columns'
import { guessDelimiter } from './guess-delimiter'
import { readRows } from './read-rows'

test.each([
  ['fr', 'source'],
  ['French', 'source'],
  ['FR-fr', 'source'],
  ['Terme français', 'source'],
  ['source', 'source'],
  ['Term', 'source'],
  ['Synonymes (français)', 'source'],
  ['Terme en français', 'source'],
  ['en_US', 'target'],
  ['Anglais', 'target'],
  ['English translation', 'target'],
  ['Cible', 'target'],
  ['Accepted', 'accepted'],
  ['English synonyms', 'accepted'],
  ['Interdits', 'forbidden'],
  ['À ne pas utiliser', 'forbidden'],
  ['Forbidden terms', 'forbidden'],
  ['Type', 'kind'],
  ['Catégorie', 'kind'],
  ['Casse', 'caseRule'],
  ['Case rule', 'caseRule'],
  ['Remarques', 'note'],
  ['Definition', 'note'],
  ['Statut', 'status'],
  ['', undefined],
  ['id', undefined],
  ['Paris', undefined],
  ['English course', undefined],
  ['cours de français', undefined],
  ['French – English', undefined],
  ['Interdits en français', undefined],
])('a column called “%s” holds %s', (name, column) => {
  expect(readColumnName(name)?.column).toBe(column)
})

test.each([
  ['a,b\nc,d', ','],
  ['a;b\nc;d', ';'],
  ['a\tb\nc\td', '\t'],
  ['a|b\nc|d', '|'],
  ['source;target\nx, y;z\n', ';'],
  ['source,target\na;b,c\nd;e,f', ','],
  ['Louhansk|Lougansk,Luhansk\nKiev,Kyiv\nOdessa,Odesa', ','],
  ['"a;b",c\n"d;e",f', ','],
  ['fr\ten\n"a\tb","c"', '\t'],
  ['sep=|\na,b|c\n', '|'],
])('%j is parted by %j', (text, delimiter) => {
  expect(guessDelimiter(text)?.delimiter).toBe(delimiter)
})

test('a text of one column is no table', () => {
  expect(guessDelimiter('maire\npréfet\n')).toBeUndefined()
  expect(() => readTermFile('maire\npréfet\n', { name: 'x.csv' })).toThrow('glossary-format-unknown')
})

test.each([
  ['a', true, ['a']],
  ['a|b', true, ['a', 'b']],
  ['a; b', true, ['a', ' b']],
  ['a; b', false, ['a; b']],
  ['a;b|c', true, ['a;b', 'c']],
  ['AT&amp;T', true, ['AT&amp;T']],
  ['a\\|b', true, ['a|b']],
  ['a\\;b', true, ['a;b']],
  ['a\\\\|b', true, ['a\\', 'b']],
  ['c:\\dir', true, ['c:\\dir']],
])('the forms in %j (";" parts: %s)', (cell, semicolons, forms) => {
  expect(splitForms(cell, semicolons)).toEqual(forms)
})

test.each([[['a\\', 'b']], [['|', ';', '\\|']], [['a\\\\', 'b\\']], [['\\', '\\']]])(
  'forms are joined so that they part again: %j',
  (forms) => {
    expect(splitForms(joinForms(forms), true)).toEqual(forms)
    expect(splitForms(joinForms(forms), false)).toEqual(forms)
  },
)

test.each([
  ['=1+1', "'=1+1"],
  ['+33', "'+33"],
  ['-isme', "'-isme"],
  ['@home', "'@home"],
  ['＝1', "'＝1"],
  ["'=1", "''=1"],
  ["'tis", "'tis"],
  ['l’État', 'l’État'],
])('the cell %j is written %j', (cell, written) => {
  expect(guardCell(cell)).toBe(written)
  expect(unguardCell(written)).toBe(cell)
})

test.each([
  ['a,b\r\nc,d\r\n', [1, 2]],
  ['a,b\rc,d', [1, 2]],
  ['"a\nb",c\nd,e', [1, 3]],
  ['"a\r\n\r\nb",c\r\nd,e', [1, 4]],
  ['a,"b\nc,d\ne,f', [1, 2, 3]],
  ['a, "b, c" ,d\ne,f,g', [1, 2]],
])('the rows of %j begin on the lines %j', (text, lines) => {
  expect([...readRows(text, ',')].map((row) => row.line)).toEqual(lines)
})

test('a table of nothing but quotation marks ends soon, and says so', () => {
  const { problems, rows } = readTermFile(`fr,en\n${'a","\n'.repeat(100_000)}`)
  expect(rows).toBe(problems.length)
  expect(problems.at(-1)?.code).toBe('too-many-quotes')
})

test.each([
  [0, 'A'],
  [25, 'Z'],
  [26, 'AA'],
  [701, 'ZZ'],
  [702, 'AAA'],
])('column %i without a name is %s', (index, letters) => {
  expect(columnLetters(index)).toBe(letters)
})

describe('columns', () => {
  test('a column that says its language comes before one that says only its side', () => {
    const { columns } = readTermFile('fr,en,source\nmaire,mayor,Le Monde\n')
    expect(columns.map(({ column }) => column)).toEqual(['source', 'target', 'ignore'])
  })

  test('two columns of one side add up', () => {
    const { entries } = readTermFile('fr,en-GB,en-US,note,comment\ncapot,bonnet,hood,cars,no hats\n')
    expect(entries[0]?.entry).toMatchObject({ target: 'bonnet', accepted: ['hood'], note: 'cars\nno hats' })
  })

  test('a person may say what they are', () => {
    const text = 'mayor,maire,x\nprefect,préfet,y\n'
    const { columns, entries, hasHeader } = readTermFile(text, { columns: ['target', 'source', 'ignore'] })
    expect(hasHeader).toBe(false)
    expect(columns.map(({ name }) => name)).toEqual(['A', 'B', 'C'])
    expect(entries.map(({ entry }) => `${entry.source[0]} ${entry.target}`)).toEqual([
      'maire mayor',
      'préfet prefect',
    ])
    expect(readTermFile(text, { hasHeader: true }).problems).toEqual([
      { line: 1, code: 'no-source-column', values: {} },
    ])
  })

  test('names of languages are no header', () => {
    expect(readTermFile('français,French\nanglais,English\n').entries).toHaveLength(2)
  })
})

test.each([
  ['form-too-long', `a,b\n${'x'.repeat(2001)},y`, { limit: 2000 }],
  ['too-many-forms', `a,b\n${Array.from({ length: 51 }, (_, i) => `x${i}`).join('|')},y`, { limit: 50 }],
  ['note-too-long', `fr,en,note\nx,y,${'z'.repeat(4001)}`, { limit: 4000 }],
  ['missing-source', 'fr,en\n |,y', {}],
  ['missing-target', 'fr,en\nx,', {}],
])('%s', (code, text, values) => {
  expect(readTermFile(text, { hasHeader: true, columns: ['source', 'target', 'note'] }).problems).toEqual([
    { line: 2, code, values },
  ])
})
