import * as v from 'valibot';

/** What is made of a record that came; null where that does not have the form. @throws what is no fault of the record */
export function unlessMalformed<T>(make: () => T): T | null {
  try {
    return make();
  } catch (error) {
    if (error instanceof v.ValiError) return null;
    throw error;
  }
}
