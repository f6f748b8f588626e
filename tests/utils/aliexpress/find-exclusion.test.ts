import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findExclusion } from '../../../utils/aliexpress/find-exclusion.ts';
import { EXCLUSIONS } from '../../../utils/model/order.ts';

describe('goods that cannot be returned', () => {
  it.each([
    ['underwear', 'Men Cotton Underwear 4pcs Boxer Shorts'],
    ['underwear', 'Seamless Panties for Women'],
    ['lingerie', 'Sexy Lace Lingerie Set'],
    ['lingerie', 'Wireless Bra Push Up'],
    ['swimwear', 'One Piece Swimsuit 2026'],
    ['swimwear', 'Brazilian Bikini Set Women'],
    ['earrings', '925 Silver Stud Earrings for Women'],
    ['earrings', 'Hoop EARRING gold'],
    ['wigs', 'Lace Front Human Hair Wig 13x4'],
    ['wigs', 'Cosplay Wigs Short Pink'],
    ['customised', 'Personalized Name Necklace'],
    ['customised', 'Custom Photo Projection Ring'],
    ['customised', 'Custom-made curtains'],
    ['perishable', 'Fresh Fruit Basket'],
    ['digital', 'Windows 11 Pro License Key'],
    ['digital', 'Game Digital Download Code'],
    ['hygiene', 'Whitening Toothpaste 120g'],
  ])('%s: %s', (exclusion, title) => {
    expect(findExclusion(title, 'en')).toBe(exclusion);
  });

  it.each([
    ['swiggle is no wig', 'Swiggle Toy Fish'],
    ['bracelet is no bra', 'Silver Bracelet for Women'],
    ['brass is no bra', 'Brass Library Lamp'],
    ['brace is no bra', 'Knee Brace Support'],
    ['ring', 'Gold Wedding Ring'],
    ['a string of pearls', 'String Lights 10m'],
    ['ear buds', 'Wireless Earbuds Bluetooth 5.3'],
    ['a digital camera', 'Digital Camera 4K 48MP'],
    ['a digital watch', 'Men Digital Watch Waterproof'],
    ['a digital display', 'Digital Multimeter'],
    ['custom firmware', 'Custom Firmware Flash Device'],
    ['custom keyboards', 'Custom Mechanical Keyboard Kit'],
    ['customs', 'Customs declaration pouch'],
    ['customer', 'Customer display VFD'],
    ['briefcase', 'Leather Briefcase'],
    ['swimming goggles', 'Swimming Goggles Anti Fog'],
    ['wig stand', 'Foldable Wig Stand'],
    ['wig cap', 'Wig Cap 2pcs Mesh'],
    ['earring holder', 'Earring Holder Display Rack'],
    ['earring parts', '50pcs Earring Hooks Jewelry Making'],
    ['underwear organizer', 'Underwear Storage Box'],
    ['bikini trimmer', 'Electric Bikini Trimmer'],
    ['toothpaste dispenser', 'Automatic Toothpaste Dispenser'],
    ['fresh food box', 'Fresh Food Container Vacuum'],
    ['e-book reader', 'E-book Reader 6 inch'],
    ['a cable', 'HDMI 2.1 Cable 8K@60Hz'],
    ['bra strap', 'Bra Strap Extender'],
    ['doll clothes', 'Swimsuit for Barbie Dolls'],
    ['nothing', ''],
  ])('%s', (_what, title) => {
    expect(findExclusion(title, 'en')).toBeNull();
  });

  it.each([
    ['de', 'Damen Ohrringe Silber', 'earrings'],
    ['de', 'Ohrringhalter Schmuck', null],
    ['fr', "Boucles d'oreilles argent", 'earrings'],
    ['pl', 'Kolczyki srebrne', 'earrings'],
    ['pl', 'Bielizna termoaktywna męska', null],
    ['pt', 'Brincos de prata 925', 'earrings'],
    ['pt', 'Silver Earrings', 'earrings'],
    ['ko', '여성 은 귀걸이 세트', 'earrings'],
    ['ko', '귀걸이 보관 상자', null],
    ['es', 'Pelucas sintéticas', 'wigs'],
    ['ru', 'Купальник женский', 'swimwear'],
    ['ja', 'レディース 水着 ビキニ', 'swimwear'],
    [null, 'Silver Stud Earrings', 'earrings'],
    [null, 'Kolczyki srebrne', 'earrings'],
    ['xx', 'Silver Stud Earrings', 'earrings'],
  ])('on a page in %s: %s', (language, title, exclusion) => {
    expect(findExclusion(title, language)).toBe(exclusion);
  });

  describe.each(['en', 'de', 'fr', 'pt', null])('on a page in %s', (language) => {
    it.each([
      'Non Slip Bath Mat',
      'Anti-Slip Socks',
      'Slip On Shoes',
      'Satin Slip Dress Women',
      'Punk Personalized Skull Ring',
      'BRA Brazil 2026 Football Jersey',
      'Digital Product Photography Light Tent',
      'Digital Code Lock',
      'Digital File Cabinet',
      'Game Keys Keyboard Keycaps',
      'Fresh Food Vacuum Sealer',
      'Fresh Meat Grinder',
      'Live Plants Aquarium LED',
      'Bikini Girl Anime Figure',
      'Body Lotion Pump',
    ])('%s is none of them', (title) => {
      expect(findExclusion(title, language)).toBeNull();
    });
  });

  it.each([
    ['de', 'Damen Slips Baumwolle 5er Pack', 'underwear'],
    ['fr', 'Slip femme en coton', 'underwear'],
    ['de', 'Personalisierte Namen Kette', 'customised'],
    ['fr', 'Collier prénom personnalisé', 'customised'],
    ['en', 'Personalized Engraved Ring', 'customised'],
    ['en', 'Windows Digital Key', 'digital'],
    ['en', 'Steam Game Key', 'digital'],
    ['en', 'Fresh Flowers Bouquet', 'perishable'],
    ['en', 'Live Plants 5pcs', 'perishable'],
    ['en', 'Sports Bra', 'lingerie'],
    ['en', 'Shea Body Lotion 200ml', 'hygiene'],
  ])('in %s still found: %s', (language, title, exclusion) => {
    expect(findExclusion(title, language)).toBe(exclusion);
  });

  it('any title gives one of the list, or nothing', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.constantFrom('en', 'ko', null), (title, language) => {
        const found = findExclusion(title, language);
        expect(found === null || EXCLUSIONS.includes(found)).toBe(true);
      }),
    );
  });

  it('a word inside a longer word is another word', () => {
    const letters = fc.string({
      unit: fc.constantFrom(...'abcdefghijklmnopqrtuvwxyz'.split('')),
      minLength: 1,
      maxLength: 4,
    });
    fc.assert(
      fc.property(
        letters,
        fc.constantFrom('wig', 'bra', 'earring', 'bikini'),
        letters,
        (before, word, behind) => {
          expect(findExclusion(`${before}${word}${behind}`, 'en')).toBeNull();
        },
      ),
    );
  });
});
