import type { Lexicon } from '../concepts.ts';

export const english: Lexicon = {
  concepts: {
    mine: 'my, mine, our, me s',
    me: 'me, us, myself',
    aboutMe: `am i in, am i on, i am in your, i m in your, about me, on me, mention me, mentions me, mentioning me, about myself, concerning me, relating to me, related to me, regarding me, about myself, of me, of mine, under my name, in my name, on file for me, for me, to do with me, with my name,
      that i have given, that i gave, i have provided, i provided, i submitted, i gave you, about us, belonging to me, i shared with you, on myself, i have shared`,
    filler: `personal, private, own, full, complete, entire, old, new, current, stored, all, of, the, and, or, first, last, home, postal, email, e, mail, phone, mobile, billing, bank, credit, card, customer, user, contact, number*, birth, a, business, work, late`,
    theirs: 'her, his, their, hers',
    kin: `my daughter, my son, my child, my children, my kid, my kids, my mother, my father, my mum, my mom, my dad, my husband, my wife, my spouse, my partner, my late, my brother, my sister, my grandmother, my grandfather,
      my grandma, my parents, my stepson, my nephew, my niece, my aunt, my uncle, my girlfriend, my boyfriend, my gran, my grandson, my granddaughter`,
    your: 'your, you, ur',
    data: `data, information, info, details, file, record, records, file on, file for me, dossier, particulars, personal stuff, history, traces, footprint, everything you`,
    account: 'account*, profile*, registration, membership, acount, login and data',
    contact: `city, town, country, nationality, username, address, adress, email, e mail, mail address, phone, telephone, mobile, number, name, surname, first name, last name, date of birth, birthday, birth date, dob, bank details, card details, credit card, postcode, zip code, title, maiden name, spelling, contact details, gender`,
    image:
      'identity card, id card, passport, driving licence, recording*, messages, chat history, listing, photo*, picture*, image of me, video of me, comment*, review, post, posts, listing, testimonial, cv, resume, application',
    everything: 'everything, all, anything, every piece, whatever, the lot, any, entirety, every trace',
    files: `your database, your databases, your system, your systems, your files, your records, your servers, your server, your crm, your books, your archive*, your computers, your website, your site, your backups, database, databases, google, search results`,
    list: `list, lists, mailing list*, distribution list, address book, emailing list, subscriber list, marketing list, contact list, mail list`,
    mailing: `hear from you, from your company, contact from you, newsletter*, news letter*, email, emails, e mails, mails, mailing*, spam*, advert*, ads, promo*, offers, marketing, message*, text, texts, sms, junk, emailing, notification*, campaign*, communications, stuff, crap, catalogue*, flyers`,
    marketing:
      'direct marketing, marketing, advertis*, prospecting, cold call*, telemarketing, sales calls, promotional, commercial purposes, targeting, canvassing, sales purposes, ads',
    profiling:
      'profiling, automated decision*, automated processing, scoring, profile me, automatic decision*, decided by a computer, decided by a machine',
    consent: 'consent, permission, agreement, authorisation, authorization, opt in',
    delete: `clear it, clear _ out, clear them, delete*, deletion, deleting, delet, dlete, erase*, erasing, erasure, wipe*, wiping, destroy*, purge*, expunge*, scrub*, get rid of, forget me, forget about me, anonymise*, anonymize*, eras, shred*, gone, obliterate, clear out, clear all`,
    remove:
      'remove*, removing, removal, remov, take me off, take my _ _ off, take my _ _ out, take our _ off, take me out, take us off, strike, drop me, get me off, pull my, cut me, take it down, take down',
    close: 'close*, closing, closure, terminate*, deactivate*, shut down, cancel my account, cancel my membership',
    keep: 'still have, keep*, keeping, kept, store*, storing, retain*, retention, hold on to, hang on to, hold onto, archive*, holding, hold, save, have any',
    hold: `have, hold*, holding, got, have got, stored, store, stores, keep, kept, collected, collect, process, processing, processes, possess*, retain*, know, knows, gathered, saved, recorded, has, maintain*, on file, on record`,
    know: `know, tell, see, view, confirm, find out, inform, disclose, share with me, explain, learn, let me know, curious, provide, show, say, check, request, wondering, like to see`,
    what: 'what, which, whether, if, whatever, wat, any, all, everything, list of',
    copy: 'copy, copies, overview, printout, extract, summary, transcript, full record, report',
    give: 'send*, give, provide, share with me, forward, supply, receive, obtain, request, show, hand over, mail me, email me, see, download, disclose',
    accessWord: 'access, disclosure, view, inspect',
    whence: `where did you get, where did u get, how did you get, how did u get, where you got, how you got, how do you have, where do you have, where have you got, where did you find, how did you obtain, how did you find, who gave you, how come you have, how have you got, who sold you,
      source of, get hold of, got hold of, obtain, obtained from, how you obtained, how you came by, where you found, how did my, come from, where did my, where did your company, why do you have, who passed`,
    whom: 'who can, who have you, whom have you, to whom, which companies, which third parties, which partners, who else has, who has, who did you, with whom did, whom did, recipients, who you have, whom you have, anyone else, all the companies',
    share:
      'shared, sold, passed, disclosed, given, transferred, gave, leaked to, sent to, sell, sharing, passed on, share, received',
    correct: `correct, corrected, correcting, correction*, rectify, rectified, rectification, update*, updating, amend*, change*, changing, fix*, edit, adjust*, replace*, put right, alter, swap, add my, spell, modify`,
    wrong: `wrong, wrongly, incorrect*, inaccurate, outdated, out of date, misspelt, misspelled, mispelled, misspell, mistake*, error*, false, not correct, not right, incomplete, no longer valid, no longer current, old one, typo, isn t right, isnt right, invalid, should be, should read, is not`,
    fresh: 'new',
    moved: `i live at, we live at, live there now, i now live, moved house, moved to, have moved, ve moved, i moved, we moved, moving house, changed my name, name change, change of name, change of address, changed my address, changed address, new address is, got married, changed my number, changed name, changed my email, have a new address, got divorced, now live, now living, has changed to, has changed new, is now called, my new name, my new email, my new phone, my new number, my number has changed`,
    restrict:
      'restrict*, restriction, freeze*, freezing, frozen, suspend*, limit*, halt, block the use, block processing, block all processing, pause, put on hold, blocking',
    transfer: 'transfer*, export*, port, porting, migrate*, take, download*',
    provider:
      'another provider, other provider, new provider, switching provider*, changing provider*, another company, competitor*, another service, new supplier, another supplier, different provider, directly to, new insurer, another controller, another bank, other company',
    machineFormat:
      'machine readable, csv, json, xml, excel, spreadsheet, structured format, commonly used format, structured commonly used, reusable format, open format, digital format',
    object:
      'object, objecting, objection*, oppose*, opposed, do not agree, don t agree, dont agree, disagree, not happy with you, do not consent, don t consent, against',
    use: 'shared, passed on, disclosed, transferred to, use, used, using, uses, process*, exploit*, sell, selling, sold, share, sharing, trade, analyse, analysed, track, tracking, pass on, analyzing, monetize, monetise',
    stop: 'stop*, cease*, quit, halt, end, enough, no more, refrain, leave me alone, knock it off',
    refuse: `rather you didn t, rather you did not, rather not have, prefer you not, prefer you didn t, don t want, dont want, do not want, no longer want, no longer wish, do not wish, don t wish, not want, never want, would rather not, don t send, dont send, do not send, never send, stop sending, no more, not interested in receiving, not wish, don t email, dont email, do not email, do not contact, don t contact, dont contact,
      never contact, no longer interested, rather not, not interested in your, fed up with, sick of, don t need any more, don t like getting, never asked for, did not ask for, want no, didn t sign up, no further, any more of, tired of, without my consent, mustn t, may not, must not, are not to, not allowed to`,
    receive: 'receive*, receiving, recieve*, get, getting, sent, be sent',
    reach:
      'contact*, call, calling, write to, writing to, emailing, email me, email us, text, texting, send*, sending, bother*, message me, messaging, phone, phoning, ring, spam*, pester*, mail me, mailing me, contacting, harassing',
    withdraw: 'withdraw*, revoke*, revoking, retract*, rescind*, take back, withdrawal, cancel, revocation, changed my mind',
    unsubscribe: `unsubscribe*, unsubscribing, unsubscrib*, unsuscrib*, unsubcrib*, unsubsribe*, unsubscibe*, un subscribe, opt out, opt me out, opting out, sign me off, cancel my subscription to your newsletter, cancel subscription to, cancel the newsletter, cancel newsletter, deregister, unregister, sign off the`,
    stopWord:
      'stop, unsubscribe, stop please, please stop, stop it, stopall, remove, remove me, opt out, end, quit, no more, no thanks unsubscribe, cancel, please remove, unsub',
    not: 'not, don t, dont, never, without, doesn t, rather than, instead of, do nt, shouldn t',
    notAfter: 'under no circumstances',
    stillNot: `still, yet, why, if, unless, haven t, havent, hasn t, have not, has not, not yet, failed, otherwise, didn t, did not, refuse*, nothing`,
    toldTo:
      'asked me to, told me to, asks me to, asking me to, want me to, wants me to, invited me to, tells me to, telling me to, reminding me to',
    restore: 'restore*, reactivate*, reinstate*, recover, get it back, undelete',
    ordered:
      'delivery address, shipping address, deliver*, parcel, package, order*, invoice*, booking*, reservation*, quote, password, ticket*, contract, appointment*, shipment, user name, username, purchase order, flight',
    youMay: `you have the right, you may, you can, click, if you no longer, if you wish, if you would like, if you want to, you are receiving, you received this, you may request, to exercise your, your rights, your right, your website visitors, to unsubscribe, your compliance, our privacy policy, in accordance with our, your organisation, your organization, your subscribers`,
    selling: `demo, our platform, our solution, our software, our services, our tool, our product, our team of experts, we help companies, we help businesses, we help organi*, we offer, webinar, free audit, book a call, schedule a call, quick call, consultancy, our clients, our experts, compliance solution, compliance software, whitepaper, case study, gdpr training, free trial, we specialise, we specialize, your business grow, we provide, i represent, help you with, increase your, lead generation`,
    howLong: 'how long, retention period*, until when, how many months, how many years, for what period',
    asks: `have you, did you, has your, how, why, where, who, whom, do you, does your, are you, is my, is the, are my, can you tell me, what do you, what data do you, what kind, what happens, for what, what is, could you explain, which data, what are, is there, have you got a, what information do, will my, will you, i wonder, wondering, would like to know, whether`,
    policy: `privacy policy, privacy notice, privacy statement, data protection officer, dpo, cookie*, data protection, legal basis, lawful basis, gdpr compliant, comply with gdpr, gdpr compliance, data processing agreement, dpa, subprocessor*, sub processor*, privacy, data controller, international transfers, comply with the gdpr, standard contractual clauses, data policy, retention policy, tracking`,
    hosting:
      'third country, third countries, hosted, hosting, encrypt*, servers, secure*, security, outside the eu, in the eu, outside europe, inside the eu, us servers, data centre*, data center*, safe, protected, anonymised, anonymized, anonymous, confidential, cloud, overseas',
    people:
      'customer*, third parties, third party, visitors, users, partners, people, applicants, advertisers, other companies, other organisations, subscribers, members, clients, personal',
    need: 'need, require*, ask for, mandatory, necessary, obliged, compulsory, asking for',
    lawyer: `lawyer*, solicitor*, attorney*, court, sue, suing, legal action, litigation, barrister, legal proceedings, small claims, my legal team, tribunal, cease and desist, letter before action, legal advice, prosecut*, legal representative`,
    authority:
      'ico, information commissioner*, data protection authority, supervisory authority, ombudsman, trading standards, regulator*, dpc, data protection commission*, authorities, watchdog',
    complaint:
      'complaint*, complain*, disgrace*, outrageous, unacceptable, scam, fraud, appalling, furious, compensation, misconduct, formal grievance, unlawful*, illegal*, rip off, ripped off, lied to me',
    wantsPerson: `speak to a person, speak to someone, speak with someone, speak to a human, speak with a human, real person, real human, human being, talk to a person, talk to someone, talk to a human, talk to somebody, speak to somebody, actual person, actual human, not a bot, not a robot, not a machine, live agent, a manager, your manager, speak to an agent, speak to an adviser, customer service rep*, somebody human, an actual, someone real, person to call, with a person`,
    deceased:
      'deceased, passed away, my late, died, death of, late father, late mother, late husband, late wife, estate of, executor, probate, bereave*, funeral, has died, is dead',
    minor:
      'minor, underage, under age, years old, year old, is only 9, is only 10, is only 11, is only 12, is only 13, is only 14, is 9, is 10, is 11, is 12, is 13, is 14, is 15, i am 13, i am 14, i am 15, i m 13, i m 14, i m 15, m 12, am 12, parental consent, without asking us, without our consent, without parental, aged 11, aged 12, aged 13, aged 14, under 16, under 18, school child',
    distress: `suicid*, kill myself, end my life, harass*, threat*, threaten*, afraid, scared, violen*, in danger, desperate, depressed, self harm, abuse*, abusive, assault*, emergency, stalk*, blackmail*, discriminat*, racist, terrified, can t cope, injured, hurt me, police, crying, breakdown`,
    breach: `my identity, using my name, hacked, hack*, data breach, breach, leaked, leak, stolen, identity theft, used my identity, broke into, broken into, phishing, compromised, fraudulent, someone else s, impersonat*, unauthorised, unauthorized, exposed, scammer*, other customer s, another customer s`,
    onBehalf:
      'on behalf of, my client, our client, power of attorney, acting for, guardian, represent, representing, authorised representative, my ward, the estate',
    gave: 'shared, sold, passed, disclosed, given, transferred, gave, leaked to, sent to, passed on, sell',
    handle: 'do with, done with, happens to, happen to',
    it: 'it, them, these, those, everything, that',
    deleteMe: 'forget me, forget about me',
    listsRights: 'existence of the right, existence of a right, the existence of',
    mailingList: 'mailing list*, distribution list, email list, emailing list, subscriber list, newsletter*',
    removeMe: 'want out of, get out of your',
  },
  terms: {
    access: `subject access, subject access request, sar, dsar, right of access, right to access, data access request, access request, access to my data, access to my personal, access to the data, access to personal data, access to the personal data, access to all personal, copy of the personal data, data subject access`,
    rectification: 'right to rectification, right of rectification, rectification request, rectification of',
    erasure: `right to be forgotten, right to erasure, erasure request, deletion request, data deletion, request erasure, request deletion, request for erasure, request for deletion, account deletion, delete account, delete everything, erase everything, delete all my, forget me, right of erasure, right to deletion, delete my info, account closure`,
    restriction:
      'right to restriction, right to restrict, restriction of processing, restrict processing, restrict the processing, restriction of the processing, restriction request',
    portability: 'data portability, right to portability, portability request, portability, portable format',
    objection:
      'right to object, objection to processing, object to processing, object to the processing, object to direct marketing, object to marketing, opt out of profiling, opt out of the sale, do not sell my, don t sell my, stop cold calling, stop calling me, do not call list, no marketing calls, do not track me',
    'consent-withdrawal':
      'not send me anything, don t send me anything, nothing more from you, send me nothing, not contact me again, don t contact me again, not write to me again, stop contacting me, stop bothering me, never contact me, never write to me, no further contact, withdrawal of consent, consent withdrawal, withdraw consent, no more emails, no more mails, no more newsletters, stop emails, stop spam, stop newsletter, stop the emails, stop emailing, no more spam, stop spamming',
  },
};
