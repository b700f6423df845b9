import { COMPARISON_FORMAT, COMPARISON_VERSION, type ComparisonDocument } from './comparison';

/** A comparison as JSON: reading it again (readComparison) gives an equal one. */
export function comparisonToJson(document: ComparisonDocument): string {
  return `${JSON.stringify({ format: COMPARISON_FORMAT, version: COMPARISON_VERSION, ...document }, null, 1)}\n`;
}
