// The planner as one page, in Firefox.
import { test } from 'node:test';
import { inFirefox } from './lib/firefox.mjs';
import { oneFile } from './onefile.mjs';

test('Firefox: één bestand vanaf een schijf', { timeout: 120_000 }, () => inFirefox((host) => oneFile({ ...host, name: 'firefox' })));
