import { afterAll, afterEach, beforeAll, describe } from 'vitest'
import { testStores } from './db/test-stores'
import { accounts } from './suites/accounts'
import { audit } from './suites/audit'
import { articles } from './suites/articles'
import { changes } from './suites/changes'
import { copies } from './suites/copies'
import { effort } from './suites/effort'
import { history } from './suites/history'
import { houseStyles } from './suites/house-styles'
import { live } from './suites/live'
import { longArticles } from './suites/long-articles'
import { migrations } from './suites/migrations'
import { notices } from './suites/notices'
import { races } from './suites/races'
import { remarks } from './suites/remarks'
import { returned } from './suites/returned'
import { rules } from './suites/rules'
import { splitAndMerge } from './suites/split-and-merge'
import { dismissals } from './suites/dismissals'
import { projects } from './suites/projects'
import { webhook } from './suites/webhook'
import { termImports } from './suites/term-imports'
import { termOperations } from './suites/term-operations'
import { termRaces } from './suites/term-races'
import { terms } from './suites/terms'

/** Setting up a server takes long on a busy machine; in milliseconds. */
const startingTime = 60_000

/** One suite for every kind of store: what holds on one must hold on all. */
for (const store of testStores) {
  describe.skipIf(!store.available)(store.name, () => {
    beforeAll(() => store.start(), startingTime)
    afterEach(() => store.close())
    afterAll(() => store.stop(), startingTime)

    describe('migrations', () => migrations(store))
    describe('accounts', () => accounts(store))
    describe('articles', () => articles(store))
    describe('changes', () => changes(store))
    describe('rules', () => rules(store))
    describe('audit', () => audit(store))
    describe('live', () => live(store))
    describe('effort', () => effort(store))
    describe('history', () => history(store))
    describe('remarks', () => remarks(store))
    describe('notices', () => notices(store))
    describe('webhook', () => webhook(store))
    describe('returned', () => returned(store))
    describe('races', () => races(store))
    describe('split and merge', () => splitAndMerge(store))
    describe('terms', () => terms(store))
    describe('operations on terms', () => termOperations(store))
    describe('imports of terms', () => termImports(store))
    describe('races for terms', () => termRaces(store))
    describe('projects', () => projects(store))
    describe('dismissals', () => dismissals(store))
    describe('house styles', () => houseStyles(store))
    describe('long articles', () => longArticles(store))
    describe('copies', () => copies(store))
  })
}
