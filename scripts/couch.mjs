#!/usr/bin/env node
/**
 * `npm run couch -- https://couch.example.org`: holds the CouchDB target's tests against the CouchDB at that address instead of the one that
 * stands in for it. COUCH_USER and COUCH_PASSWORD are an administrator's there: the tests make databases and users of their own, with names
 * that begin with “crossread-test-”, and remove them. What would have to kill that server is left out.
 */
import { run } from './run.mjs';

const [address] = process.argv.slice(2);
const { COUCH_USER, COUCH_PASSWORD } = process.env;
if (!address || !URL.canParse(address) || !COUCH_USER || !COUCH_PASSWORD) {
  console.error('COUCH_USER=… COUCH_PASSWORD=… npm run couch -- ADDRESS');
  process.exit(2);
}
const vitest = ['node_modules/vitest/vitest.mjs', 'run', '--project', 'sync', 'tests/sync/couch'];
const { code } = await run(process.execPath, vitest, { env: { COUCH_URL: address } });
process.exitCode = code;
