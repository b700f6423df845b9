/**
 * The style of the HTML report, which stands alone: light and dark, and to be printed on A4 or Letter, also in black and white. The tones
 * are those of components/palette.css; each outcome has the line of its mark in the page besides, so that none is told by colour alone.
 */
export const REPORT_STYLE = `
:root { color-scheme: light dark;
  --paper: light-dark(#ffffff, #17191c); --raised: light-dark(#f4f5f7, #212429); --line: light-dark(#c9cdd3, #454b53);
  --ink: light-dark(#1b1e23, #e8eaed); --faint: light-dark(#565c66, #a9b0ba); --accent: light-dark(#3a49b0, #aeb8ff); }
* { box-sizing: border-box; }
body { margin: 0 auto; padding: 2rem 1.5rem 4rem; max-width: 96rem; background: var(--paper); color: var(--ink);
  font: 1rem/1.5 system-ui, sans-serif; overflow-wrap: anywhere; }
h1 { margin: 0 0 .25rem; font-size: 1.6rem; line-height: 1.25; }
h2 { margin: 2.5rem 0 .75rem; font-size: 1.25rem; }
h3 { margin: 2rem 0 .5rem; font-size: 1.1rem; color: var(--faint); }
h4 { margin: 1.5rem 0 .25rem; font-size: 1rem; }
p { margin: .25rem 0; }
a { color: var(--accent); }
.text { max-width: 48rem; }
.faint { color: var(--faint); font-size: .8125rem; }
.signs { display: grid; grid-template-columns: repeat(auto-fill, minmax(15rem, 1fr)); gap: .125rem 1rem; max-width: 64rem; padding: 0; list-style: none; }
.articles { padding-inline-start: 2rem; columns: 24rem; column-gap: 3.5rem; }
.articles li { padding-inline-start: .25rem; }
.articles li { break-inside: avoid; }

.sheet { overflow: auto; max-height: 85vh; border: 1px solid var(--line); }
table { border-collapse: separate; border-spacing: 0; font-size: .8125rem; line-height: 1.35; }
th, td { min-width: 9rem; max-width: 16rem; padding: .375rem .5rem; border-block-end: 1px solid var(--line);
  border-inline-end: 1px solid var(--line); text-align: start; vertical-align: top; font-weight: 400; background: var(--paper); }
thead th { position: sticky; inset-block-start: 0; z-index: 2; background: var(--raised); font-weight: 600; }
tbody th[scope=row] { position: sticky; inset-inline-start: 0; z-index: 1; min-width: 14rem; background: var(--raised); }
thead th:first-child { inset-inline-start: 0; z-index: 3; }
th[scope=rowgroup] { max-width: none; font-weight: 600; background: var(--raised); }
.answer + .answer { margin-block-start: .5rem; }
.none { color: var(--faint); }
.sign { display: inline-block; min-width: 1.1em; font-weight: 700; color: var(--tone); }
.value { text-decoration: underline; text-decoration-color: var(--tone); text-underline-offset: .2em; }
[data-outcome=corroborated] { --tone: light-dark(#00694e, #35c79b); --mark: solid; --thick: 2px; }
[data-outcome=differs] { --tone: light-dark(#b34700, #ff8f4d); --mark: wavy; --thick: 1px; }
[data-outcome=denied] { --tone: light-dark(#9a3c73, #e79ac6); --mark: double; --thick: 1px; }
[data-outcome=attributed-differently] { --tone: light-dark(#835500, #f0b429); --mark: dashed; --thick: 2px; }
[data-outcome=vaguer] { --tone: light-dark(#17699c, #74c3f2); --mark: solid; --thick: 1px; }
[data-outcome=not-comparable] { --tone: light-dark(#0060a0, #6fb0ec); --mark: dashed; --thick: 1px; }
[data-outcome=only-here] { --tone: light-dark(#565c66, #a9b0ba); --mark: dotted; --thick: 2px; }
.value { text-decoration-style: var(--mark); text-decoration-thickness: var(--thick); }
.by { display: block; color: var(--faint); }

.values, .said { padding: 0; list-style: none; }
.values > li { margin: .75rem 0; max-width: 60rem; }
.said { padding-inline-start: 1.4rem; }
.said > li { margin: .375rem 0; break-inside: avoid; }
blockquote { margin: .25rem 0 .25rem; padding-inline-start: .75rem; border-inline-start: .2rem solid var(--line); white-space: pre-line; }
.print-only { display: none; }

@page { margin: 14mm 12mm 16mm; }
@page sheets { size: landscape; }
@media print {
  :root { color-scheme: light; }
  body { max-width: none; padding: 0; font-size: 10pt; }
  a { color: inherit; }
  h2, h3, h4 { break-after: avoid; }
  h4 + p { break-after: avoid; }
  .screen-only { display: none; }
  .print-only { display: block; }
  .sheets { page: sheets; }
  .sheets h2 { margin-block-start: 0; }
  .sheet { overflow: visible; max-height: none; border: 0; break-before: page; }
  .sheets > h2 + .sheet, .sheets > .screen-only + .sheet { break-before: auto; }
  table { width: 100%; border-collapse: collapse; table-layout: fixed; font-size: 8pt; }
  thead { display: table-header-group; }
  tr { break-inside: avoid; }
  th, td { position: static; min-width: 0; max-width: none; border: 1px solid #666; }
  tr:has(> th[scope=rowgroup]) { break-after: avoid; }
  thead th, tbody th[scope=row], th[scope=rowgroup] { position: static; min-width: 0; }
  tbody th[scope=row], thead th:first-child { width: 20%; }
  .sign, .value { color: #000; text-decoration-color: #000; }
  .faint, .by, .none, h3 { color: #333; }
  .values > li, .text { max-width: none; }
  .signs { grid-template-columns: repeat(3, 1fr); }
}
`;
