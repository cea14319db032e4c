/** A citizen's new mobile number, at any station. */
export const en = {
  title: 'Change a mobile number',
  link: 'The person has another mobile number',
  hint: 'The person is here, and you have seen who it is. From now on the new number signs in. The old number gets a message that the number was changed, without a word where. Papers open to the new number after 24 hours.',
  danger: 'Is the old phone with somebody the person fears? Speak with the person alone about that message before you save.',
  known: 'Old mobile number, or the citizen number',
  knownHint: 'The citizen number looks like BR-C-7KQM-4FTA',
  newMobile: 'New mobile number',
  proof: 'How do you know who it is? No picture or number of a paper is kept.',
  proofs: { 'photo-paper': 'I have seen a paper with name and photo', 'known-person': 'Somebody I know vouches for the person' },
  button: 'Change the number',
  done: 'The number is changed',
  doneText: 'The person signs in with the new number. Papers open in 24 hours; you can print them now.',
  errors: {
    known: 'Write the old mobile number or the citizen number',
    noSuchCitizen: 'Nobody is known by this number',
    sameNumber: 'This is the number already',
    numberTaken: 'Somebody is known by the new number already. Add the person to the complaint with it',
    waitLookUp: 'Too many wrong tries. Wait an hour',
  },
};
