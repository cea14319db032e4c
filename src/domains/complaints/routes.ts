import { endpoint, fileEndpoint, type Endpoint } from '../../platform/http/endpoint.ts';
import { formLimits } from '../../foundation/evidence/index.ts';
import type { ComplaintDeps } from './actions/complaint-deps.ts';
import { complaintRoutes as routes } from './routes-table.ts';
import { beginComplaint, sendStep, showStart, showStep } from './screens/citizen/file-complaint/handler.tsx';
import { goOnAfterCode, sendComplaint, showCheck } from './screens/citizen/file-complaint/send-handler.tsx';
import { sendDeleteDraft, showDeleteDraft } from './screens/citizen/delete-draft/handler.tsx';
import { sendGoOn, sendKeep, showKeep } from './screens/citizen/keep-draft/handler.tsx';
import { sendPapers, showPapers } from './screens/citizen/file-complaint/papers-handler.tsx';
import { sendAddPaper, showAddPaper } from './screens/citizen/add-paper/handler.tsx';
import { sendAskCutOff, showAskCutOff } from './screens/citizen/cut-off/handler.tsx';
import { sendAttach, showAttach } from './screens/officer/attach-person/handler.tsx';
import { sendDetach, showDetach } from './screens/officer/detach-person/handler.tsx';
import { sendChangeNumber, showChangeNumber } from './screens/officer/change-number/handler.tsx';
import { sendCutOff, showCutOff } from './screens/officer/cut-off/handler.tsx';
import { sendUndoCutOff, showUndoCutOff } from './screens/officer/cut-off/undo-handler.tsx';
import { sendSlipWish, showSlipWish } from './screens/citizen/slip-wish/handler.tsx';
import { sendFollow, showFollow } from './screens/citizen/follow/handler.tsx';
import { showFile } from './screens/papers/file-handler.ts';
import { sendAnswer, showAnswer } from './screens/citizen/answer/handler.tsx';
import { sendAppeal, showAppeal } from './screens/citizen/appeal/handler.tsx';
import { sendTakeBack, sendWithdraw, showTakeBack, showWithdraw } from './screens/citizen/withdraw/handler.tsx';
import { sendCorrection, showCorrection } from './screens/citizen/correct/handler.tsx';
import { showHome } from './screens/citizen/home/handler.tsx';
import { showMine } from './screens/citizen/my-complaints/handler.tsx';
import { showReceived } from './screens/citizen/received/handler.tsx';
import { showPaper, showTrack, showZeroFirCopy } from './screens/citizen/track-complaint/handler.tsx';
import { sendKeepText, sendTypeText } from './screens/officer/complaint/typed-text-handler.ts';
import { sendHearWithdrawal, sendNameHearer } from './screens/officer/complaint/withdrawal-handler.ts';
import { sendAskEnquiry, showAskEnquiry } from './screens/officer/enquiry/handler.tsx';
import { sendClosureCopy, sendEnquiryAnswer, sendExtension } from './screens/officer/complaint/enquiry-handler.ts';
import { showSearch } from './screens/officer/complaint-search/handler.tsx';
import { sendAssignSeveral, showQueue, showWork } from './screens/officer/complaint-queue/handler.tsx';
import { sendDecide, showDecide } from './screens/officer/decide/handler.tsx';
import { sendAppealDecision, sendDirect, sendReview } from './screens/officer/complaint/sp-handler.ts';
import { sendAsk, sendAssign, sendNotOurs, sendReceive, sendRoute, sendSign, showRecord } from './screens/officer/complaint/handler.tsx';
import { sendContact, sendDispatch, sendUrgency } from './screens/officer/complaint/station-handler.ts';
import { sendLookUp, sendSignElsewhere, showLookedUp, showSignElsewhere } from './screens/officer/sign-elsewhere/handler.tsx';
import { sendCounter, showCounter, showTaken } from './screens/officer/counter-entry/handler.tsx';
import { sendDuty, sendProgress, showDuties } from './screens/officer/duties/handler.tsx';
import { sendTransferMove, showTransfer } from './screens/officer/transfer/handler.tsx';
import { sendMakeNcrList, sendNcrListSent, showNcrListPaper, showNcrLists } from './screens/officer/ncr-list/handler.tsx';
import { sendFirForm, showFirForm } from './screens/officer/register-fir/handler.tsx';

