import fc from 'fast-check';
import MailComposer from 'nodemailer/lib/mail-composer/index.js';
import PostalMime from 'postal-mime';
import { describe, expect, it } from 'vitest';
import { namesPaper, saysPaperAttached, withoutPapers } from '../../../shared/inbound/identity-papers.ts';

type Attachment = { filename: string; content: Buffer | string; contentType?: string };

const built = (attachments: Attachment[], text = 'Bonjour, supprimez mes données. Anna'): Promise<Buffer> =>
  new MailComposer({
    from: 'anna@example.org',
    to: 'contact@example.com',
    subject: 'x',
    text,
    html: `<p>${text}</p>`,
    attachments,
  })
    .compile()
    .build();

const scan = Buffer.from('the bytes of a marked-scan, long enough to be told apart from any other bytes in this mail');

describe('an identity paper that nobody asked for', () => {
  it.each([
    'passeport.pdf',
    'CNI_recto.jpg',
    'Carte d’identité Anna.png',
    'carte-identite.jpeg',
    'Personalausweis.pdf',
    'my passport.JPG',
    'ID.png',
    'Führerschein.pdf',
    'titre de séjour.pdf',
    'dowód osobisty.jpg',
  ])('is taken out by its name: %s', async (filename) => {
    expect(namesPaper(filename)).toBe(true);
    const { raw, taken } = withoutPapers(await built([{ filename, content: scan }]), { scansToo: false });
    expect(taken).toBe(1);
    expect(Buffer.from(raw).includes(scan.toString('base64').slice(0, 60))).toBe(false);
    const read = await PostalMime.parse(raw);
    expect(read.text).toContain('supprimez mes données');
    expect(read.attachments.map((one) => one.filename)).toEqual(['taken-out.txt']);
  });

  it.each(['facture.pdf', 'contrat 2026.pdf', 'IMG_2034.jpg', 'video.mp4', 'candidature.docx', 'identical.pdf.txt'])(
    'is not every attachment: %s stays',
    async (filename) => {
      const mail = await built([{ filename, content: scan }]);
      expect(withoutPapers(mail, { scansToo: false })).toEqual({ raw: mail, taken: 0 });
    },
  );

  it.each([
    ['Bonjour, vous trouverez ci-joint la copie de ma carte d’identité.', true],
    ['Please find attached a copy of my passport.', true],
    ['Anbei eine Kopie meines Ausweises.', true],
    ['Vous trouverez ci-joint ma facture.', false],
    ['Do you need an identity document?', false],
    ['Supprimez tout.', false],
  ])('is announced by words or not: %s', (text, isSaid) => {
    expect(saysPaperAttached(text)).toBe(isSaid);
  });

  it('takes every scan where the mail says that it attaches one, and nothing else', async () => {
    const mail = await built([
      { filename: 'IMG_1.jpg', content: scan, contentType: 'image/jpeg' },
      { filename: 'scan.pdf', content: scan },
      { filename: 'notes.txt', content: 'my notes' },
    ]);
    const { raw, taken } = withoutPapers(mail, { scansToo: true });
    expect(taken).toBe(2);
    const read = await PostalMime.parse(raw);
    expect(read.attachments.map((one) => one.filename)).toEqual(['taken-out.txt', 'taken-out.txt', 'notes.txt']);
  });

  it('leaves every other part as it was, byte for byte, whatever the attachments are', async () => {
    const name = fc.constantFrom('a.txt', 'passport.pdf', 'b.csv', 'cni.jpg', 'c.bin');
    const attachment = fc.record({
      filename: name,
      content: fc.uint8Array({ maxLength: 300 }).map((bytes) => Buffer.from(bytes)),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(attachment, { maxLength: 6 }), async (attachments) => {
        const { raw, taken } = withoutPapers(await built(attachments), { scansToo: false });
        const papers = attachments.filter(({ filename }) => namesPaper(filename));
        expect(taken).toBe(papers.length);
        const read = await PostalMime.parse(raw);
        expect(read.attachments.map(({ filename }) => filename)).toEqual(
          attachments.map(({ filename }) => (namesPaper(filename) ? 'taken-out.txt' : filename)),
        );
        const kept = read.attachments.flatMap(({ filename, content }) =>
          filename === 'taken-out.txt' ? [] : [Buffer.from(content as ArrayBuffer).toString('hex')],
        );
        expect(kept).toEqual(attachments.filter((one) => !papers.includes(one)).map(({ content }) => content.toString('hex')));
      }),
      { numRuns: 60 },
    );
  });

  it('reads whatever bytes a stranger sends', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), fc.boolean(), (bytes, scansToo) => {
        const head = Buffer.from(
          'Content-Type: multipart/mixed; boundary="x"\r\n\r\n--x\r\nContent-Type: image/png; name=id.png\r\n\r\n',
        );
        const { raw } = withoutPapers(Buffer.concat([head, bytes]), { scansToo });
        expect(raw.length).toBeGreaterThan(0);
      }),
    );
  });
});
