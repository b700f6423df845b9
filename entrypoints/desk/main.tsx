import { render } from 'preact';
import '../../components/palette.css';
import '../../components/panel.css';
import '../../components/settings.css';
import '../../components/annotations.css';
import '../../components/annotation-items.css';
import '../../components/desk.css';
import '../../components/library.css';
import { allowWhatIsOurs } from '../../lib/dom/trusted-types';
import { emptyBinOfOld } from '../../lib/store/bin';
import { CrossreadDb } from '../../lib/store/db';
import { language } from '../../locales/say';
import { t } from '../../locales/t-desk';
import { Desk } from './Desk';

allowWhatIsOurs();
document.documentElement.lang = language;
document.title = t('deskTitle');
const root = document.getElementById('desk');
const db = new CrossreadDb();
// Also when the browser starts; one may run for months.
void emptyBinOfOld(db, Date.now());
if (root) render(<Desk db={db} />, root);
