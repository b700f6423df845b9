import { render } from 'preact';
import '../../components/palette.css';
import '../../components/panel.css';
import '../../components/store-notice.css';
import '../../components/annotations.css';
import '../../components/settings.css';
import { CrossreadDb } from '../../lib/store/db';
import { language } from '../../locales/say';
import { t } from '../../locales/t-settings';
import { StoreDoor } from '../live/StoreDoor';
import { Options } from './Options';

document.documentElement.lang = language;
document.title = t('settingsTitle');
const root = document.getElementById('options');
const db = new CrossreadDb();
if (root)
  render(
    <StoreDoor db={db}>
      <Options db={db} />
    </StoreDoor>,
    root,
  );
