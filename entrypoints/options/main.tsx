import { render } from 'preact';
import '../../components/palette.css';
import '../../components/panel.css';
import '../../components/store-notice.css';
import '../../components/annotations.css';
import '../../components/settings.css';
import '../../components/touch.css';
import { CrossreadDb } from '../../lib/store/db';
import { t } from '../../locales/t-settings';
import { speakOwnLanguage } from '../live/speak-own-language';
import { StoreDoor } from '../live/StoreDoor';
import { wearOwnLook } from '../live/wear-own-look';
import { Options } from './Options';

await Promise.all([speakOwnLanguage(), wearOwnLook()]);
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
