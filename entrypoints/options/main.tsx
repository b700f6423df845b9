import { render } from 'preact';
import '../../components/palette.css';
import '../../components/panel.css';
import '../../components/settings.css';
import { CrossreadDb } from '../../lib/store/db';
import { language, t } from '../../locales/t';
import { Options } from './Options';

document.documentElement.lang = language;
document.title = t('settingsTitle');
const root = document.getElementById('options');
if (root) render(<Options db={new CrossreadDb()} />, root);
