import { draws } from '../support/draws.js';
import { everyFile, judgeCorpus, someFiles } from './judge-corpus.js';

judgeCorpus(0, 2, draws({ files: someFiles, factor: 0.05 }, { files: everyFile, factor: 0.5 }));
