import { it } from 'vitest';
import axe from 'axe-core';
import { startChromium } from './chromium.ts';
import { servePages } from './page-server.ts';
const token='a'.repeat(48); const alias='k1:AAAAAAAAAAAAAAAAAAAAAA' as const;
it('shoots', async () => {
  const { browser, stop } = await startChromium();
  const served = await servePages({ unsubscribe: { readToken: async () => ({alias, scope:'all'}), optOut: async()=>'stopped' }, preferences: { readToken: async()=>({alias}), mintStopToken: async()=>token, state: async()=>({known:true, optedOutUntil:null, consents:[]}) }, request: { aliasOf: async()=>alias, open: async({caseId})=>({caseId,created:true,acknowledgedAt:null,proof:{sequence:1,hash:'h'}}), tell: async()=>{} } });
  const shot = async (name: string, path: string, o: { dark?: boolean; width?: number; act?: boolean } = {}) => {
    const c = await browser.newContext({ colorScheme: o.dark ? 'dark':'light', viewport: { width: o.width ?? 1100, height: 800 }, deviceScaleFactor: 1 });
    const p = await c.newPage(); await p.goto(served.url+path);
    if (o.act) await Promise.all([p.waitForEvent('load'), p.click('button')]);
    await p.screenshot({ path: `/tmp/pages/${name}.png`, fullPage: true }); 
    if (name==='unsub') { await p.addStyleTag; await p.evaluate(axe.source); await p.evaluate("document.querySelector('button').style.color='#17566b'; document.querySelector('main').insertAdjacentHTML('beforeend','<img src=x>')"); const r = await p.evaluate("axe.run()") as any; console.log(r.violations.map((v:any)=>v.id), r.passes.length); }
    await c.close();
  };
  await shot('unsub','/unsubscribe?lang=fr&token='+token);
  await shot('unsub-phone-dark','/unsubscribe?lang=de&token='+token,{dark:true,width:360});
  await shot('done','/unsubscribe?lang=fr&token='+token,{act:true});
  await shot('rights','/rights?lang=fr');
  await shot('form-wrong','/rights/rectification?lang=en',{act:true});
  await shot('form-phone','/rights/access?lang=de',{width:360});
  await shot('prefs','/preferences?lang=en&token='+token);
  await shot('prefs-dark','/preferences?lang=fr&token='+token,{dark:true, width:360});
  await shot('bad','/unsubscribe?lang=en&token=half');
  await shot('notice','/privacy?lang=fr');
  await shot('notice-phone','/privacy?lang=de',{width:360,dark:true});
  await served.close(); await stop();
});
