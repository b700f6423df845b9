/** Where the desk begins: as small as can be, so that the worker which compares starts while all else is loaded. */
import '../../components/palette.css';
import '../../components/panel.css';
import '../../components/store-notice.css';
import '../../components/settings.css';
import '../../components/annotations.css';
import '../../components/annotation-items.css';
import '../../components/desk.css';
import '../../components/library.css';
import '../../components/touch.css';
import { placeAt } from '../../components/desk-address';
import { allowWhatIsOurs } from '../../lib/dom/trusted-types';
import { speakOwnLanguage } from '../live/speak-own-language';
import { wearOwnLook } from '../live/wear-own-look';
import { prepareComparison } from './coverage/start-comparison';
import { loadAhead } from './load-room';

allowWhatIsOurs();
const { place } = placeAt(location.hash);
prepareComparison(place);
const root = document.getElementById('desk');
// The reader's language is looked up while all else is loaded.
const opening = Promise.all([import('./draw-desk'), speakOwnLanguage(), wearOwnLook()]);
if (root) void opening.then(([{ drawDesk }]) => drawDesk(root));
void loadAhead(place.room);
