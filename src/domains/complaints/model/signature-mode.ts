/**
 * How the giver of the information signs (rule L3b). A State enables each mode with dates; the law leaves open which it may.
 * Words of the form IIF-1, item 14.
 */
export const signatureModes = ['physical-at-station', 'physical-at-other-station', 'officer-visit', 'signed-scan-upload', 'e-sign'] as const;
export type SignatureMode = (typeof signatureModes)[number];

/**
 * What this software can record. Nothing is connected that would check an electronic signature (Aadhaar, DSC) or the signature on a
 * scan: a State cannot enable these two, and nobody is offered them.
 */
export const connectedModes = ['physical-at-station', 'physical-at-other-station', 'officer-visit'] as const satisfies readonly SignatureMode[];
export type ConnectedMode = (typeof connectedModes)[number];

export const identityProofs = ['photo-paper', 'known-person', 'slip-and-mobile'] as const;
/** How the officer knew that the person is the informant. No number of an identity paper is kept. */
export type IdentityProof = (typeof identityProofs)[number];
