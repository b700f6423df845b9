import { render } from 'preact';
import '../../components/palette.css';
import '../../components/panel.css';
import '../../components/store-notice.css';
import '../../components/touch.css';
import { CrossreadDb } from '../../lib/store/db';
import { listenForNews } from '../live/edition';
import { speakOwnLanguage } from '../live/speak-own-language';
import { StoreDoor } from '../live/StoreDoor';
import { wearOwnLook } from '../live/wear-own-look';
import { Panel } from './Panel';

await Promise.all([speakOwnLanguage(), wearOwnLook()]);
const root = document.getElementById('panel');
const db = new CrossreadDb();
if (root)
  render(
    <StoreDoor db={db}>
      <Panel db={db} />
    </StoreDoor>,
    root,
  );
listenForNews();
