/** What whoever told it at a counter can do with the slip, without a page of one's own. */
export const en = {
  link: 'I do not want to go on, or something is written wrongly',
  title: 'Say something with the slip',
  hint: 'For whoever told it at the police station. Nobody sees here what was told, or what you say. If you cannot write: any police station helps you with this page.',
  want: 'What do you want?',
  wants: { withdraw: 'I do not want to go on with this', 'go-on': 'I do want to go on after all', wrong: 'Something is written wrongly' },
  withdrawHint: 'Not going on counts only after an officer of another station has spoken with you alone, and not before three days. You can change your mind here. Nothing that you told is deleted, and what the police must do by law they still do.',
  wrongHint: 'What the station read over to you, or what the FIR says.',
  words: 'If something is wrong: what is it, and what did you say?',
  button: 'Send it',
  done: {
    withdraw: {
      title: 'You asked to withdraw',
      text: 'It does not count yet. First an officer of another station speaks with you, alone. Say then whether somebody pressed you. If you change your mind, say so on this page with your slip: nobody is told.',
    },
    'go-on': { title: 'Your complaint goes on', text: 'You need do nothing more. Nobody is told but the police.' },
    wrong: { title: 'The station has to answer you', text: 'It must answer within a day: type it anew, or say why not. Ask at the station for the answer, with your slip. Is it late? Tell the SP’s office.' },
  },
  danger: 'Is somebody in danger now, or does somebody force you? Call 112.',
  errors: { slipWant: 'Say what you want', slipCorrection: 'Write what is wrong, at most 5,000 letters' },
  refusals: {
    alreadyDecided: 'It was decided already: there is nothing left to withdraw.',
    withdrawalCounts: 'The time in which it can be taken back is over. Go to any police station: you can tell it anew.',
    nothingTyped: 'The station has typed nothing yet that could be wrong. Ask that it is read over to you.',
    correctionWaits: 'You said already that something is wrong. The station has to answer first.',
  },
};
