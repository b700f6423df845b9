import type { feeds as english } from '../en/feeds';
import type { Translated } from '../translated';

/** The texts of feeds of topics. */
export const feeds: Translated<typeof english> = {
  title: 'Flux de sujets',
  help: 'Certains publient leurs sujets sous forme de flux. Crossread demande une fois par jour s’il y a du nouveau, vérifie qui l’a signé et le montre ici ; c’est vous qui dites ce qui est importé. Le serveur du flux apprend votre adresse réseau, et rien d’autre.',
  none: 'Vous ne suivez aucun flux.',
  follow: 'Suivre un flux',
  address: 'Adresse du flux',
  addressHelp: 'Comme dans https://lantern.example/topics/',
  fingerprint: 'Empreinte de sa clé',
  fingerprintHelp:
    'Dix groupes de quatre chiffres et lettres. Prenez-la ailleurs que sur ce serveur : une collègue, une lettre, les pages de l’éditeur.',
  yes: 'Suivre',
  asking: 'Interrogation du flux…',
  'mistake.not-an-address': 'Ce n’est pas une adresse. Elle commence par https://',
  'mistake.not-https': 'Quelqu’un sur le chemin pourrait lire : l’adresse doit commencer par https://',
  'mistake.has-credentials':
    'L’adresse contient un nom ou un mot de passe. Un flux est public : retirez-les.',
  'mistake.has-query': 'L’adresse contient un « ? » ou un « # », ce qu’aucun flux n’a. Retirez ce qui suit.',
  'mistake.fingerprint': 'Une empreinte a 40 chiffres et lettres de a à f. Copiez-la de nouveau.',
  signedBy: 'Signé par « {name} », {fingerprint}',
  published: 'Publié le {day}. Interrogé pour la dernière fois : {moment}.',
  overdue:
    'Un nouvel état était promis jusqu’au {day}. Soit plus personne ne tient ce flux, soit le nouveau est retenu. Ce que vous avez reste.',
  packs: 'Sujets de « {title} »',
  'pack.new': 'version {version}, non importée',
  'pack.update': 'version {version} ; vous avez la {before}',
  'pack.here': 'version {version}, importée',
  look: 'Examiner',
  check: 'Demander maintenant',
  end: 'Ne plus suivre',
  'doing.bring': 'Récupération de « {title} »…',
  'done.bring': '« {title} » est là pour être examiné.',
  'doing.check': 'Interrogation…',
  'done.new': 'Il y a du nouveau.',
  'done.nothing': 'Il n’y a rien de nouveau.',
  'doing.end': 'Un instant…',
  'done.end': '« {title} » n’est plus suivi. Ce que vous avez importé reste.',
  'done.follow': '« {title} » est suivi désormais.',
  offline:
    'Vous travaillez hors ligne : aucun serveur n’est interrogé. Repassez d’abord en ligne, plus haut.',
  gone: 'Le flux n’a plus ce sujet. Interrogez-le maintenant.',
  'fault.unreachable': 'Le flux est injoignable. Vérifiez l’adresse et la connexion, puis réessayez.',
  'fault.not-there': 'Il n’y a pas de flux à cette adresse. Demandez à qui vous l’a donnée.',
  'fault.busy': 'Le serveur du flux a trop à faire. Il est interrogé de nouveau plus tard, de lui-même.',
  'fault.closed':
    'Le serveur du flux veut un nom et un mot de passe, or un flux est public. Demandez à qui le tient.',
  'fault.server':
    'Le serveur du flux a lui-même une panne. Il est interrogé de nouveau plus tard, de lui-même.',
  'fault.no-feed': 'Ce qui est à cette adresse n’est pas un flux, ou a été tronqué. Demandez à qui le tient.',
  'fault.broken-signature':
    'La signature n’est pas valable : il a été modifié après avoir été signé, ou en chemin. Rien n’en a été pris. Demandez à qui tient le flux.',
  'fault.other-key':
    'Il est signé avec une autre clé, {fingerprint}, dont aucune que vous connaissez ne répond. Rien n’en a été pris. Demandez à qui tient le flux ; si la nouvelle clé est la bonne, suivez le flux de nouveau avec elle.',
  'fault.no-signatures':
    'Ce navigateur ne sait pas vérifier les signatures : il faut Chrome ou Edge 137, ou Firefox 129. Mettez-le à jour pour suivre des flux.',
  'fault.rolled-back':
    'Le serveur montre un état plus ancien que celui que vous avez vu. Rien n’en a été pris. Si c’est encore le cas demain, demandez à qui tient le flux.',
  'fault.two-of-one':
    'Le serveur montre un autre état sous un numéro que vous avez déjà vu : tous ne voient pas la même chose. Rien n’en a été pris. Demandez à qui tient le flux.',
  'fault.other-feed': 'Il y a maintenant à cette adresse un autre flux de la même clé. Rien n’en a été pris.',
  'fault.ahead':
    'Ce qui est là vient du futur : l’horloge de qui l’a signé, ou celle de cette machine, est fausse. Rien n’en a été pris.',
  'fault.other-pack':
    'Ce qui est arrivé n’est pas ce que nomme l’index signé : il a été modifié, ou tronqué en chemin. Rien n’en a été pris. Réessayez plus tard.',
};
