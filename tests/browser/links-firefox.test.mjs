// A plan as a link, in Firefox.
import { test } from 'node:test';
import { inFirefox } from './lib/firefox.mjs';
import { links } from './links.mjs';

test('Firefox: een plan als link', { timeout: 120_000 }, () => inFirefox((host) => links({ ...host, name: 'firefox' })));
