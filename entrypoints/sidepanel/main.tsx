import { render } from 'preact';
import '../../components/palette.css';
import '../../components/panel.css';
import '../../components/store-notice.css';
import { CrossreadDb } from '../../lib/store/db';
import { language } from '../../locales/t';
import { StoreDoor } from '../live/StoreDoor';
import { Panel } from './Panel';

document.documentElement.lang = language;
const root = document.getElementById('panel');
const db = new CrossreadDb();
if (root)
  render(
    <StoreDoor db={db}>
      <Panel db={db} />
    </StoreDoor>,
    root,
  );
