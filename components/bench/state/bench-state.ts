import { createStore, type StoreApi } from 'zustand/vanilla'
import type { ErrorId } from '@/lib/domain/errors'
import { getHouseStyle, type HouseStyle } from '@/lib/domain/house-style'
import { plainText, type InlineContent } from '@/lib/domain/inline-content'
import type { Presence } from '@/lib/domain/live'
import type { Segment } from '@/lib/domain/segment'
import type { SessionView } from '@/lib/domain/session-view'
import { segmentStates, type SegmentState } from '@/lib/domain/state'
import { nameContext } from '@/lib/facts/names/name-context'
import { countWords } from '@/lib/language/words'
import { compileTermbase } from '@/lib/termbase/termbase'
import type { Lens } from './analysis'
import type { Risk } from '@/lib/review/risk'
import type { SaveStatus } from './outbox'
import type { RemarkDraft, Remarks } from './remarks'
import { inScope, type TermsInput } from './terms-in-scope'
import { emptyHistory, type UndoHistory } from './undo-history'

export const filters = ['all', 'open', 'sent-back', 'translated', 'approved', 'findings', 'remarks'] as const
export type Filter = (typeof filters)[number]

export type Sort = 'reading' | 'risk'

export const panelTabs = ['hints', 'remarks', 'history'] as const
export type PanelTab = (typeof panelTabs)[number]

export const views = ['both', 'source', 'target'] as const
export type View = (typeof views)[number]

/** Where the cursor goes when a segment becomes the active one: an offset of the plain text, or a range of it. */
export type Caret = { from: number; to: number } | 'end' | null

export type Conflict = { mine: InlineContent; theirs: Segment }
/** A change that the server will never take; its words are shown so that a person can keep them. */
export type Refusal = {
  id: string
  error: ErrorId
  values: Record<string, string | number>
  words: InlineContent | null
}

/** What the bench says in passing; each message is an object of its own. */
export type BenchMessage =
  | { error: ErrorId | 'network'; values?: Record<string, string | number> }
  | { say: 'replaced' | 'mended'; count: number }
  | { say: 'dismissed' | 'noTerm' | 'noName' }
  | { say: 'settled'; name: string; target: string; operationId: string }

export type Counts = { states: Record<SegmentState, number>; sourceWords: number; targetWords: number }

export type BenchState = {
  readonly articleId: string
  /** Who sits at the bench. */
  readonly me: SessionView
  /** Whether nobody may approve their own words here. */
  readonly fourEyes: boolean
  /** The desk's own reasons for sending something back. */
  readonly sendBackReasons: readonly string[]
  /** The project whose glossary holds in the article, besides the workspace's. */
  readonly projectId: string | null
  title: string
  houseStyleId: string
  houseStyles: readonly HouseStyle[]
  lens: Lens
  /** Ids of all loaded segments in reading order. Replaced, never changed in place. */
  order: readonly string[]
  /** Where in `order` each id stands; made with it, by `inOrder`. */
  places: ReadonlyMap<string, number>
  /** How many segments the article has, loaded or not. */
  total: number
  /** By id. Changed in place for speed; an entry is replaced when it changes, and `tick` grows. */
  readonly segments: Map<string, Segment>
  tick: number
  /** The ids that the last tick put in or took out. */
  changed: readonly string[]
  counts: Counts
  filter: Filter
  /** The ids that the filter let through when it was chosen; null for all. */
  filtered: readonly string[] | null
  /** The order in which the list shows segments; by risk, `filtered` holds them as they stood when it was asked for. */
  sort: Sort
  /** Why segments stand where they do, as long as they are sorted by risk. */
  risks: ReadonlyMap<string, Risk>
  view: View
  activeId: string | null
  editing: boolean
  caret: Caret
  history: UndoHistory
  save: SaveStatus
  /** Who has the article open, this tab among them. */
  present: readonly Presence[]
  /** What others are writing and have not saved yet, by segment. */
  words: ReadonlyMap<string, { tab: string; memberId: string; target: InlineContent }>
  /** Whether nothing is heard of others. */
  cut: boolean
  conflicts: ReadonlyMap<string, Conflict>
  refusals: readonly Refusal[]
  /** Segments with findings of level error or warning, as far as they have been looked at. */
  withFindings: ReadonlySet<string>
  /** Whether there are segments that have not been looked at since they came in, or since glossary or style changed. */
  looking: boolean
  /** The fact or term that the pointer or the focus rests on in the panel. */
  pointedAt: { segmentId: string; key: string } | null
  /** The term whose card is open, and where it was asked for; with `focus`, the card has the keyboard. */
  card: { segmentId: string; key: string; at: 'text' | 'panel'; focus: boolean } | null
  /** Words that were chosen in the French: they stay chosen while others are chosen in the English. */
  picked: { segmentId: string; from: number; to: number } | null
  /** Whether the glossary is not all there yet. */
  termsLoading: boolean
  message: BenchMessage | null
  panelTab: PanelTab
  /** What is said of segments, by their ids; those of which nothing is said are not there. */
  remarks: ReadonlyMap<string, Remarks>
  /** Comments that are being written, by segment. */
  remarkDrafts: ReadonlyMap<string, RemarkDraft>
}

