/** The texts of feeds of topics, in the room for syncing (team edition only). */
export const feeds = {
  title: 'Feeds of topics',
  help: 'Some publish their topics as a feed. Crossread asks once a day whether there is something new, checks who signed it, and shows it here; what is imported you say. The feed’s server learns your network address, and nothing else.',
  none: 'You follow no feed.',
  follow: 'Follow a feed',
  address: 'Address of the feed',
  addressHelp: 'As in https://lantern.example/topics/',
  fingerprint: 'Fingerprint of its key',
  fingerprintHelp:
    'Ten groups of four digits and letters. Take it from somewhere else than that server: a colleague, a letter, the publisher’s own pages.',
  yes: 'Follow',
  asking: 'Asking the feed…',

  'mistake.not-an-address': 'This is no address. It begins with https://',
  'mistake.not-https': 'Whoever is on the way could read along: the address has to begin with https://',
  'mistake.has-credentials':
    'There is a name or a password in the address. A feed is public: leave them out.',
  'mistake.has-query': 'There is a “?” or “#” in the address, which no feed has. Leave out what follows.',
  'mistake.fingerprint': 'A fingerprint has 40 digits and letters from a to f. Copy it once more.',

  signedBy: 'Signed by “{name}”, {fingerprint}',
  published: 'Published on {day}. Asked the last time: {moment}.',
  overdue:
    'A new one was promised until {day}. Either nobody keeps this feed any more, or what is new is withheld. What you have stays.',
  packs: 'Topics of “{title}”',
  'pack.new': 'version {version}, not imported',
  'pack.update': 'version {version}; you have {before}',
  'pack.here': 'version {version}, imported',
  look: 'Look at it',
  check: 'Ask now',
  end: 'No longer follow',

  'doing.bring': 'Fetching “{title}”…',
  'done.bring': '“{title}” is here to be looked at.',
  'doing.check': 'Asking…',
  'done.new': 'There is something new.',
  'done.nothing': 'Nothing is new.',
  'doing.end': 'One moment…',
  'done.end': '“{title}” is no longer followed. What you imported stays.',
  'done.follow': '“{title}” is followed from now on.',
  offline: 'You work offline, so nothing is asked of any server. Go online above first.',
  gone: 'The feed no longer has this topic. Ask it now.',

  'fault.unreachable': 'The feed cannot be reached. Check the address and the connection, and try again.',
  'fault.not-there': 'There is no feed at this address. Ask whoever gave it to you.',
  'fault.busy': 'The feed’s server has too much to do. It is asked again later by itself.',
  'fault.closed':
    'The feed’s server wants a name and a password, and a feed is public. Ask whoever keeps it.',
  'fault.server': 'The feed’s server has a fault of its own. It is asked again later by itself.',
  'fault.no-feed': 'What is at this address is no feed, or was cut off. Ask whoever keeps it.',
  'fault.broken-signature':
    'The signature does not hold: it was changed after it was signed, or on its way. Nothing of it was taken. Ask whoever keeps the feed.',
  'fault.other-key':
    'It is signed with another key, {fingerprint}, for which none that you know vouches. Nothing of it was taken. Ask whoever keeps the feed; if the new key is right, follow the feed anew with it.',
  'fault.no-signatures':
    'This browser cannot check signatures: that takes Chrome or Edge 137 or Firefox 129. Update it to follow feeds.',
  'fault.rolled-back':
    'The server shows an older state than you have seen. Nothing of it was taken. Is it so tomorrow as well, ask whoever keeps the feed.',
  'fault.two-of-one':
    'The server shows another state under a number that you have seen: not all readers are shown the same. Nothing of it was taken. Ask whoever keeps the feed.',
  'fault.other-feed':
    'There is another feed of the same signer at this address now. Nothing of it was taken.',
  'fault.ahead':
    'What is there is from the future: the clock of whoever signed it, or that of this machine, is wrong. Nothing of it was taken.',
  'fault.other-pack':
    'What came is not what the signed index names: it was changed, or cut off on its way. Nothing of it was taken. Try again later.',
} as const;
