import type { JSX } from 'preact';

export interface OwnWordsProps {
  readonly text: string;
  /** The language the person wrote in, which may not be the page's. */
  readonly lang: string;
  /** Who said it and when. */
  readonly source?: string | undefined;
}

/** Somebody's own words, unchanged: line ends stay where they were. */
export function OwnWords({ text, lang, source }: OwnWordsProps): JSX.Element {
  return (
    <figure class="own-words">
      <blockquote class="own-words__text" lang={lang}>
        {text}
      </blockquote>
      {source !== undefined && <figcaption class="own-words__source">{source}</figcaption>}
    </figure>
  );
}
