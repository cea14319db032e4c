import type { SourceRule } from './source-rule.ts';

function onPages(path: string): boolean {
  return path.startsWith('src/') && path.endsWith('.tsx');
}

/** The pages are served under a strict content security policy: what stands here would be dropped by the browser, or would be a hole. */
export const markupRules: readonly SourceRule[] = [
  {
    name: 'inline-style',
    says: 'No style attribute and no <style>: the policy of the pages forbids it. Write a class.',
    appliesTo: onPages,
    look: ({ report }) => ({
      JSXAttribute: (node) => {
        if (node.name.name === 'style') report(node);
      },
      JSXOpeningElement: (node) => {
        if (node.name.type === 'JSXIdentifier' && node.name.name === 'style') report(node);
      },
    }),
  },
  {
    name: 'inline-script',
    says: 'No event attribute and no script with text: pages work without JavaScript, and enhancements are modules in web/assets.',
    appliesTo: onPages,
    look: ({ report }) => ({
      JSXElement: ({ openingElement, children }) => {
        if (openingElement.name.type === 'JSXIdentifier' && openingElement.name.name === 'script' && children.length > 0) report(openingElement);
      },
      JSXAttribute: (node) => {
        if (typeof node.name.name === 'string' && /^on[A-Za-z]/.test(node.name.name)) report(node);
      },
    }),
  },
  {
    name: 'raw-markup',
    says: 'Text never becomes markup: dangerouslySetInnerHTML is forbidden, also as a key of an object that is spread.',
    appliesTo: (path) => path.startsWith('src/'),
    look: ({ report }) => ({
      Property: ({ key }) => {
        if ((key.type === 'Identifier' && key.name === 'dangerouslySetInnerHTML') || (key.type === 'Literal' && key.value === 'dangerouslySetInnerHTML')) report(key);
      },
    }),
  },
];
