import { render } from 'preact';
import '../../components/palette.css';
import '../../components/panel.css';
import { CrossreadDb } from '../../lib/store/db';
import { language } from '../../locales/t';
import { Panel } from './Panel';

document.documentElement.lang = language;
const root = document.getElementById('panel');
if (root) render(<Panel db={new CrossreadDb()} />, root);
