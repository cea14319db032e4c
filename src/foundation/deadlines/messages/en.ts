import type { ClockKind } from '../model/clock-kinds.ts';
import type { Duty, Rung } from '../model/clock-rule.ts';

/** What one kind of clock says. */
interface KindWords {
  /** What is due, for everybody who sees the record. */
  readonly title: string;
  /** What the person may do when the time is over; true before and after. */
  readonly over: string;
  /** Where the time comes from. */
  readonly law: string;
}

const ownTarget = 'This time is a promise of this service. The law names none.';

export const en = {
  kinds: {
    'complaint.receive-grave': { title: 'The duty officer reads the report now', over: 'Call 112 if anybody is in danger. Do not wait for the station.', law: ownTarget },
    'complaint.route': { title: 'The district police name the station', over: 'You can call the district police and give your number.', law: ownTarget },
    'complaint.assign': { title: 'The station names an officer', over: 'You can call the station or the SP’s office and give your number.', law: ownTarget },
    'complaint.first-contact': { title: 'The officer speaks to you', over: 'You can call the station and ask for the officer by name.', law: ownTarget },
    'complaint.sign': {
      title: 'The report needs a signature to become an FIR',
      over: 'Nothing is lost when the time is over: the report can still be signed, and the police can still act.',
      law: 'BNSS section 173(1) gives three days to sign a report that was sent electronically.',
    },
    'complaint.action': { title: 'The officer does something about it', over: 'You can write to the SP that nothing happened.', law: ownTarget },
    'complaint.unanswered': {
      title: 'If nothing happens, the way to the SP opens',
      over: 'You can then send the complaint to the SP, and after that go to the Magistrate.',
      law: 'BNSS section 173(4). The number of days is a promise of this service.',
    },
    'complaint.decide': { title: 'The station decides and tells you why', over: 'You can ask the SP to look at it.', law: ownTarget },
    'complaint.register-fir': {
      title: 'The station registers the FIR',
      over: 'You can send the report to the SP in writing, and after that go to the Magistrate.',
      law: 'BNSS section 173(1): the FIR is a duty. The hours are a promise of this service.',
    },
    'enquiry.finish': { title: 'The enquiry before the FIR ends', over: 'You can ask the SP for the FIR or for the reasons.', law: 'BNSS section 173(3): fourteen days at most.' },
    'enquiry.disclosure': { title: 'The police find out whether an offence is disclosed', over: 'You can ask the SP for the FIR or for the reasons.', law: 'Supreme Court, Lalita Kumari (2014): fifteen days.' },
    'enquiry.exceptional': { title: 'The police find out whether an offence is disclosed (exceptional case)', over: 'You can ask the SP for the FIR or for the reasons.', law: 'Supreme Court, Lalita Kumari (2014): six weeks in exceptional cases, with written reasons.' },
    'enquiry.closure-copy': { title: 'You get the reasons in writing', over: 'You can ask the station or the SP for the copy. It costs nothing.', law: 'Supreme Court, Lalita Kumari (2014): within one week.' },
    'appeal.decide': { title: 'The SP decides the appeal', over: 'You can go to the Magistrate (BNSS section 175(3)).', law: ownTarget },
    'misconduct.assign': { title: 'The SP’s office names an officer, or another station', over: 'You can call the SP’s office and give your number. The matter goes one office higher by itself.', law: ownTarget },
    'misconduct.contact': { title: 'The SP’s office speaks to you', over: 'You can call the SP’s office and give your number.', law: ownTarget },
    'misconduct.decide': { title: 'The SP decides and tells you why', over: 'You can go to the Magistrate (BNSS section 175(3)).', law: ownTarget },
    'withdrawal.effect': { title: 'The withdrawal can still be taken back', over: 'After this time the withdrawal counts, if nobody has to speak with the person first. It closes nothing.', law: ownTarget },
    'withdrawal.talk': { title: 'An officer speaks with the person about the withdrawal', over: 'Until then the withdrawal does not count.', law: ownTarget },
    'correction.answer': { title: 'The station answers that this is not what you said', over: 'You can tell the SP’s office. The text stays with what you said beside it.', law: ownTarget },
    'ncr.fortnight': { title: 'The station sends the report to the Magistrate', over: 'You can go to the Magistrate yourself with your copy.', law: 'BNSS section 174(1): every fourteen days.' },
    'fir.publish': { title: 'The FIR goes on the web', over: 'The copy of the FIR is free and does not depend on this. Ask at any station.', law: 'Supreme Court, Youth Bar Association (2016): within 24 hours.' },
    'fir.representation': { title: 'The SP’s committee answers about the copy', over: 'You can ask the court for the copy.', law: 'Supreme Court, Youth Bar Association (2016): within three days.' },
    'fir.accused-copy': { title: 'The station gives the certified copy', over: 'You can ask the court for the copy: it gives it within two working days.', law: 'Supreme Court, Youth Bar Association (2016): within 24 hours.' },
    'fir.progress': { title: 'The police tell you how far they are', over: 'You can ask the SP for news in writing.', law: 'BNSS section 193(3): within ninety days.' },
    'fir.investigate-two-months': { title: 'The investigation is complete', over: 'You can write to the SP that the time is over.', law: 'BNSS section 193(2): within two months.' },
    'zero-fir.transfer': { title: 'The FIR is sent to its own station', over: 'Your FIR is valid from the first hour, wherever it lies. You can call the SP’s office.', law: ownTarget },
    'zero-fir.accept': { title: 'The other station takes over the FIR', over: 'Your FIR is valid and stays with the sending station until then. You can call the SP’s office.', law: ownTarget },
    'dispute.decide': { title: 'The SP decides which station has the case', over: 'Nobody may send you to another station for this. You can call the SP’s office.', law: ownTarget },
    'pocso.inform-cwc': { title: 'The station informs the Child Welfare Committee and the court', over: 'You can call the child helpline 1098 at any hour.', law: 'POCSO Act section 19(6): within 24 hours.' },
    'missing-child.ahtu': { title: 'The child is found, or a special unit takes over', over: 'The search goes on. You can ask the SP which unit has the case now.', law: 'Supreme Court, Bachpan Bachao Andolan (2013): after four months.' },
    'scst.chargesheet': { title: 'The charge sheet goes to the court', over: 'You can write to the SP or to the Special Court that the time is over.', law: 'SC/ST (Prevention of Atrocities) Rules, rule 7: within sixty days.' },
    'request.character-certificate': { title: 'The certificate is decided', over: 'You can appeal within thirty days. The officer who is late pays.', law: 'Bihar Right to Public Services Act 2011. Holidays do not count.' },
  } satisfies Record<ClockKind, KindWords>,
  duties: {
    informant: 'the person who reported',
    'duty-officer': 'the duty officer of the station',
    sho: 'the officer in charge of the station',
    'receiving-sho': 'the officer in charge of the other station',
    'investigating-officer': 'the investigating officer',
    'district-desk': 'the district police',
    sp: 'the Superintendent of Police (SP)',
  } satisfies Record<Duty, string>,
  /** An office that is not known is passed over: the sentence names the next one too. */
  rungs: {
    sdpo: 'the senior officer (SDPO or SP)',
    'control-room': 'the district control room',
    sp: 'the SP',
    range: 'the DIG of the range',
  } satisfies Record<Rung, string>,
  left: {
    days: (count: number) => `${count} ${count === 1 ? 'day' : 'days'}`,
    hours: (count: number) => `${count} ${count === 1 ? 'hour' : 'hours'}`,
    minutes: (count: number) => `${count} ${count === 1 ? 'minute' : 'minutes'}`,
    left: (time: string) => `${time} left`,
    late: (time: string) => `Late by ${time}`,
    paused: (time: string) => `Stands still, ${time} left`,
    pausedLate: (time: string) => `Stands still, late by ${time}`,
    metOnTime: 'Done on time',
    metLate: (time: string) => `Done, ${time} late`,
    over: 'The time is over',
  },
  due: {
    by: (when: string) => `By ${when}`,
    until: (when: string) => `The time ended on ${when}`,
    done: (when: string) => `Done on ${when}`,
    midnight: (day: string) => `${day}, midnight`,
  },
  detail: {
    stop: '.',
    whoseTurn: (duty: string) => `Whose turn: ${duty}.`,
    goesTo: (office: string) => `If this time passes, the matter goes to ${office} by itself.`,
  },
  /** Behind the source of a time that nobody has compared with the Gazette yet. */
  unconfirmed: 'We have not yet confirmed this source.',
  refusals: {
    clockRunsOn: 'The law does not let this time stand still.',
    clockNotOpen: 'This time is not running.',
    clockStands: 'This time stands still already.',
    clockRuns: 'This time is running already.',
  },
};
