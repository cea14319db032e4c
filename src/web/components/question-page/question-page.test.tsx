import { describe, expect, it } from 'vitest';
import { htmlOf } from '../../testing/html-of.ts';
import { TextArea } from '../text-area/text-area.tsx';
import { QuestionPage } from './question-page.tsx';

const question = { lang: 'en', action: '/en/complaint/what', csrf: 'tok' } as const;

describe('the question page', () => {
  it('has the question as its h1, inside the label of the box', () => {
    const html = htmlOf(<QuestionPage {...question}>{<TextArea name="story" label="What happened?" isPageHeading />}</QuestionPage>);
    expect(html).toMatch(/<h1 class="govuk-label-wrapper"><label class="[^"]+" for="story">What happened\?<\/label><\/h1>/);
  });

  it('says how far the reader is, in words and in steps', () => {
    const html = htmlOf(<QuestionPage {...question} progress={{ at: 3, of: 9 }}>x</QuestionPage>);
    expect(html).toContain('Question 3 of 9');
    expect(html.match(/progress__done/g)).toHaveLength(3);
    expect(html.match(/progress__open/g)).toHaveLength(6);
  });

  it('stands the errors over the form', () => {
    const html = htmlOf(<QuestionPage {...question} errors={[{ fieldId: 'story', text: 'Write what happened' }]}>x</QuestionPage>);
    expect(html.indexOf('govuk-error-summary')).toBeLessThan(html.indexOf('<form'));
  });

  it('offers to save only where that works', () => {
    expect(htmlOf(<QuestionPage {...question}>x</QuestionPage>)).not.toContain('Keep this for later');
    expect(htmlOf(<QuestionPage {...question} isKeepable>x</QuestionPage>)).toContain('Keep this for later');
  });
});
