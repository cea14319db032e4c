import type { JSX } from 'preact';
import type { Instant } from '../../../kernel/instant.ts';
import type { Lang } from '../../../kernel/text.ts';
import { Clock as ClockStrip } from '../../../web/components/clock/clock.tsx';
import { complaintMessages } from '../messages/index.ts';
import { clockRuleOf, presentClock, type Clock } from '../../../foundation/deadlines/index.ts';

/** The clocks of a record, the one that ends first on top, the met ones last. */
export function ClockStrips({ clocks, now, lang }: { readonly clocks: readonly Clock[]; readonly now: Instant; readonly lang: Lang }): JSX.Element {
  const inOrder = clocks.toSorted((a, b) => Number(a.metAt !== undefined) - Number(b.metAt !== undefined) || a.dueAt.getTime() - b.dueAt.getTime());
  return (
    <>
      <h2 class="visually-hidden">{complaintMessages(lang).track.clocks}</h2>
      {inOrder.map((clock) => {
        const { title, state, leftText, shareUsed, detail, lawText } = presentClock(clock, now, lang);
        return <ClockStrip key={clock.id} title={title} state={state} leftText={leftText} shareUsed={shareUsed} detail={[detail, lawText].filter(Boolean).join(' ')} />;
      })}
    </>
  );
}

/** The person's own page shows the clocks that run for the person; the desk sees every one. */
export function isForInformant(clock: Clock): boolean {
  return clockRuleOf(clock.kind).serves === 'informant';
}
