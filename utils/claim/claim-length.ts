/**
 * Length of a text as a form counts it (HTML's maxlength): UTF-16 code units, a line break is one, and most emoji are
 * two. AliExpress's own limit is not known; it is not guessed here.
 */
export function claimLength(text: string): number {
  return text.replace(/\r\n?/g, '\n').length;
}
