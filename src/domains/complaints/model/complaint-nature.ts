/**
 * What a person may come with, in everyday words (forms 4.2), most frequent first. It never decides anything by itself:
 * the officer reads the words. Only `police`, a wrong done by the police, has a road of its own: see `ComplaintAbove`.
 */
export const complaintNatures = ['theft', 'assault', 'threat', 'harassment', 'land', 'cyber', 'domestic', 'women', 'scst', 'senior', 'traffic', 'police', 'other'] as const;
export type ComplaintNature = (typeof complaintNatures)[number];

/** A message about these may be read by the wrong person at home: it says that there is news, nothing else. */
export const sensitiveNatures: readonly ComplaintNature[] = ['domestic', 'women', 'harassment'];

export function isSensitiveNature(nature: ComplaintNature): boolean {
  return sensitiveNatures.includes(nature);
}

/** Whoever holds the phone, at home or in a station, must not read more than that there is news. */
export function isToldQuietly(nature: ComplaintNature): boolean {
  return isSensitiveNature(nature) || nature === 'police';
}

export function isComplaintNature(text: string): text is ComplaintNature {
  return (complaintNatures as readonly string[]).includes(text);
}