export type BenchStore = StoreApi<BenchState>

export type BenchInput = {
  articleId: string
  me: SessionView
  fourEyes: boolean
  sendBackReasons: readonly string[]
  projectId: string | null
  title: string
  houseStyleId: string
  houseStyles: HouseStyle[]
  terms: TermsInput
  segments: Segment[]
  total: number
  /** The article's counter when the segments were read. */
  revision: number
}

function emptyCounts(): Counts {
  const states = Object.fromEntries(segmentStates.map((state) => [state, 0])) as Record<SegmentState, number>
  return { states, sourceWords: 0, targetWords: 0 }
}

/** A store for one article, filled with what the page brought along; the server renders it as it is then. */
export function createBenchStore(input: BenchInput): BenchStore {
  const counts = emptyCounts()
  for (const segment of input.segments) add(counts, segment, 1)
  return createStore<BenchState>()(() => ({
    articleId: input.articleId,
    me: input.me,
    fourEyes: input.fourEyes,
    sendBackReasons: input.sendBackReasons,
    projectId: input.projectId,
    title: input.title,
    houseStyleId: input.houseStyleId,
    houseStyles: input.houseStyles,
    lens: {
      houseStyle: getHouseStyle(input.houseStyleId, input.houseStyles),
      termbase: compileTermbase(inScope(input.terms?.terms ?? [], input.projectId)),
      termChanges: [],
      names: nameContext(input.segments.map((segment) => plainText(segment.source))),
      conflicts: [],
    },
    ...inOrder(input.segments.map((segment) => segment.id)),
    total: input.total,
    segments: new Map(input.segments.map((segment) => [segment.id, segment])),
    tick: 0,
    changed: [],
    counts,
    filter: 'all',
    filtered: null,
    sort: 'reading',
    risks: new Map(),
    view: 'both',
    activeId:
      input.segments.find((segment) => segment.state !== 'approved')?.id ?? input.segments[0]?.id ?? null,
    editing: false,
    caret: null,
    history: emptyHistory(),
    save: { state: 'saved', pending: 0, kept: true },
    present: [],
    words: new Map(),
    cut: false,
    conflicts: new Map(),
    refusals: [],
    withFindings: new Set(),
    looking: true,
    pointedAt: null,
    card: null,
    picked: null,
    termsLoading: input.terms === null,
    message: null,
    panelTab: 'hints',
    remarks: new Map(),
    remarkDrafts: new Map(),
  }))
}

/** An order with the places that it gives. */
export function inOrder(order: readonly string[]): Pick<BenchState, 'order' | 'places'> {
  return { order, places: new Map(order.map((id, place) => [id, place])) }
}

const words = new WeakMap<InlineContent, number>()

/** How many words a content has. */
export function wordsOf(content: InlineContent): number {
  let count = words.get(content)
  if (count === undefined) words.set(content, (count = countWords(plainText(content))))
  return count
}

function add(counts: Counts, segment: Segment | undefined, sign: 1 | -1): void {
  if (!segment) return
  counts.states[segment.state] += sign
  counts.sourceWords += sign * wordsOf(segment.source)
  counts.targetWords += sign * wordsOf(segment.target)
}

/**
 * Puts segments in, or new versions of them, and keeps the counts, together with what else changes in the same step.
 * Their order is the caller's to set.
 */
export function putSegments(
  store: BenchStore,
  segments: readonly Segment[],
  removed: readonly string[] = [],
  also: Partial<BenchState> = {},
): void {
  const { segments: known, counts: before, tick } = store.getState()
  const counts = { ...before, states: { ...before.states } }
  for (const segment of segments) {
    add(counts, known.get(segment.id), -1)
    add(counts, segment, 1)
    known.set(segment.id, segment)
  }
  for (const id of removed) {
    add(counts, known.get(id), -1)
    known.delete(id)
  }
  const changed = [...segments.map((segment) => segment.id), ...removed]
  store.setState({ ...also, counts, changed, tick: tick + 1 })
}

/** The other segments of a segment's block, in reading order; none for the common block of one. */
export function aroundOf({ order, places, segments }: BenchState, segment: Segment): Segment[] {
  const around: Segment[] = []
  const place = places.get(segment.id)
  if (place === undefined) return around
  const take = (at: number) => {
    const other = segments.get(order[at] ?? '')
    if (other?.blockId !== segment.blockId) return false
    around.push(other)
    return true
  }
  for (let at = place - 1; take(at); at--);
  around.reverse()
  for (let at = place + 1; take(at); at++);
  return around
}

/** The ids that the list shows, in reading order. */
export function shownIds(state: BenchState): readonly string[] {
  return state.filtered ?? state.order
}
