/** What a spreadsheet says beside the data. */
export const spreadsheetText = {
  sheets: {
    data: { nl: 'Gegevens', en: 'Data' },
    about: { nl: 'Toelichting', en: 'About' },
  },
  command: { nl: 'Commando', en: 'Command' },
  asOf: { nl: 'Peildatum', en: 'As of' },
  remarks: { nl: 'Opmerkingen', en: 'Remarks' },
  columns: {
    id: { nl: 'Bron', en: 'Source' },
    title: { nl: 'Titel', en: 'Title' },
    issuer: { nl: 'Afzender', en: 'Issuer' },
    date: { nl: 'Datum', en: 'Date' },
    url: { nl: 'Webadres', en: 'Web address' },
  },
} as const;
