/** Everything that a key can do at the bench, in the order in which it is printed; `*` groups by what a person is doing. */
export const commandGroups = {
  move: ['next', 'previous', 'nextFinding', 'previousFinding', 'nextRiskiest', 'leave'],
  words: ['copySource', 'hint', 'fix', 'fixAll', 'dismiss', 'bold', 'italic', 'link', 'undo', 'redo'],
  terms: ['termCard', 'addTerm', 'settleName', 'ledger'],
  states: ['confirm', 'reopen', 'approve', 'approveAll', 'sendBack', 'comment', 'markIssue'],
  article: [
    'find',
    'replace',
    'split',
    'merge',
    'viewBoth',
    'viewSource',
    'viewTarget',
    'compare',
    'takeOver',
    'save',
    'export',
  ],
  help: ['palette', 'keys'],
} as const

export type CommandGroup = keyof typeof commandGroups
export type CommandId = (typeof commandGroups)[CommandGroup][number]

export const commandIds = Object.values(commandGroups).flat() as CommandId[]

/**
 * The keys of each command, in the notation of tinykeys; `$mod` is ⌘ on a Mac and Ctrl elsewhere. Letters that French
 * keyboards keep in place and digits are named by their place (`KeyC`, `Digit1`), so that Shift and Alt do not matter.
 */
export const defaultKeys: Record<CommandId, readonly string[]> = {
  next: ['$mod+ArrowDown'],
  previous: ['$mod+ArrowUp'],
  nextFinding: ['F8'],
  previousFinding: ['Shift+F8'],
  nextRiskiest: ['Alt+Shift+KeyR'],
  leave: ['Escape'],
  copySource: ['Alt+KeyC', 'Control+Insert'],
  hint: Array.from({ length: 9 }, (_, i) => `$mod+Digit${i + 1}`),
  fix: ['Alt+KeyF'],
  fixAll: ['Alt+Shift+KeyF'],
  dismiss: ['Alt+KeyD'],
  bold: ['$mod+b'],
  italic: ['$mod+i'],
  link: ['$mod+Shift+KeyK'],
  undo: ['$mod+z'],
  redo: ['$mod+Shift+z', '$mod+y'],
  termCard: ['Alt+KeyT'],
  addTerm: ['Alt+KeyG'],
  settleName: ['Alt+KeyN'],
  ledger: ['Alt+KeyL'],
  confirm: ['$mod+Enter'],
  reopen: ['$mod+Shift+Enter'],
  approve: ['$mod+Alt+Enter'],
  approveAll: ['Alt+Shift+KeyA'],
  sendBack: ['Alt+KeyR'],
  comment: ['Alt+KeyM'],
  markIssue: ['Alt+KeyI'],
  find: ['$mod+f'],
  replace: ['$mod+h'],
  split: ['Alt+KeyX'],
  merge: ['Alt+KeyJ'],
  viewBoth: ['Alt+Digit1'],
  viewSource: ['Alt+Digit2'],
  viewTarget: ['Alt+Digit3'],
  compare: ['Alt+Digit4'],
  takeOver: ['Alt+Shift+KeyO'],
  save: ['$mod+s'],
  export: ['$mod+e'],
  palette: ['$mod+KeyK'],
  keys: ['Shift+?', 'F1'],
}
