import { describe, expect, it } from 'vitest';
import { refusalOf } from '../../../src/console/playground/guard.js';

const host = '127.0.0.1:4780';
const json = { host, 'content-type': 'application/json' };

describe('refusalOf', () => {
  it.each([
    ['the page', 'GET', { host }],
    ['the page by its other name', 'GET', { host: 'LocalHost:4780' }],
    ['a request of the page', 'POST', { ...json, origin: `http://${host}`, 'sec-fetch-site': 'same-origin' }],
    ['a request of a tool without a page', 'POST', json],
  ])('lets %s through', (_what, method, headers) => {
    expect(refusalOf({ method, headers }, 4780)).toBeNull();
  });

  it.each([
    ['another name for this machine', 'GET', { host: 'rebound.example:4780' }, 421],
    ['another port', 'GET', { host: '127.0.0.1:80' }, 421],
    ['no name at all', 'GET', {}, 400],
    ['a form of another page', 'POST', { ...json, origin: 'https://elsewhere.example' }, 403],
    ['a page that hides its origin', 'POST', { ...json, origin: 'null' }, 403],
    ['a request from another site', 'POST', { ...json, 'sec-fetch-site': 'cross-site' }, 403],
    ['a body that needs no leave', 'POST', { ...json, 'content-type': 'text/plain' }, 415],
    ['JSON with a parameter', 'POST', { ...json, 'content-type': 'application/json; x' }, 415],
    ['another method', 'DELETE', { host }, 405],
  ])('refuses %s', (_what, method, headers, status) => {
    expect(refusalOf({ method, headers }, 4780)).toBe(status);
  });
});
