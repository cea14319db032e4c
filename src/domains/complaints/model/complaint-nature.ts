/**
 * What a person may come with, in everyday words (forms 4.2), most frequent first. It never decides anything by itself:
 * the officer reads the words. Police misconduct goes to the SP and joins the list on the day that road exists.
 */
export const complaintNatures = ['theft', 'assault', 'threat', 'harassment', 'land', 'cyber', 'domestic', 'women', 'scst', 'senior', 'traffic', 'other'] as const;
export type ComplaintNature = (typeof complaintNatures)[number];

/** A message about these may be read by the wrong person at home: it says that there is news, nothing else. */
export const sensitiveNatures: readonly ComplaintNature[] = ['domestic', 'women', 'harassment'];

export function isSensitiveNature(nature: ComplaintNature): boolean {
  return sensitiveNatures.includes(nature);
}

export function isComplaintNature(text: string): text is ComplaintNature {
  return (complaintNatures as readonly string[]).includes(text);
}
