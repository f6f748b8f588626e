/** @jsxImportSource react */
import { useEffect, useRef, useState } from 'react';
import { createPortal } from 'react-dom';

export interface SelectOption<Id extends string> {
  id: Id;
  text: string;
}

/**
 * A dropdown as the site draws them: no <select>. A press opens it, and the entries stand in a popup at the end of the
 * body, which is there only while it is open.
 */
export function CustomSelect<Id extends string>({
  options,
  chosen,
  hint,
  onChoose,
}: {
  options: readonly SelectOption<Id>[];
  chosen: Id | null;
  hint: string;
  onChoose: (id: Id) => void;
}) {
  const box = useRef<HTMLDivElement>(null);
  const popup = useRef<HTMLDivElement>(null);
  const [place, setPlace] = useState<{ left: number; top: number; width: number } | null>(null);
  const open = () => {
    const { bottom, left, width } = box.current?.getBoundingClientRect() ?? { bottom: 0, left: 0, width: 0 };
    setPlace({ left: left + scrollX, top: bottom + scrollY + 4, width });
  };

  useEffect(() => {
    if (!place) return;
    const closeOutside = ({ target }: Event) => {
      if (!(target instanceof Node)) return;
      if (!box.current?.contains(target) && !popup.current?.contains(target)) setPlace(null);
    };
    document.addEventListener('mousedown', closeOutside);
    return () => document.removeEventListener('mousedown', closeOutside);
  }, [place]);

  const text = options.find(({ id }) => id === chosen)?.text;
  return (
    <>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the site's own dropdown has no role either */}
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: nor can it be opened by a key */}
      <div
        ref={box}
        className={`comet-v2-select comet-v2-select-show-arrow${place ? ' comet-v2-select-open' : ''}`}
        onMouseDown={open}
        onClick={open}
      >
        <div className="comet-v2-select-selector">
          <span className={`comet-v2-select-selection-${text === undefined ? 'placeholder' : 'item'}`}>
            {text ?? hint}
          </span>
        </div>
        <span className="comet-v2-select-arrow">▾</span>
      </div>
      {place &&
        createPortal(
          <div ref={popup} className="comet-v2-select-popup" style={place}>
            <ul className="comet-v2-menu">
              {options.map((option) => (
                // biome-ignore lint/a11y/useKeyWithClickEvents: as above
                <li
                  key={option.id}
                  className={`comet-v2-menu-item${option.id === chosen ? ' comet-v2-menu-item-selected' : ''}`}
                  onClick={() => {
                    onChoose(option.id);
                    setPlace(null);
                  }}
                >
                  {option.text}
                </li>
              ))}
            </ul>
          </div>,
          document.body,
        )}
    </>
  );
}
