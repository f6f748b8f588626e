import type { ComponentChildren, JSX } from 'preact';

/** Only a wish: what a file really is, its first bytes say. Names of types that some systems do not know are there too. */
const ACCEPTED = 'image/*,.heic,.heif,.avif,video/mp4,video/quicktime,video/webm,.mp4,.mov,.webm';

interface ChooseFilesProps {
  /** What a screen reader says instead of the words shown. It has to hold them. */
  name?: string;
  strong?: boolean;
  onChoose: (files: readonly File[]) => void;
  children: ComponentChildren;
}

/** A button that opens the file dialog; the same file can be chosen twice in a row. */
export function ChooseFiles({ name, strong = false, onChoose, children }: ChooseFilesProps): JSX.Element {
  return (
    <label class={`${strong ? 'strong-button' : 'plain-button'} choose-files`}>
      {children}
      <input
        type="file"
        multiple
        accept={ACCEPTED}
        aria-label={name}
        onChange={({ currentTarget }) => {
          const files = [...(currentTarget.files ?? [])];
          currentTarget.value = '';
          if (files.length > 0) onChoose(files);
        }}
      />
    </label>
  );
}
