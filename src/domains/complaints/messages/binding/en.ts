/** How a complaint that was told at a counter comes onto the page of whoever told it. */
export const en = {
  keep: 'Put it on my page',
  keepYes: 'Yes, I told it at the station and said the number with which I am signed in',
  keepHint: 'Then you read it here without the slip, answer questions, withdraw it or say what is wrong in it. Do not tick this on somebody else’s phone.',
  signIn: 'If you said your mobile number at the station: sign in with it first. Then you can put the complaint on your page here, once.',
  identity: 'Does the person want to read it later on this phone? Then say how you know who it is',
  identityHint: 'For violence at home, women, children, harassment or danger it opens on a phone only with this. Ask the person alone whether anybody else uses the phone. If yes, choose nothing.',
  identityNone: 'Nothing: the person follows it with the slip',
  seen: (station: string, when: string, how: string) => `Seen at the counter of ${station} on ${when}: ${how}`,
  timeline: { 'complaint.informant-bound': 'Whoever told it reads it with the mobile number now.' },
  errors: {
    notKept: 'It cannot be put on this page. Perhaps it was told with another number, stands on a page already, or a station has to see first who you are. The slip shows where it stands all the same',
  },
};
