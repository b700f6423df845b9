import { useEffect, useState } from 'preact/hooks';

/** The rooms of the desk, as its address names them: `desk.html#bin`, with what is asked for in it behind a question mark. The first is where one comes in. */
export const ROOMS = ['library', 'bin', 'import'] as const;

/** One of them. */
export type Room = (typeof ROOMS)[number];

/** The room that the address names, and every later one. */
export function useRoom(): Room {
  const [room, setRoom] = useState(named);
  useEffect(() => {
    const onChange = () => setRoom(named());
    addEventListener('hashchange', onChange);
    // It may have changed between the first rendering and this.
    onChange();
    return () => removeEventListener('hashchange', onChange);
  }, []);
  return room;
}

function named(): Room {
  return ROOMS.find((room) => `#${room}` === location.hash.replace(/\?.*$/s, '')) ?? ROOMS[0];
}
