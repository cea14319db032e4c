import type { JSX } from 'preact';
import { Icon } from '../components/icon/icon.tsx';
import { shellMessages } from '../messages/shell-messages.ts';
import type { PageFrame } from './page-frame.ts';

export function PageFooter({ frame }: { readonly frame: PageFrame }): JSX.Element {
  const words = shellMessages(frame.lang);
  const links = frame.footerLinks ?? [];
  return (
    <footer class="footer">
      <div class="wrap footer__inner">
        <p class="footer__money">
          <Icon name="shield-check" />
          <span>
            <strong>{words.neverMoney}</strong> {words.neverMoneyTell}
          </span>
        </p>
        {links.length > 0 && (
          <nav aria-label={words.footerLinks} class="no-print">
            <ul class="footer__links plain-list">
              {links.map((link) => (
                <li key={link.href}>
                  <a href={link.href}>{link.text}</a>
                </li>
              ))}
            </ul>
          </nav>
        )}
        {frame.lastUpdated !== undefined && <p class="footer__updated">{words.lastUpdated(frame.lastUpdated)}</p>}
      </div>
    </footer>
  );
}
