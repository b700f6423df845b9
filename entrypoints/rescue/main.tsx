import { render } from 'preact';
import '../../components/palette.css';
import '../../components/panel.css';
import '../../components/store-notice.css';
import { Boundary } from '../../components/Boundary';
import { CrossreadDb } from '../../lib/store/db';
import { t } from '../../locales/t-rescue';
import { speakOwnLanguage } from '../live/speak-own-language';
import { wearOwnLook } from '../live/wear-own-look';
import './rescue.css';
import '../../components/touch.css';
import { Rescue } from './Rescue';

await Promise.all([speakOwnLanguage(), wearOwnLook()]);
document.title = t('rescueTitle');
const root = document.getElementById('rescue');
if (root)
  render(
    <Boundary>
      <Rescue db={new CrossreadDb()} />
    </Boundary>,
    root,
  );
