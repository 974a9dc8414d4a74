export const listText = {
  headings: {
    regions: { nl: 'Regio’s', en: 'Regions' },
    tracks: { nl: 'Inkoopsporen', en: 'Tracks' },
    sources: { nl: 'Bronnen', en: 'Sources' },
  },
  columns: {
    id: { nl: 'Id', en: 'Id' },
    name: { nl: 'Naam', en: 'Name' },
    kind: { nl: 'Soort', en: 'Kind' },
    municipalities: { nl: 'Gemeenten', en: 'Municipalities' },
    region: { nl: 'Regio', en: 'Region' },
    track: { nl: 'Inkoopspoor', en: 'Track' },
    sources: { nl: 'Bronnen', en: 'Sources' },
    date: { nl: 'Datum', en: 'Date' },
    issuer: { nl: 'Afzender', en: 'Issuer' },
    title: { nl: 'Titel', en: 'Title' },
  },
  notNamed: { nl: 'niet vermeld', en: 'not stated' },
} as const;
