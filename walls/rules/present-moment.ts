import type { SourceRule } from './source-rule.ts';

/** The one file that may turn a number into a moment. */
const instant = 'src/kernel/instant.ts';

export const presentMoment: SourceRule = {
  name: 'present-moment',
  says: 'The clock is a parameter: new Date() is for the platform. Numbers become moments in kernel/instant.ts only.',
  appliesTo: (path) => path.startsWith('src/') && !path.startsWith('src/platform/'),
  look: ({ path, report }) => ({
    NewExpression: (node) => {
      if (node.callee.type !== 'Identifier' || node.callee.name !== 'Date') return;
      if (path !== instant || node.arguments.length === 0) report(node);
    },
    CallExpression: (node) => {
      if (node.callee.type === 'Identifier' && node.callee.name === 'Date') report(node);
    },
  }),
};
