import { isTestFile, type SourceRule } from './source-rule.ts';

/** Tests run the real parts, all of them, and wait for facts instead of time. */
export const testRules: readonly SourceRule[] = [
  {
    name: 'mocked-module',
    says: 'No module mocks: hand the function another value, or use the real part.',
    appliesTo: isTestFile,
    look: ({ report }) => ({
      CallExpression: ({ callee }) => {
        if (callee.type === 'MemberExpression' && callee.object.type === 'Identifier' && callee.object.name === 'vi' && callee.property.type === 'Identifier' && /^(?:mock|doMock|hoisted|stubGlobal)$/.test(callee.property.name)) report(callee);
      },
    }),
  },
  {
    name: 'sleeping-test',
    says: 'No sleeps in tests: wait for the event, or move the frozen clock.',
    // A script test watches processes from outside, and can only ask again.
    appliesTo: (path) => isTestFile(path) && !path.endsWith('.script.test.ts'),
    look: ({ report }) => ({
      CallExpression: (node) => {
        if (node.callee.type === 'Identifier' && /^set(?:Timeout|Interval)$/.test(node.callee.name)) report(node);
        if (node.callee.type === 'MemberExpression' && node.callee.property.type === 'Identifier' && node.callee.property.name === 'waitForTimeout') report(node);
      },
      ImportDeclaration: (node) => {
        if (/^(?:node:)?timers(?:\/promises)?$/.test(node.source.value)) report(node);
      },
    }),
  },
  {
    name: 'skipped-test',
    says: 'A test runs or is deleted: no skip, no only, no todo.',
    appliesTo: isTestFile,
    look: ({ report }) => ({
      MemberExpression: (node) => {
        if (node.object.type === 'Identifier' && /^(?:it|test|describe)$/.test(node.object.name) && node.property.type === 'Identifier' && /^(?:skip|only|todo|fails)$/.test(node.property.name)) report(node);
      },
    }),
  },
];
