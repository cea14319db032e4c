import { endpoint, type Endpoint } from '../../platform/http/endpoint.ts';
import type { DeskFrame } from '../../foundation/offices/index.ts';
import { sendCopyForm, showCopyForm, showOwnCopy } from './accused-copy/screens/citizen/copy/handler.tsx';
import { sendGiveCopy, sendRefuseCopy, sendTakeCopy, showCopies, showCopy, showGivenCopy } from './accused-copy/screens/officer/copies/handler.tsx';
import { sendCorrection, showCorrection } from './general-diary/screens/officer/diary/correct-handler.tsx';
import type { DiaryScreenDeps } from './general-diary/screens/officer/diary/diary-screen-deps.ts';
import { sendEntry, showDiary } from './general-diary/screens/officer/diary/handler.tsx';
import { sendPrint, showPrinted } from './general-diary/screens/officer/diary/print-handler.ts';
import type { PublicationDeps } from './publication/actions/publication-deps.ts';
import { sendAsk, showAsk } from './publication/screens/citizen/ask/handler.tsx';
import { showLetter } from './publication/screens/officer/publication/letter-handler.ts';
import { sendAnswer, sendDecision, sendLetter, showPublication } from './publication/screens/officer/publication/handler.tsx';
import { showPublications } from './publication/screens/officer/publications/handler.tsx';
import { sendRedaction, showRedaction } from './publication/screens/officer/redaction/handler.tsx';
import { showFirList, showFirStations } from './publication/screens/public/fir-list/handler.tsx';
import { showPublicFir, showPublicPaper } from './publication/screens/public/fir/handler.tsx';
import { casesRoutes as routes, diaryRoutes } from './routes-table.ts';

/** `deskFrame`: what a page of the desk wears, furnished by a service above this one. */
export function casesEndpoints(given: PublicationDeps, { deskFrame }: { readonly deskFrame: DeskFrame }): Endpoint[] {
  const deps = { ...given, deskFrame };
  return [
    endpoint(routes.firStations, 'everyone', (context) => showFirStations(deps, context)),
    endpoint(routes.firList, 'everyone', (context) => showFirList(deps, context)),
    endpoint(routes.fir, 'everyone', (context) => showPublicFir(deps, context)),
    endpoint(routes.firPaper, 'everyone', (context) => showPublicPaper(deps, context)),
    endpoint(routes.representForm, 'everyone', (context) => showAsk(deps, context)),
    endpoint(routes.represent, 'everyone', (context) => sendAsk(deps, context)),
    endpoint(routes.copyForm, 'everyone', (context) => showCopyForm(deps, context)),
    endpoint(routes.askCopy, 'everyone', (context) => sendCopyForm(deps, context)),
    endpoint(routes.ownCopy, 'citizen', (context) => showOwnCopy(deps, context)),
    endpoint(routes.copies, 'officer', (context) => showCopies(deps, context)),
    endpoint(routes.takeCopy, 'officer', (context) => sendTakeCopy(deps, context)),
    endpoint(routes.copy, 'officer', (context) => showCopy(deps, context)),
    endpoint(routes.giveCopy, 'officer', (context) => sendGiveCopy(deps, context)),
    endpoint(routes.refuseCopy, 'officer', (context) => sendRefuseCopy(deps, context)),
    endpoint(routes.givenCopy, 'officer', (context) => showGivenCopy(deps, context)),
    endpoint(routes.publications, 'officer', (context) => showPublications(deps, context)),
    endpoint(routes.publication, 'officer', (context) => showPublication(deps, context)),
    endpoint(routes.decidePublication, 'officer', (context) => sendDecision(deps, context)),
    endpoint(routes.magistrateLetter, 'officer', (context) => showLetter(deps, context)),
    endpoint(routes.tellMagistrate, 'officer', (context) => sendLetter(deps, context)),
    endpoint(routes.answerRepresentation, 'officer', (context) => sendAnswer(deps, context)),
    endpoint(routes.redaction, 'officer', (context) => showRedaction(deps, context)),
    endpoint(routes.confirmNarrative, 'officer', (context) => sendRedaction(deps, context)),
  ];
}

/** @param deps with the frame of the desk and the links to records, which this floor does not know */
export function diaryEndpoints(deps: DiaryScreenDeps): Endpoint[] {
  return [
    endpoint(diaryRoutes.diary, 'officer', (context) => showDiary(deps, context)),
    endpoint(diaryRoutes.enter, 'officer', (context) => sendEntry(deps, context)),
    endpoint(diaryRoutes.print, 'officer', (context) => sendPrint(deps, context)),
    endpoint(diaryRoutes.printed, 'officer', (context) => showPrinted(deps, context)),
    endpoint(diaryRoutes.correctForm, 'officer', (context) => showCorrection(deps, context)),
    endpoint(diaryRoutes.correct, 'officer', (context) => sendCorrection(deps, context)),
  ];
}
