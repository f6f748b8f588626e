const UNITS = [
  { unit: 'megabyte', bytes: 1_000_000, maximumFractionDigits: 1 },
  { unit: 'kilobyte', bytes: 1000, maximumFractionDigits: 0 },
  { unit: 'byte', bytes: 1, maximumFractionDigits: 0 },
] as const;

/** A number of bytes as `locale` (BCP 47) writes it, '1.2 MB'; a megabyte is a million bytes. */
export function formatFileSize(locale: string, size: number): string {
  // 999,600 bytes are 1 MB and not 1,000 kB.
  const chosen = UNITS.find(({ bytes }) => size >= bytes * 0.9995) ?? UNITS[2];
  const { unit, bytes, maximumFractionDigits } = chosen;
  return new Intl.NumberFormat(locale, {
    style: 'unit',
    unit,
    unitDisplay: 'short',
    maximumFractionDigits,
  }).format(size / bytes);
}