export function complaintEndpoints(deps: ComplaintDeps): Endpoint[] {
  return [
    endpoint(routes.home, 'everyone', showHome),
    endpoint(routes.start, 'everyone', (context) => showStart(deps, context)),
    endpoint(routes.begin, 'everyone', (context) => beginComplaint(deps, context)),
    endpoint(routes.papers, 'everyone', (context) => showPapers(deps, context)),
    fileEndpoint(routes.sendPapers, 'everyone', formLimits, (context) => sendPapers(deps, context)),
    endpoint(routes.check, 'everyone', (context) => showCheck(deps, context)),
    endpoint(routes.send, 'everyone', (context) => sendComplaint(deps, context)),
    endpoint(routes.keep, 'everyone', (context) => showKeep(deps, context)),
    endpoint(routes.sendKeep, 'everyone', (context) => sendKeep(deps, context)),
    endpoint(routes.deleteDraftForm, 'everyone', (context) => showDeleteDraft(deps, context)),
    endpoint(routes.deleteDraft, 'everyone', (context) => sendDeleteDraft(deps, context)),
    endpoint(routes.goOn, 'citizen', (context) => sendGoOn(deps, context)),
    endpoint(routes.step, 'everyone', (context) => showStep(deps, context)),
    endpoint(routes.sendStep, 'everyone', (context) => sendStep(deps, context)),
    endpoint(routes.afterCode, 'everyone', (context) => goOnAfterCode(deps, context)),
    endpoint(routes.mine, 'everyone', (context) => showMine(deps, context)),
    endpoint(routes.follow, 'everyone', showFollow),
    endpoint(routes.slipWish, 'everyone', showSlipWish),
    endpoint(routes.sendSlipWish, 'everyone', (context) => sendSlipWish(deps, context)),
    endpoint(routes.sendFollow, 'everyone', (context) => sendFollow(deps, context)),
    endpoint(routes.track, 'citizen', (context) => showTrack(deps, context)),
    endpoint(routes.received, 'citizen', (context) => showReceived(deps, context)),
    endpoint(routes.answerForm, 'citizen', (context) => showAnswer(deps, context)),
    endpoint(routes.answer, 'citizen', (context) => sendAnswer(deps, context)),
    endpoint(routes.appealForm, 'citizen', (context) => showAppeal(deps, context)),
    endpoint(routes.appeal, 'citizen', (context) => sendAppeal(deps, context)),
    endpoint(routes.withdrawForm, 'citizen', (context) => showWithdraw(deps, context)),
    endpoint(routes.withdraw, 'citizen', (context) => sendWithdraw(deps, context)),
    endpoint(routes.takeBackForm, 'citizen', (context) => showTakeBack(deps, context)),
    endpoint(routes.takeBack, 'citizen', (context) => sendTakeBack(deps, context)),
    endpoint(routes.askCutOffForm, 'citizen', (context) => showAskCutOff(deps, context)),
    endpoint(routes.askCutOff, 'citizen', (context) => sendAskCutOff(deps, context)),
    endpoint(routes.correctionForm, 'citizen', (context) => showCorrection(deps, context)),
    endpoint(routes.askCorrection, 'citizen', (context) => sendCorrection(deps, context)),
    endpoint(routes.addPaperForm, 'citizen', (context) => showAddPaper(deps, context)),
    fileEndpoint(routes.addPaper, 'citizen', formLimits, (context) => sendAddPaper(deps, context)),
    endpoint(routes.file, 'everyone', (context) => showFile('shown')(deps, context)),
    endpoint(routes.originalFile, 'everyone', (context) => showFile('original')(deps, context)),
    endpoint(routes.receipt, 'citizen', (context) => showPaper('acknowledgement')(deps, context)),
    endpoint(routes.firCopy, 'citizen', (context) => showPaper('fir-copy')(deps, context)),
    endpoint(routes.zeroFirCopy, 'citizen', (context) => showZeroFirCopy(deps, context)),
    endpoint(routes.ncrPaper, 'citizen', (context) => showPaper('ncr')(deps, context)),
    endpoint(routes.closureNote, 'citizen', (context) => showPaper('closure-note')(deps, context)),
    endpoint(routes.work, 'officer', (context) => showWork(deps, context)),
    endpoint(routes.queue, 'officer', (context) => showQueue(deps, context)),
    endpoint(routes.search, 'officer', (context) => showSearch(deps, context)),
    endpoint(routes.assignSeveral, 'officer', (context) => sendAssignSeveral(deps, context)),
    endpoint(routes.counter, 'officer', (context) => showCounter(deps, context)),
    fileEndpoint(routes.take, 'officer', formLimits, (context) => sendCounter(deps, context)),
    endpoint(routes.taken, 'officer', (context) => showTaken(deps, context)),
    endpoint(routes.deskReceipt, 'officer', (context) => showPaper('acknowledgement')(deps, context)),
    endpoint(routes.signElsewhere, 'officer', (context) => showSignElsewhere(deps, context)),
    endpoint(routes.lookUpToSign, 'officer', (context) => sendLookUp(deps, context)),
    endpoint(routes.lookedUp, 'officer', (context) => showLookedUp(deps, context)),
    endpoint(routes.recordElsewhere, 'officer', (context) => sendSignElsewhere(deps, context)),
    endpoint(routes.attachForm, 'officer', (context) => showAttach(deps, context)),
    endpoint(routes.attach, 'officer', (context) => sendAttach(deps, context)),
    endpoint(routes.changeNumberForm, 'officer', (context) => showChangeNumber(deps, context)),
    endpoint(routes.changeNumber, 'officer', (context) => sendChangeNumber(deps, context)),
    endpoint(routes.detachForm, 'officer', (context) => showDetach(deps, context)),
    endpoint(routes.detach, 'officer', (context) => sendDetach(deps, context)),
    endpoint(routes.cutOffForm, 'officer', (context) => showCutOff(deps, context)),
    endpoint(routes.cutOff, 'officer', (context) => sendCutOff(deps, context)),
    endpoint(routes.undoCutOffForm, 'officer', (context) => showUndoCutOff(deps, context)),
    endpoint(routes.undoCutOff, 'officer', (context) => sendUndoCutOff(deps, context)),
    endpoint(routes.record, 'officer', (context) => showRecord(deps, context)),
    endpoint(routes.notOurs, 'officer', (context) => sendNotOurs(deps, context)),
    endpoint(routes.route, 'officer', (context) => sendRoute(deps, context)),
    endpoint(routes.direct, 'officer', (context) => sendDirect(deps, context)),
    endpoint(routes.receive, 'officer', (context) => sendReceive(deps, context)),
    endpoint(routes.assign, 'officer', (context) => sendAssign(deps, context)),
    endpoint(routes.ask, 'officer', (context) => sendAsk(deps, context)),
    endpoint(routes.typeText, 'officer', (context) => sendTypeText(deps, context)),
    endpoint(routes.keepText, 'officer', (context) => sendKeepText(deps, context)),
    endpoint(routes.nameHearer, 'officer', (context) => sendNameHearer(deps, context)),
    endpoint(routes.hearWithdrawal, 'officer', (context) => sendHearWithdrawal(deps, context)),
    endpoint(routes.sign, 'officer', (context) => sendSign(deps, context)),
    endpoint(routes.contact, 'officer', (context) => sendContact(deps, context)),
    endpoint(routes.urgency, 'officer', (context) => sendUrgency(deps, context)),
    endpoint(routes.enquiryForm, 'officer', (context) => showAskEnquiry(deps, context)),
    endpoint(routes.askEnquiry, 'officer', (context) => sendAskEnquiry(deps, context)),
    endpoint(routes.answerEnquiry, 'officer', (context) => sendEnquiryAnswer(deps, context)),
    endpoint(routes.extendEnquiry, 'officer', (context) => sendExtension(deps, context)),
    endpoint(routes.closureCopy, 'officer', (context) => sendClosureCopy(deps, context)),
    endpoint(routes.decideForm, 'officer', (context) => showDecide(deps, context)),
    endpoint(routes.decide, 'officer', (context) => sendDecide(deps, context)),
    endpoint(routes.review, 'officer', (context) => sendReview(deps, context)),
    endpoint(routes.decideAppeal, 'officer', (context) => sendAppealDecision(deps, context)),
    endpoint(routes.ncrLists, 'officer', (context) => showNcrLists(deps, context)),
    endpoint(routes.makeNcrList, 'officer', (context) => sendMakeNcrList(deps, context)),
    endpoint(routes.ncrListSent, 'officer', (context) => sendNcrListSent(deps, context)),
    endpoint(routes.ncrListPaper, 'officer', (context) => showNcrListPaper(deps, context)),
    endpoint(routes.firForm, 'officer', (context) => showFirForm(deps, context)),
    endpoint(routes.registerFir, 'officer', (context) => sendFirForm(deps, context)),
    endpoint(routes.dispatch, 'officer', (context) => sendDispatch(deps, context)),
    endpoint(routes.duties, 'officer', (context) => showDuties(deps, context)),
    endpoint(routes.recordDuty, 'officer', (context) => sendDuty(deps, context)),
    endpoint(routes.tellProgress, 'officer', (context) => sendProgress(deps, context)),
    endpoint(routes.transfer, 'officer', (context) => showTransfer(deps, context)),
    endpoint(routes.moveTransfer, 'officer', (context) => sendTransferMove(deps, context)),
    endpoint(routes.deskZeroFirCopy, 'officer', (context) => showZeroFirCopy(deps, context)),
    endpoint(routes.deskFirCopy, 'officer', (context) => showPaper('fir-copy')(deps, context)),
    endpoint(routes.hearingLetter, 'officer', (context) => showPaper('hearing-letter')(deps, context)),
    endpoint(routes.deskNcrPaper, 'officer', (context) => showPaper('ncr')(deps, context)),
    endpoint(routes.deskClosureNote, 'officer', (context) => showPaper('closure-note')(deps, context)),
  ];
}
