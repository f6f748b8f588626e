/** @jsxImportSource react */
import { useEffect, useState } from 'react';
import type { DisputeWords, ErrorCode } from '../disputes/dispute-words.ts';
import { CustomSelect } from './custom-select.tsx';
import { CometButton, Errors, Part } from './form-parts.tsx';
import { NOTHING_ENTERED, type ReportedState } from './request-state.ts';

const CARRIERS = ['DHL', 'UPS', 'USPS', 'InPost', 'Correios'];
const OTHER = 'other';

/** Where the buyer says with what the item was sent back. */
export function ReturnParcel({
  words,
  report,
}: {
  words: DisputeWords;
  report: (state: ReportedState) => void;
}) {
  const { parcel, summary } = words;
  const [carrier, setCarrier] = useState<string | null>(null);
  const [number, setNumber] = useState('');
  const [errors, setErrors] = useState<ErrorCode[]>([]);
  useEffect(() => {
    report({ ...NOTHING_ENTERED, errors, parcel: { carrier, number } });
  }, [carrier, number, errors, report]);
  const submit = () => {
    const missing: ErrorCode[] = [];
    if (carrier === null) missing.push('missing-carrier');
    if (number.trim() === '') missing.push('missing-number');
    setErrors(missing);
  };
  return (
    <>
      <h2>{parcel.title}</h2>
      <Part title={parcel.carrier}>
        <CustomSelect
          options={[
            ...CARRIERS.map((name) => ({ id: name, text: name })),
            { id: OTHER, text: parcel.otherCarrier },
          ]}
          chosen={carrier}
          hint={parcel.carrierHint}
          onChoose={setCarrier}
        />
        <Errors errors={errors} words={words} about={['missing-carrier']} />
      </Part>
      <Part title={parcel.number}>
        <input
          className="comet-v2-input"
          type="text"
          autoComplete="off"
          placeholder={parcel.numberHint}
          aria-label={parcel.number}
          value={number}
          onChange={({ target }) => setNumber(target.value)}
        />
        <Errors errors={errors} words={words} about={['missing-number']} />
      </Part>
      <CometButton
        isPrimary
        press="submit"
        pl="buyersubmit_btn_submit"
        text={summary.submit}
        onClick={submit}
      />
    </>
  );
}
