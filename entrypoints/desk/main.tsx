import { render } from 'preact';
import '../../components/palette.css';
import '../../components/panel.css';
import '../../components/store-notice.css';
import '../../components/settings.css';
import '../../components/annotations.css';
import '../../components/annotation-items.css';
import '../../components/desk.css';
import '../../components/library.css';
import { allowWhatIsOurs } from '../../lib/dom/trusted-types';
import { emptyBinOfOld } from '../../lib/store/bin';
import { CrossreadDb } from '../../lib/store/db';
import { troubleOf } from '../../lib/store/open-store';
import { language } from '../../locales/say';
import { t } from '../../locales/t-desk';
import { StoreDoor } from '../live/StoreDoor';
import { Desk } from './Desk';

allowWhatIsOurs();
document.documentElement.lang = language;
document.title = t('deskTitle');
const root = document.getElementById('desk');
const db = new CrossreadDb();
// Also when the browser starts; one may run for months. What keeps the store from opening is told in the page.
emptyBinOfOld(db, Date.now()).catch((error: unknown) => {
  if (!troubleOf(error)) reportError(error);
});
if (root)
  render(
    <StoreDoor db={db}>
      <Desk db={db} />
    </StoreDoor>,
    root,
  );
