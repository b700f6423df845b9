import { describe, expect, it } from 'vitest';
import { waysOutOf } from './ways-out';

describe('waysOutOf', () => {
  it.each([
    ['navigator.sendBeacon("https://a.example",t)'],
    ['fetch("https://a.example")'],
    ['self["fetch"](t)'],
    ['new XMLHttpRequest'],
    ['new WebSocket(u)'],
    ['new WebSocketStream(u)'],
    ['new RTCPeerConnection({iceServers:[]})'],
    ['l.rel="preconnect"'],
    ['l.rel="dns-prefetch"'],
    ['importScripts(u)'],
    ['(0,eval)(t)'],
    ['new Function("return 1")'],
    ['e.innerHTML=t'],
    ['window.open(u)'],
    ['location.href=u'],
    ['location=u'],
    ['location.assign(u)'],
    ['e.default.tabs.create({url:u})'],
    ['e.default.tabs.create({url:`https://a.example`})'],
    ['e.runtime.setUninstallURL(u)'],
    ['import("https://a.example/x.js")'],
    ['import t from "https://a.example/x.js"'],
    ['<script src="//a.example/x.js"></script>'],
    ['<link rel="stylesheet" href="https://a.example/x.css">'],
    ['b{background:url(https://a.example/x.png)}'],
    ['@import "https://a.example/x.css"'],
  ])('finds %s', (code) => {
    expect(waysOutOf('chunks/desk.js', `a;${code};b`)).not.toEqual([]);
  });

  it.each([
    ['background.js', 'await(await fetch(e.default.runtime.getURL(t))).json()'],
    ['chunks/desk.js', 'p&&(f.__html==p.__html||f.__html==e.innerHTML)||(e.innerHTML=f.__html)'],
    ['chunks/desk.js', 'e.default.tabs.create({url:`/desk.html${s(t)}`})'],
    ['chunks/desk.js', 'let n="https://schema.org/NewsArticle",prefetched=location.href==t,evaluate=1'],
  ])('leaves what %s is there for', (file, code) => {
    expect(waysOutOf(file, code)).toEqual([]);
  });

  it('excuses no such word in another place', () => {
    expect(waysOutOf('content-scripts/gate.js', 'fetch(e.runtime.getURL(t))')).toHaveLength(1);
    expect(waysOutOf('background.js', 'fetch(e.runtime.getURL(t));'.padEnd(300) + 'fetch(t)')).toHaveLength(
      1,
    );
  });

  it('lets only the team edition ask a server, and only as its one module does', () => {
    const asked = 'await fetch(e.url,{method:e.method??`GET`,headers:{}})';
    expect(waysOutOf('background.js', asked, true)).toEqual([]);
    expect(waysOutOf('background.js', asked)).toHaveLength(1);
    expect(waysOutOf('background.js', 'await fetch(e.url,{method:`GET`})', true)).toHaveLength(1);
    expect(waysOutOf('content-scripts/gate.js', asked, true)).toHaveLength(1);
  });
});
