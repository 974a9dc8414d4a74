import { draws } from '../support/draws.js';
import { judgeCorpus } from './judge-corpus.js';

judgeCorpus(1, 2, draws(0.05, 0.5));
