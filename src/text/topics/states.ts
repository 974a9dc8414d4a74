import type { PagePart } from '../page.js';
import { type StateWord, stateText } from '../status.js';
import { stateReason } from '../why.js';

const words = Object.keys(stateReason) as StateWord[];
const example = '2025-12-31';

/** How a contract, an option or an evaluation can stand, each with its reason as `why` gives it. */
export const statePart: PagePart = {
  heading: { nl: 'Status op de peildatum', en: 'States on that day' },
  paragraphs: [
    {
      nl: 'Niets vervalt omdat niemand er meer over schrijft: waar de stukken zwijgen, is de status onbekend vanaf een dag.',
      en: 'Nothing lapses because nobody writes of it any more: where the papers are silent, the state is unknown from some day on.',
    },
  ],
  items: [
    ...words.map((state) => ({
      name: stateText(state === 'unknown' ? { state, since: example } : { state }, false),
      text: stateReason[state],
    })),
    {
      name: stateText({ state: 'running' }, true),
      text: {
        nl: 'geen stuk zegt dat de overeenkomst gesloten is: de dagen zijn die van een plan, dat anders kan zijn gegaan',
        en: 'no paper says that the contract was concluded: the days are those of a plan, which may have gone otherwise',
      },
    },
    {
      name: stateText({ state: 'used', assumed: true }, false),
      text: { nl: 'volgt uit uw eigen `--assume`', en: 'follows from your own `--assume`' },
    },
  ],
};
