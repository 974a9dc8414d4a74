import type { Rule } from '../source/rule.js';

/** What can be wrong with the exceptions themselves: comments that silence a finding, and entries of a baseline. */
export const gateRules = {
  'ignore-incomplete': {
    id: 'ignore-incomplete',
    severity: 'error',
    mustBeMended: true,
    text: {
      nl: {
        title: 'uitzondering zonder reden',
        why: 'Een bevinding negeren is een besluit; wie later leest, moet weten waarom het mocht.',
        fix: 'Schrijf `# inkoop-ignore: regel -- reden`.',
      },
      en: {
        title: 'exception without a reason',
        why: 'To accept a finding is a decision; whoever reads it later must know why it was right.',
        fix: 'Write `# inkoop-ignore: rule -- reason`.',
      },
    },
  },
  'ignore-unknown-rule': {
    id: 'ignore-unknown-rule',
    severity: 'error',
    mustBeMended: true,
    text: {
      nl: {
        title: 'uitzondering op een controleregel die er niet is',
        why: 'Zo wordt er niets genegeerd, terwijl het wel zo lijkt. Wat over lezen en vorm gaat, kan niet worden genegeerd.',
        fix: 'Neem de naam uit de bevinding over; `inkoop explain` noemt alle regels.',
      },
      en: {
        title: 'exception to a rule that does not exist',
        why: 'It accepts nothing, though it seems to. Findings about reading and shape cannot be accepted.',
        fix: 'Take the name from the finding; `inkoop explain` lists all rules.',
      },
    },
  },
  'ignore-unused': {
    id: 'ignore-unused',
    severity: 'warning',
    mustBeMended: true,
    text: {
      nl: {
        title: 'uitzondering die niets meer negeert',
        why: 'De bevinding is er niet meer; blijft de uitzondering staan, dan verbergt zij de volgende.',
        fix: 'Haal haar weg, of zet haar bij de regel waar zij bij hoort.',
      },
      en: {
        title: 'exception that accepts nothing any more',
        why: 'The finding is gone; if the exception stays, it hides the next one.',
        fix: 'Take it out, or put it at the line that it is about.',
      },
    },
  },
  'baseline-unused': {
    id: 'baseline-unused',
    severity: 'warning',
    mustBeMended: true,
    text: {
      nl: {
        title: 'bekende bevinding die al is opgelost',
        why: 'Wat hier als bekende bevinding staat, is er niet meer; blijft het staan, dan dekt het een volgende fout.',
        fix: 'Haal het weg; `inkoop validate --baseline BESTAND --update-baseline` doet dat.',
      },
      en: {
        title: 'known finding that is already resolved',
        why: 'What stands here as a known finding is no longer there; if it stays, it covers the next mistake.',
        fix: 'Take it out; `inkoop validate --baseline FILE --update-baseline` does so.',
      },
    },
  },
} as const satisfies Record<string, Rule>;
