import type { Lexicon } from '../concepts.ts';

export const english: Lexicon = {
  concepts: {
    join: 'add me/us/my, sign me/us up, put me/us on, subscribe me',
    norDelete:
      'don t delete/wipe/erase/destroy, do not delete/wipe/erase/destroy, not delete/erase/wipe, without deleting/erasing, but keep it/them, nor delete, not be deleted, rather than delete/deleting, instead of deleting',
    behaviour:
      'my browsing/purchases/shopping/habits/searches/behaviour/behavior/activity/location/clicks, my search history, what i buy/browse, what i look at',
    nothing:
      'nothing, no longer stored/held/kept/have/hold/store/keep, no trace/traces, no record of, any more of me, anything on/about me, no longer be in, no longer in your, not be in your, had nothing',
    wish: 'please, pls, plz, pleas, want, wanna, would like/you, d like, could/can you/u/i, may i, kindly, i request/ask/demand/wish/need/insist/hereby, wish, you must, i d rather/feel, prefer, grateful/appreciate if, let me, hereby, like to, feel better if, be happier if, more comfortable if, thx, thanks',
    speaker: 'i, we, im, id, ive',
    mine: 'my, mine, our, me s',
    me: 'me, us, myself',
    aboutMe:
      'where i live, have/hold/got for me, from/about/on/mention/mentions/mentioning/concerning/regarding/of me, about our/myself/us, on our/my family, about my family/person, on us/myself, i sent/gave you, i sent/handed/filled in, i once gave, am i in/on, i am/m in your, relating/related/belonging to me, of mine, under/in/with my name, on file for me, to do with me, that i have given, that i gave, i have provided/shared, i provided/submitted, i shared with you',
    filler:
      'personal, private, own, full, complete, entire, old, new, current, stored, all, of, the, and, or, first, last, home, postal, email, e, mail, phone, mobile, billing, bank, credit, card, customer, user, contact, number*, birth, a, business, work, late',
    theirs: 'her, his, their, hers',
    kin: 'our/my client, our son/daughter/child/children/kid, my granddad/nan/daughter/son/child/children/kid/kids/mother/father/mum/mom/dad/husband/wife/spouse/partner/late/brother/sister/grandmother/grandfather/grandma/parents/stepson/nephew/niece/aunt/uncle/girlfriend/boyfriend/gran/grandson/granddaughter',
    your: 'your, you, ur',
    data: 'notes, datas, log, logs, information*, stuff/whatever you have, playlists, dossier, paperwork, papers, application form, data, info, details, file, record, records, particulars, personal stuff, history, traces, footprint, everything you',
    account: 'acc, acct, login, sign up, membership, account*, profile*, registration',
    contact:
      'birthday, year/date of birth, birth year/date, initials, marital status, city, town, country, nationality, username, address, email, e mail, mail address, phone, telephone, mobile, number, name, surname, first/last/maiden name, dob, bank/card/contact details, credit card, postcode, zip code, title, spelling, gender',
    image:
      'cover letter, application, documents, scans, identity/id card, passport, driving licence, recording*, messages, chat history, listing, photo*, picture*, image/video of me, comment*, review, post, posts, testimonial, cv, resume',
    everything: 'everything, all, anything, every piece/trace, whatever, the lot, any, entirety',
    files:
      'yours computers, among your customers, your customers/pool/computer/lists/end/database/databases/system/systems/files/records/servers/server/crm/books/archive*/computers/website/site/backups, your talent pool, your mailing system, database, databases, google, search results',
    list: 'whatever/distribution/emailing/subscriber/marketing/contact/mail list, marketing/your lists, list, lists, mailing list*, address book',
    mailing:
      'deals, special deals, circulars, mailshot*, newsflash*, spam, spams, spamming, messages, leaflets, hear/contact from you, from your company, newsletter*, news letter*, email, emails, e mails, mails, mailing*, advert*, ads, promo*, offers, marketing, text, texts, sms, junk, emailing, notification*, campaign*, communications, crap, catalogue*, flyers',
    marketing:
      'direct marketing, marketing, advertis*, prospecting, cold call*, telemarketing, sales calls, promotional, commercial/sales purposes, targeting, canvassing, ads',
    profiling:
      'build/make/create/create a profile, profile of me, profiling, automated/automatic decision*, automated processing, scoring, profile me, decided by a computer/machine',
    consent:
      'the box, ticked, said/my yes, i agreed, signed up for, ok i gave, consent, permission, agreement, authorisation, authorization, opt in',
    delete:
      'del, eliminat*, forget i/me, throw away/out, dispose of, trash, dump, clean out, scrap, scrapped, bin, ditch, get shot/rid of, do away with, vanish, disappear, nuke, clear it/them/out/all, clear _ out, delete*, deletion, deleting, delet, dlete, erase*, erasing, erasure, wipe*, wiping, destroy*, purge*, expunge*, scrub*, forget about me, anonymise*, anonymize*, eras, shred*, gone, obliterate',
    remove:
      'come/taken off, take us/me out, cross/take/get me off, cross/pull my, off your/the list, off all your, remove*, removing, removal, remov, take my _ _ off/out, take our _ off, take us off, strike, drop/cut me, take it down, take down',
    close: 'close*, closing, closure, terminate*, deactivate*, shut down, cancel my account/membership',
    keep: 'have anything/stuff/any, still have, keep*, store*, storing, retain*, retention, hang on to, archive*, holding, hold, save',
    hold: 'on me/file/record, have, hold*, got, stored, store, stores, keep, kept, collected, collect, process, processing, processes, possess*, retain*, know, knows, gathered, saved, recorded, has, maintain*',
    know: 'read, like to see, can/may/could i see, know, tell, see, view, confirm, find out, inform, disclose, share with me, explain, learn, let me know, curious, provide, show, say, check, request, wondering',
    what: 'what, which, whether, if, whatever, wat, any, all, everything, list of',
    copy: 'copy, copies, overview, printout, extract, summary, transcript, full record, report',
    give: 'send*, give, provide, share with me, forward, supply, receive, obtain, request, show, hand over, mail/email me, see, download, disclose',
    accessWord: 'access, disclosure, view, inspect',
    whence:
      'how do/did/come you know, on earth do you, where s/is it from, where did it/they come, how did you come by, how did he/she/they/you/u get, where does/did your company, how on earth did you, how come you, how is it that you, where did you/u get, where you got/found, how you got/obtained, how/where/why do you have, where/how have you got, where/how did you find, how did you obtain, who gave/sold you, source of, get/got hold of, obtain, obtained/come from, how you came by, how/where did my, who passed',
    whom: 'who can/has, who/whom have you, to whom, which companies/partners, which third parties, who else has, who did you, with whom did, whom did, recipients, who/whom you have, anyone else, all the companies',
    share: 'shared, sold, passed, disclosed, given, transferred, gave, leaked/sent to, sell, sharing, share, received',
    correct:
      'put down/right, set straight, put it right, correct, corrected, correcting, correction*, rectify, rectified, rectification, update*, updating, amend*, change*, changing, fix*, edit, adjust*, replace*, alter, swap, add my, spell, modify',
    wrong:
      'is not the/spelled/spelt/my, isn t the/my/right, my old one/number/address/email, addressing me as, calling me, call me by, down as, spelt/spelled wrong, has/got the wrong, doesn t match, wrong, wrongly, incorrect*, inaccurate, outdated, out of date, misspelt, misspelled, misspell, mistake*, error*, false, not correct, not/isnt right, incomplete, no longer valid/current, old one, typo, invalid, should be/read',
    fresh: 'is now, these days, from now on, nowadays, as of now, new',
    moved:
      'i/we have/ve moved, have moved house/to, i moved to, moved flat*/house, i/we live at, live there now, i now live, ve moved, moving house, changed my name/address/number/email, name change, change of name/address, changed address/name, new address is, got married/divorced, have a new address, now live/living, is now called, my new name/email/phone/number, my number has changed',
    restrict:
      'leave my _ untouched, untouched, put a/on hold, hold on any/the processing, put a stop to the use, don t touch, do not touch, put on ice, put _ on ice, restrict*, freeze*, freezing, frozen, suspend*, limit*, halt, block the use, block processing, block all processing, pause, blocking',
    transfer: 'transfer*, export*, port, porting, migrate*, take, download*',
    provider:
      'a rival, rivals, my new gym/doctor/dentist/bank/school/insurer/supplier/vet/employer, elsewhere, switching to/provider*, moving to another, to a competitor, another app/platform/website/site/provider/company/service/supplier/controller/bank, other platform/provider/company, new bank/doctor/gym/provider/supplier/insurer, rival, different company/provider, moving to a different, changing provider*, competitor*, directly to',
    machineFormat:
      'computer understands, upload them/it elsewhere, download of all, in a file, can read/open/load/import, another/other app can, can be imported, file another, format i can, format that i can, reuse, reusable, machine/structured/open/digital format, machine readable, csv, json, xml, excel, spreadsheet, commonly used format, structured commonly used',
    object:
      'don t build/accept/agree/consent, i/we/hereby/must object, object to/against, not happy with my/you, not happy about, not ok/okay/comfortable with, uncomfortable with, do not accept/agree/consent, objecting, objection*, oppose*, dont agree, disagree, against',
    use: 'handed/given/sold/passed/transferred to, to third parties, to your partners, to anyone else, to others, to other companies, shared, passed/pass on, disclosed, use, used, using, uses, process*, exploit*, sell, selling, sold, share, sharing, trade, analyse, analysed, track, tracking, analyzing, monetize, monetise',
    stop: 'stop, stopping, stopp, alone with, desist, spare me, knock off, no need to send, cease*, quit, halt, no more, refrain, leave me alone, knock it off',
    refuse:
      'is/are not to be, must/may/should not be, leave me out/off/alone, spare me, desist, keep me out, no longer agree/consent/accept/want/wish/interested, prefer/are not to, prefer you had/not, rather you/my/not, prefer that you not, don t keep/want/wish/send/email/contact, had enough of, prefer you didn t, dont want/send/email/contact, do not want/wish/send/email/contact, not want/wish, never want/send/contact, would rather not, stop sending, no more/further, not interested in receiving/your, fed up with, sick/tired of, don t need any more, don t like getting, never asked for, did not ask for, want no, didn t sign up, any more of, without my consent, mustn t, may/must not, not allowed to',
    receive: 'get any*/these/this/your/them/more/those/it, receive*, receiving, recieve*, getting, sent, be sent',
    reach:
      'spam/email/message/mail/mailing me, spam/email us, spamming, contact*, call, calling, write/writing to, emailing, text, texting, send*, bother*, messaging, phone, phoning, ring, pester*, harassing',
    withdraw:
      'untick*, take that/it back, no longer applies/stands/valid, undo, withdraw*, revoke*, revoking, retract*, rescind*, take back, cancel, revocation, changed my mind',
    unsubscribe:
      'unregister me/my, unsubscrib*, unsuscrib*, unsubcrib*, unsubsribe*, unsubscibe*, un subscribe, opt/opting out, opt me out, sign me off, cancel my subscription to your newsletter, cancel subscription to, cancel the newsletter, cancel newsletter, deregister, sign off the',
    stopWord:
      'stop, unsubscribe, please stop/remove, stopall, remove, opt out, end, quit, no more, no thanks unsubscribe, cancel, unsub',
    not: 'not, don/doesn/shouldn t, dont, never, without, rather than, instead of, do nt',
    notAfter: 'under no circumstances',
    stillNot:
      'still, yet, why, if, unless, haven/hasn/didn t, havent, have/has/did not, not yet, failed, otherwise, refuse*, nothing',
    toldTo: 'told/tell/asked them, told him/her, asked/told/asks/asking/want/wants/invited/tells/telling/reminding me to',
    restore: 'restore*, reactivate*, reinstate*, recover, get it back, undelete',
    ordered:
      'for the transfer, bank/wire transfer, payment, shipping address, deliver*, parcel, package, order*, invoice*, booking*, reservation*, quote, password, ticket*, contract, appointment*, shipment, user name, username, purchase order, flight',
    youMay:
      'list/to unsubscribe, unsubscribe header, you have the right, you may/can, click, if you no longer, if you wish, if you would like, if you want to, you are receiving, you received this, to exercise your, your rights/right/compliance/organisation/organization/subscribers, your website visitors, our privacy policy, in accordance with our',
    selling:
      'demo, our platform/solution/software/services/tool/product/clients/experts, our team of experts, we help companies/businesses/organi*, we offer/specialise/specialize/provide, webinar, free audit/trial, book/schedule a call, quick call, consultancy, compliance solution/software, whitepaper, case study, gdpr training, your business grow, i represent, help you with, increase your, lead generation',
    howLong: 'how long, retention period*, until when, how many months/years, for what period',
    asks: 'what becomes/kind/happens/is/are, have/did/do/are/will you, has/does your, how, why, where, who, whom, is/are/will my, is the/there, can you tell me, what do you, what data do you, for what, could you explain, which data, what information do, i wonder, wondering, would like to know, whether',
    policy:
      'dpo, cookie*, data protection/controller/policy, legal/lawful basis, gdpr compliant/compliance, comply with gdpr, data processing agreement, dpa, subprocessor*, sub processor*, privacy, international transfers, comply with the gdpr, standard contractual clauses, retention policy, tracking',
    hosting:
      'protect, third country/countries, hosted, hosting, encrypt*, servers, secure*, security, outside/in/inside the eu, outside europe, us servers, data centre*/center*, safe, protected, anonymised, anonymized, anonymous, confidential, cloud, overseas',
    people:
      'readers, subscriber*, employees, staff, patients, tenants, pupils, guests, customer*, third parties/party, visitors, users, partners, people, applicants, advertisers, other companies/organisations, members, clients, personal',
    need: 'need, require*, ask/asking for, mandatory, necessary, obliged, compulsory',
    lawyer:
      'a judge, hear from my, sue/suing you, will sue, going/ready to sue, sue your, in/to/the/a court, court action/order/case/proceedings, letter before claim/action, legal counsel/action/proceedings/advice/representative, my legal, lawyer*, solicitor*, attorney*, litigation, barrister, small claims, tribunal, cease and desist, prosecut*',
    authority:
      'the regulator/regulators/authorities, to the regulator, ico, information commissioner*, data protection authority/commission*, supervisory authority, ombudsman, trading standards, dpc, watchdog',
    complaint:
      'complain/complaining about you*, complain to, will/must complain, have/want/like to complain, complained to/before/twice, i complained, is/an outrageous, outrageous behaviour, this is illegal, a scam, fraudulent, formal/official complaint, complaint*, disgrace*, unacceptable, appalling, furious, compensation, misconduct, formal grievance, unlawful*, rip/ripped off, lied to me',
    wantsPerson:
      'have somebody/someone phone/call/ring, another automatic reply, a live/proper person, real voice, speak/talk to a manager/person/human, speak with a manager/human, get/want/need a manager, a human being, to a human, speak to your boss, your boss/manager, a supervisor, a real member, speak to/with someone, real/actual person, real/actual/somebody human, talk to someone, talk/speak to somebody, not a bot/robot/machine, live agent, speak to an agent/adviser, customer service rep*, an actual, someone real, person to call, with a person',
    deceased:
      'father/mother/husband/wife is dead, is no longer with us, lost my husband/wife, widow, deceased, passed away, my late, died, death/estate of, late father/mother/husband/wife, executor, probate, bereave*, funeral, has died',
    minor:
      'she/he s 8/9/10/11/12/13/14/15, a minor, minor child/children/son/daughter, underage, under age/16/18, years/year old, is only 9/10/11/12/13/14, is 9/10/11/12/13/14/15, i am/m 13/14/15, m/am 12, parental consent, without asking us, without our consent, without parental, aged 11/12/13/14, school child',
    distress:
      'feel safe, unsafe, turned up at my, abused/threatening/threatened/threatens/hurt me, abused by, verbally abused, violence, violent towards, violently, feel/been/was threatened, threats against, life threatening, i am threatened, can t go on, cannot go on, making me ill/sick, haven t slept, can t sleep/cope, self harm, i am afraid of, afraid for my, scared of you, i m/am scared, end it all, in tears/danger, panic attack*, nervous breakdown, fear for, suicid*, kill myself, end my life, harass*, desperate, depressed, abusive, assault*, stalk*, blackmail*, discriminat*, racist, terrified, injured, police, crying, breakdown',
    breach:
      'another customer/patient/client/tenant/person s, other customers, data leak/breach, leaked/stole/stolen my, was/been/were/got leaked/stolen, stolen from your, broken/broke/logged into my, was broken into, use/used my identity, hacked, hacker*, got hacked, someone else s details/data/account/letter/invoice/statement, somebody else s, a stranger s, other people s details/data, wrong person, using my name, breach, identity theft, phishing, compromised, fraudulent, impersonat*, unauthorised, unauthorized, scammer*, other/another customer s',
    onBehalf:
      'i/we/legally represent, representing my/our/the, act/acting/carer/trustee/attorney for, on his/her/their behalf, i am the carer, on behalf of, my/our client, power of attorney, guardian, authorised representative, my ward, the estate',
    gave: 'shared, sold, passed, disclosed, given, transferred, gave, leaked/sent to, sell',
    handle: 'becomes/become of, do/done with, happens/happen to',
    it: 'it, them, these, those, everything, that',
    deleteMe: 'forget me, forget about me',
    listsRights: 'according to our records, existence of the/a right, the existence of',
    mailingList: 'mailing list*, distribution/email/emailing/subscriber list, newsletter*',
    removeMe: 'want out of, get out of your',
  },
  terms: {
    access:
      'subject access, sar, dsar, right of/to access, data access request, access request, access to my/the/personal data, access to my/all personal, access to the personal data, copy of the personal data, data subject access',
    rectification: 'right to/of rectification, rectification request/of',
    erasure:
      'right to be forgotten, right to/of erasure, erasure/deletion request, data/request/account deletion, request erasure, request for erasure/deletion, delete account, delete/erase everything, delete all my, forget me, right to deletion, delete my info, account closure',
    restriction:
      'right to restriction/restrict, restriction of processing, restrict processing, restrict the processing, restriction of the processing, restriction request',
    portability: 'data portability, right to portability, portability, portable format',
    objection:
      'quit calling/ringing/phoning me, stop ringing/phoning/calling me, no more/marketing calls, right to object, objection/object to processing, object to the processing, object to direct marketing, object to marketing, opt out of profiling, opt out of the sale, do not sell my, don t sell my, stop cold calling, do not call list, do not track me',
    'consent-withdrawal':
      'not send me anything, don t send me anything, nothing more from you, send me nothing, not contact me again, don t contact me again, not write to me again, stop contacting/bothering me, never contact me, never write to me, no further contact, withdrawal of consent, consent withdrawal, withdraw consent, no more emails/mails/newsletters/spam, stop emails/spam/newsletter/emailing/spamming, stop the emails',
  },
};
