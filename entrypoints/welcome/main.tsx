import { render } from 'preact';
import '../../components/palette.css';
import '../../components/panel.css';
import '../../components/annotations.css';
import '../../components/welcome/welcome.css';
import '../../components/touch.css';
import { allowWhatIsOurs } from '../../lib/dom/trusted-types';
import { t } from '../../locales/t-welcome';
import { speakOwnLanguage } from '../live/speak-own-language';
import { wearOwnLook } from '../live/wear-own-look';
import { Welcome } from './Welcome';

allowWhatIsOurs();
await Promise.all([speakOwnLanguage(), wearOwnLook()]);
document.title = t('title');
const root = document.getElementById('welcome');
if (root) render(<Welcome />, root);
