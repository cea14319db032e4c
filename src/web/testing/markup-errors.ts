import { FileSystemConfigLoader, HtmlValidate } from 'html-validate';

/** The rules that the browser tests use too. Assets are our own and carry a hash in their name, so they need no `integrity`. */
const validator = new HtmlValidate(new FileSystemConfigLoader());

/** What html-validate finds wrong in a whole page, one line each. */
export async function markupErrors(page: string): Promise<string[]> {
  const report = await validator.validateString(page, 'src/web/testing/page.html');
  return report.results.flatMap((result) => result.messages.map((message) => `${message.line}:${message.column} ${message.ruleId}: ${message.message}`));
}
