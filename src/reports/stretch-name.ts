import type { Dataset } from '../domain/dataset.js';
import { municipalityNames } from '../domain/members.js';
import type { Stretch } from '../domain/terms/stretches.js';
import type { Text } from '../text/language.js';
import { timelineText } from '../text/timeline.js';

/** What a stretch of a contract is called: `as agreed`, `as it went: Alphen aan den Rijn`. */
export function stretchName({ schedule, municipalities = [] }: Stretch, dataset: Dataset): Text {
  return schedule === 'agreed'
    ? timelineText.asAgreed
    : timelineText.asItWent(municipalityNames(municipalities, dataset).join(', '));
}
