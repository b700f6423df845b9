import { describe, expect, it } from 'vitest';
import { bucketOf, holdsPlace } from './annotated-places';

describe('the index of places', () => {
  it('puts a hash into the item of its low byte', () => {
    expect(bucketOf(0xabcdef07)).toBe('annotated:7');
    expect(bucketOf(0x000000ff)).toBe('annotated:ff');
  });

  it('holds a place when its own item does', () => {
    expect(holdsPlace({ 'annotated:7': [0x107, 0x207] }, [0x999, 0x207])).toBe(true);
    expect(holdsPlace({ 'annotated:8': [0x207] }, [0x207])).toBe(false);
  });

  it.each([[{}], [{ 'annotated:7': null }], [{ 'annotated:7': { 0: 0x207 } }]])(
    'holds nothing when what is stored is not understood: %j',
    (stored) => expect(holdsPlace(stored, [0x207])).toBe(false),
  );
});
