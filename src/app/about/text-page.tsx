import type { JSX } from 'preact';
import type { FrameContext } from '../../platform/http/request-context.ts';
import { PublicLayout } from '../../web/layout/public-layout.tsx';
import { aboutMessages } from './messages/index.ts';

export interface TextPageProps {
  readonly frame: FrameContext;
  readonly title: string;
  readonly parts: readonly { readonly heading: string; readonly text: readonly string[] }[];
}

/** A page of plain words with the day they were last looked at (L53). */
export function TextPage({ frame, title, parts }: TextPageProps): JSX.Element {
  return (
    <PublicLayout frame={{ ...frame, title, lastUpdated: aboutMessages(frame.lang).pages.updated }} backHref={`/${frame.lang}`}>
      <div class="stack narrow">
        <h1>{title}</h1>
        {parts.map((part) => (
          <section key={part.heading} class="stack">
            <h2>{part.heading}</h2>
            {part.text.map((text) => (
              <p key={text}>{text}</p>
            ))}
          </section>
        ))}
      </div>
    </PublicLayout>
  );
}
