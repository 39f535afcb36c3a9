/** The look of the page: two equal columns, light and dark, one below the other where the page is narrow, ink on paper. */
export const style = `
:root {
  color-scheme: light dark;
  --ink: light-dark(#1d1c1a, #ece8e1);
  --quiet: light-dark(#5f5b54, #a8a299);
  --line: light-dark(#ddd8cf, #3a3733);
  --page: light-dark(#fffdf9, #171614);
  font: 1rem/1.55 Georgia, 'Times New Roman', serif;
}
body { margin: 0; padding: 2rem 1.25rem; color: var(--ink); background: var(--page); }
main { max-width: 76rem; margin: 0 auto; }
h1 { font-size: 1.75rem; line-height: 1.2; margin: 0 0 1.5rem; }
table { width: 100%; border-collapse: collapse; table-layout: fixed; }
th, td { text-align: start; vertical-align: top; padding: 0.6rem 1.25rem 0.6rem 0; overflow-wrap: anywhere; }
th, .state, .draft { font: 0.8125rem/1.5 system-ui, sans-serif; color: var(--quiet); }
th:last-child { width: 8rem; }
tr { border-top: 1px solid var(--line); break-inside: avoid; }
thead tr { border: 0; }
.heading td[lang] { font-weight: 700; }
.list-item td[lang]::before { content: '–\\a0'; }
${[1, 2, 3, 4, 5, 6, 7, 8].map((depth) => `.depth-${depth} td[lang] { padding-inline-start: ${depth * 1.25}rem; }`).join('\n')}
.draft { border: 1px solid currentColor; padding: 0.5rem 0.75rem; margin: 0 0 1.5rem; }
@media (max-width: 40rem) {
  thead { position: absolute; clip-path: inset(50%); }
  table, tbody, tr, td { display: block; }
  td { padding: 0.4rem 0; }
}
@media print {
  :root { color-scheme: light; font-size: 10pt; }
  body { padding: 0; }
  thead { display: table-header-group; }
}
`
