import type { refusals as english } from '../en/refusals';
import type { Translated } from '../translated';

/** Why what the reader asked for in a page was not done, and what to do: shown where it was asked, in the page, the panel or the desk. */
export const refusals: Translated<typeof english> = {
  noRoom:
    'Al navegador no le queda espacio para ello. Elimine algo en los ajustes o en el disco e inténtelo de nuevo.',
  noRoomForArticle:
    'Al navegador no le queda espacio para ello. Elimine artículos que ya no necesite, o haga espacio en el disco, e inténtelo de nuevo.',

  paused:
    'Crossread está en pausa aquí. Reanúdelo en el panel lateral o en los ajustes e inténtelo de nuevo.',
  // “Highlight” is what the page’s context menu calls it.
  neverRead:
    'Este sitio no se lee nunca. Seleccione de nuevo las palabras y elija «Resaltar» en su menú, o permita el sitio en los ajustes.',

  privateHighlight:
    'En una ventana privada no se conserva nada. Abra la página en una ventana normal para resaltar en ella.',
  tooManyNotes:
    'En varias ventanas se ha escrito sobre este resaltado más de lo que cabe en él. Haga un resaltado nuevo para lo que quiera añadir.',
  anotherPage: 'Este resaltado es de otra página. Recargue esta e inténtelo de nuevo.',

  privateClaim:
    'En una ventana privada no se conserva nada. Abra la página en una ventana normal para guardar una afirmación.',
  articlesNotKept:
    'Una afirmación se conserva con su artículo, y según los ajustes no se conservan artículos. Permítalo allí e inténtelo de nuevo.',
  notFollowed: 'Ya no sigue este tema. Sígalo en los ajustes e inténtelo de nuevo.',
  noAnswer:
    'Estas palabras no contienen respuesta a esa pregunta. Seleccione las que sí e inténtelo de nuevo.',

  privateTopic:
    'De una ventana privada no se conserva nada, así que no se puede hacer un tema de esta página. Ábrala en una ventana normal.',
  pageClosed: 'Esta página se cerró. Ábrala de nuevo y vuelva a pulsar el botón.',
  // “New topic” is a button of the desk.
  pageStuck:
    'La página no responde. Espere a que se cargue, o pegue su texto en «Tema nuevo» en la mesa de trabajo.',
  noStory:
    'No hay ninguna noticia que leer en esta página. Abra un artículo, o pegue su texto en «Tema nuevo» en la mesa de trabajo.',

  textNotKept: 'Su texto no se conserva, así que no hay nada que releer. Abra su página.',
  articleGone: 'Este artículo ya no se conserva.',
};
