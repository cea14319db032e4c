import { expect, it } from 'vitest';
import { htmlOf } from '../../testing/html-of.ts';
import { ServiceList } from './service-list.tsx';

it('a service says what it needs and how long it takes', () => {
  const html = htmlOf(<ServiceList heading="Checks" services={[{ href: '/tenant', title: 'Tenant check', text: 'Name and last address', time: '8 days' }]} />);
  expect(html).toMatch(/href="\/tenant".*Tenant check.*Name and last address.*8 days/);
});
