import { judgeCorpus } from './judge-corpus.js';

judgeCorpus(0, 2);
