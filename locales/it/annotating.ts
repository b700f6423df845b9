import type { annotating as english } from '../en/annotating';
import type { Translated } from '../translated';
import { editing } from './editing';

/** The texts of the toolbar at selected words and of the editor at a highlight: in the page, which carries no others. */
export const annotating: Translated<typeof english> = {
  ...editing,
  'toolbar.label': 'Evidenzia le parole selezionate',
  'toolbar.note': 'Nota',
  'toolbar.claim': 'Salva come affermazione',
  'toolbar.more': 'Altro',
  'toolbar.without':
    'Si può evidenziare anche senza questa barra: con il tasto destro, da tastiera e dal pannello.',
  'toolbar.off': 'Disattiva la barra',
  'toolbar.back': 'Torna ai colori',
  'toolbar.isOff':
    'D’ora in poi la barra non compare più. Menu e tastiera evidenziano ancora; le impostazioni la fanno tornare.',
  'toolbar.undo': 'Annulla',
  'toolbar.close': 'Chiudi',
  'note.label': 'Nota sulle parole selezionate',
  'note.unsaved': 'Non ancora salvata. Il testo scritto resta qui finché non si lascia la pagina.',
  'note.kept': 'La nota non è salvata. Resta qui finché non si lascia la pagina.',
  'note.goOn': 'Continua a scrivere',
  'claim.label': 'Salva come affermazione',
  'claim.which': 'A quale domanda rispondono queste parole?',
  'claim.search': 'Cerca tra le domande',
  'claim.loading': 'Ricerca delle domande…',
  'claim.none': 'Nessun tema seguito pone ancora domande.',
  'claim.noAnswer':
    'Per nessuna domanda queste parole valgono come risposta. Cercarne una per vedere che cosa chiede, oppure selezionare una parte più ampia della frase.',
  'claim.noneFound': 'Nessuna domanda contiene queste parole.',
  'claim.unread': 'in queste parole non si legge una risposta',
  'claim.others': { one: '{n} altra domanda', other: '{n} altre domande' },
  'claim.sayYourself': 'non si legge in queste parole; risposta data a mano: {answer}',
  'claim.saved': 'Salvata come affermazione.',
  'claim.undo': 'Annulla l’evidenziazione',
  'editor.label': 'Evidenziazione: {exact}',
  'editor.several': 'Qui si sovrappongono {n} evidenziazioni',
  'editor.addNote': 'Aggiungi una nota',
  'editor.editNote': 'Modifica la nota',
  'editor.delete': 'Elimina',
  'said.saved': 'Evidenziato: {colour}.',
  'said.deleted': 'Eliminata.',
  'said.tryAgain': 'Riprova',
  'said.notSaved': 'Non salvata. {why}',
  'said.noAnswer': 'Crossread non ha risposto. Se è stato appena aggiornato, ricaricare la pagina.',
  'said.copy': 'La nota, da copiare:',
  'place.select': 'Selezionare le parole «{exact}».',
  'place.here': 'Colloca qui l’evidenziazione',
  'place.placed': 'Collocata.',
  'why.nothing': 'Selezionare prima alcune parole.',
  'why.noHighlight':
    'Non è selezionato nulla, e in questa pagina non c’è ancora alcuna evidenziazione. Selezionare prima alcune parole.',
  'why.field':
    'Ciò che si scrive in un campo non si può evidenziare: non fa parte della pagina. Selezionare parole fuori dal campo.',
  'why.editable':
    'Questo testo è in fase di scrittura, e un’evidenziazione non durerebbe. Selezionare parole fuori dall’editor.',
  'why.frame':
    'Queste parole sono in un riquadro di un altro sito, che il browser tiene per sé. Aprire il riquadro in una scheda propria.',
  'why.hidden': 'Nessuna delle parole selezionate è visibile nella pagina. Selezionarne di visibili.',
  'why.folded': 'Queste parole sono in una parte chiusa della pagina. Aprirla per vederle.',
  'why.tooFar':
    'Queste parole si trovano oltre il primo milione di caratteri della pagina: più in là non si legge.',
};
