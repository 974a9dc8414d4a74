import type { BibliographyItem } from '../../reports/cite/bibliography-item.js';
import type { Language } from '../../text/language.js';
import type { Format } from '../format.js';

/** A form that programs read which keep literature: of a report that cites papers. */
function citationForm(render: (items: readonly BibliographyItem[], language: Language) => string): Format['render'] {
  return async ({ command, bibliography }, { language }) => {
    if (!bibliography) throw new Error(`${command} has no bibliography`);
    return render(bibliography(), language);
  };
}

/** The forms of reports that cite papers, beside those of all reports. */
export const citationFormats: ReadonlyMap<string, Format> = new Map<string, Format>([
  [
    'csl-json',
    {
      hasNoRemarks: true,
      render: async (report, style) => {
        const { toCslJson } = await import('./csl-json.js');
        return citationForm(toCslJson)(report, style);
      },
    },
  ],
  [
    'bibtex',
    {
      ending: '.bib',
      hasNoRemarks: true,
      render: async (report, style) => {
        const { toBibtex } = await import('./bibtex.js');
        return citationForm(toBibtex)(report, style);
      },
    },
  ],
]);
