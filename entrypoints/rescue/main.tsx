import { render } from 'preact';
import '../../components/palette.css';
import '../../components/panel.css';
import '../../components/store-notice.css';
import { Boundary } from '../../components/Boundary';
import { CrossreadDb } from '../../lib/store/db';
import { language } from '../../locales/say';
import { t } from '../../locales/t-rescue';
import './rescue.css';
import { Rescue } from './Rescue';

document.documentElement.lang = language;
document.title = t('rescueTitle');
const root = document.getElementById('rescue');
if (root)
  render(
    <Boundary>
      <Rescue db={new CrossreadDb()} />
    </Boundary>,
    root,
  );
