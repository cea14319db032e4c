import { get, post } from '../../platform/http/route.ts';

/** Every page of this module: what everybody may read of FIRs first, then the desk. */
export const casesRoutes = {
  firStations: get('/firs'),
  firList: get('/firs/:station'),
  fir: get('/firs/:station/:year/:number'),
  firPaper: get('/firs/:station/:year/:number/copy.pdf'),
  representForm: get('/firs/:station/:year/:number/ask'),
  represent: post('/firs/:station/:year/:number/ask'),
  /** L18: the certified copy for an accused person. */
  copyForm: get('/firs/:station/:year/:number/accused-copy'),
  askCopy: post('/firs/:station/:year/:number/accused-copy'),
  ownCopy: get('/firs/:station/:year/:number/accused-copy.pdf'),

  copies: get('/desk/copies'),
  takeCopy: post('/desk/copies'),
  copy: get('/desk/copies/:id'),
  giveCopy: post('/desk/copies/:id/give'),
  refuseCopy: post('/desk/copies/:id/refuse'),
  givenCopy: get('/desk/copies/:id/copy.pdf'),
  publications: get('/desk/firs'),
  publication: get('/desk/firs/:station/:year/:number'),
  decidePublication: post('/desk/firs/:station/:year/:number'),
  magistrateLetter: get('/desk/firs/:station/:year/:number/letter.pdf'),
  tellMagistrate: post('/desk/firs/:station/:year/:number/letter'),
  answerRepresentation: post('/desk/firs/:station/:year/:number/answer'),
  redaction: get('/desk/firs/:station/:year/:number/story'),
  confirmNarrative: post('/desk/firs/:station/:year/:number/story'),
};

export const diaryRoutes = {
  diary: get('/desk/diary'),
  enter: post('/desk/diary'),
  print: post('/desk/diary/:day/print'),
  printed: get('/desk/diary/:day/diary.pdf'),
  correctForm: get('/desk/diary/:day/:number/correct'),
  correct: post('/desk/diary/:day/:number/correct'),
};
