import type { Style } from './format.js';
import { htmlEscaped, toHtml } from './html.js';
import type { ShownReport } from './shown.js';

/** Looks for a screen, light or dark, and for paper: headings of columns on each sheet, no row over two. */
const looks = `
:root { color-scheme: light dark; --line: #767676; }
body { margin: 0 auto; max-width: 75rem; padding: 1rem; font-family: system-ui, sans-serif; line-height: 1.5; }
h1 { font-size: 1.5rem; }
h2 { font-size: 1.15rem; margin: 1.5rem 0 0.25rem; }
table { border-collapse: collapse; width: 100%; }
th, td { padding: 0.3rem 0.6rem; border-bottom: 1px solid var(--line); text-align: left; vertical-align: top; overflow-wrap: anywhere; }
th[scope="row"] { font-weight: 600; }
time { white-space: nowrap; }
@media print {
  @page { margin: 1.5cm; }
  body { max-width: none; padding: 0; font-size: 9.5pt; }
  thead { display: table-header-group; }
  tr, h2 { break-inside: avoid; }
  h2 { break-after: avoid; }
  a { color: inherit; }
}
`;

/** Nothing is loaded and nothing runs, whatever the data say. */
const policy = "default-src 'none'; style-src 'unsafe-inline'";

/**
 * A report as a page of its own, to open from a file, to print or to send.
 *
 * @param title what it is called: the command that gives it
 */
export function toHtmlPage(report: ShownReport, title: string, style: Style): string {
  const name = htmlEscaped(title);
  return `<!doctype html>
<html lang="${style.language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${name}</title>
<style>${looks}</style>
</head>
<body>
<main>
<h1>${name}</h1>
${toHtml(report, style)}</main>
</body>
</html>
`;
}
