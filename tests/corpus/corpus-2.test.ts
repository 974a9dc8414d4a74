import { judgeCorpus } from './judge-corpus.js';

judgeCorpus(1, 2);
