import { expect, test } from 'vitest';
import { shapesIn } from './shapes-in.ts';

test('an element is one shape with all that it stands in', () => {
  expect([...shapesIn('<main class="wrap"><p>Words</p><br/><p lang="hi">शब्द</p></main>')]).toEqual(['main[class=wrap]', 'main[class=wrap]>p[]', 'main[class=wrap]>br[]', 'main[class=wrap]>p[lang=hi]']);
});

test('words, addresses and names make no new shape; a class, a kind of field and an attribute do', () => {
  const field = '<form action="/hi/report"><input type="text" name="mobile" value="63"/></form>';
  expect(shapesIn('<form action="/en/check"><input type="text" name="code" value=""/></form>')).toEqual(shapesIn(field));
  for (const other of [field.replace('"text"', '"file"'), field.replace(' name', ' required name'), field.replace('<input', '<input class="wide"')]) expect(shapesIn(other)).not.toEqual(shapesIn(field));
});
