/**
 * Before a person gives a number, a separate notice in plain words says which data are taken, for what, and where to complain; which version
 * was shown is kept (rule L46). A changed text is a new version at the end of the list, and is shown and kept anew.
 *
 * NB: information about an offence is taken by law, not by consent (s.17(1)(c)): the notice informs, and nobody is asked to agree.
 * @see DPDP Act 2023 s.5, s.7(b), s.17(1)(c); unverified in part: general knowledge
 */
export const noticeVersions = ['2026-11-24'] as const;
export type NoticeVersion = (typeof noticeVersions)[number];

/** The text that pages show now: of this version. */
export const currentNotice: NoticeVersion = noticeVersions[noticeVersions.length - 1] ?? noticeVersions[0];

/** The version that a page says it showed; undefined for anything that was never shown. */
export function readNotice(sent: string): NoticeVersion | undefined {
  return noticeVersions.find((version) => version === sent);
}
