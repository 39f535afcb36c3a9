export function ExportDialog(_: { all: unknown[]; shown: unknown[]|null; selected: unknown[]|null; preferSelection: boolean; onClose: () => void }) { return null }
