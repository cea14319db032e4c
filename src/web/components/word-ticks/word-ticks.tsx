import type { JSX } from 'preact';
import type { Lang } from '../../../kernel/text.ts';

export interface TickWord {
  readonly value: string;
  readonly text: string;
  readonly isTicked: boolean;
  /** Ticked for good: no box, so nobody can take the tick away. */
  readonly isLocked: boolean;
}

export interface WordTicksProps {
  readonly name: string;
  readonly legend: string;
  /** Of the text. */
  readonly lang: Lang;
  /** Said after a locked word. */
  readonly lockedText: string;
  readonly words: readonly TickWord[];
}

/** A running text in which each word is a box to tick. Reads as a text, works by finger, key and screen reader, without a script. */
export function WordTicks({ name, legend, lang, lockedText, words }: WordTicksProps): JSX.Element {
  return (
    <fieldset class="word-ticks">
      <legend class="word-ticks__legend">{legend}</legend>
      <div class="word-ticks__text" lang={lang}>
        {words.map((word) => (word.isLocked ? <Locked key={word.value} word={word} lockedText={lockedText} /> : <Tick key={word.value} name={name} word={word} />))}
      </div>
    </fieldset>
  );
}

function Tick({ name, word }: { readonly name: string; readonly word: TickWord }): JSX.Element {
  const id = `${name}-${word.value}`;
  return (
    <span class="word-ticks__word">
      <input class="word-ticks__box" type="checkbox" id={id} name={name} value={word.value} checked={word.isTicked} />
      <label class="word-ticks__label" for={id}>
        {word.text}
      </label>
    </span>
  );
}

function Locked({ word, lockedText }: { readonly word: TickWord; readonly lockedText: string }): JSX.Element {
  return (
    <span class="word-ticks__word word-ticks__word--locked">
      <span class="word-ticks__label">
        {word.text}
        <span class="visually-hidden"> ({lockedText})</span>
      </span>
    </span>
  );
}
