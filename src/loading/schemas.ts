import baseline from '../../schemas/baseline.schema.json' with { type: 'json' };
import councilTerms from '../../schemas/council-terms.schema.json' with { type: 'json' };
import municipalities from '../../schemas/municipalities.schema.json' with { type: 'json' };
import providers from '../../schemas/providers.schema.json' with { type: 'json' };
import region from '../../schemas/region.schema.json' with { type: 'json' };
import settings from '../../schemas/settings.schema.json' with { type: 'json' };
import source from '../../schemas/source.schema.json' with { type: 'json' };
import vocabulary from '../../schemas/vocabulary.schema.json' with { type: 'json' };

/** The schemas themselves: what may stand where a validator found a mistake. */
export const schemas = { region, source, vocabulary, providers, municipalities, councilTerms, settings, baseline };
