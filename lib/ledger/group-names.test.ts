import { describe, expect, it } from 'vitest'
import { groupNames } from './group-names'

const person = (text: string, count = 1) => ({ text, person: true, count })
const other = (text: string, count = 1) => ({ text, person: false, count })

describe('groupNames', () => {
  it.each<[string, Parameters<typeof groupNames>[0], Record<string, string>]>([
    [
      'a surname goes with the one full name that ends in it',
      [person('Marenko'), person('Oleksandr Marenko')],
      { Marenko: 'Oleksandr Marenko', 'Oleksandr Marenko': 'Oleksandr Marenko' },
    ],
    [
      'a surname that two people share is a name of its own',
      [person('Marenko'), person('Oleksandr Marenko'), person('Iryna Marenko')],
      { Marenko: 'Marenko', 'Oleksandr Marenko': 'Oleksandr Marenko', 'Iryna Marenko': 'Iryna Marenko' },
    ],
    [
      'a longer form of the same full name is the head of all',
      [person('Hassan'), person('Ali Hassan'), person('Omar Ali Hassan')],
      { Hassan: 'Omar Ali Hassan', 'Ali Hassan': 'Omar Ali Hassan', 'Omar Ali Hassan': 'Omar Ali Hassan' },
    ],
    [
      'capitals, accents and hyphens make no other name, and lower case leads',
      [other('KREMINNA', 3), other('Kreminna'), other('Saint-Béat'), other('Saint Béat', 2)],
      {
        KREMINNA: 'Kreminna',
        Kreminna: 'Kreminna',
        'Saint-Béat': 'Saint Béat',
        'Saint Béat': 'Saint Béat',
      },
    ],
    [
      'a place is no surname of another place',
      [other('Kakhovka'), other('Nouvelle-Kakhovka')],
      { Kakhovka: 'Kakhovka', 'Nouvelle-Kakhovka': 'Nouvelle-Kakhovka' },
    ],
    [
      'a particle belongs to the surname',
      [person('de Villiers'), person('Paul de Villiers')],
      { 'de Villiers': 'Paul de Villiers', 'Paul de Villiers': 'Paul de Villiers' },
    ],
    ['nothing', [], {}],
  ])('%s', (_name, given, wanted) => {
    expect(Object.fromEntries(groupNames(given))).toEqual(wanted)
  })
})
