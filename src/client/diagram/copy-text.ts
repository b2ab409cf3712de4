/** What a browser offers for it. Without the first, on a page without https, the reader copies what is marked. */
interface Ways {
  readonly write: ((text: string) => Promise<void>) | undefined;
  /** Marks the text, as a reader would. */
  readonly select: () => void;
}

/** Copies a text, and gives back what to tell of it. */
export async function copyText(text: string, { write, select }: Ways): Promise<string> {
  try {
    if (write === undefined) throw new Error('no clipboard');
    await write(text);
    return 'Kopierat';
  } catch {
    select();
    return 'Det gick inte att kopiera. Texten är markerad: kopiera den med tangenterna eller menyn.';
  }
}

function selectContents(element: Element): void {
  const range = document.createRange();
  range.selectNodeContents(element);
  const selection = getSelection();
  selection?.removeAllRanges();
  selection?.addRange(range);
}

/** Shows the button in a row that copies the text of the element that the row names. */
export function startCopy(row: HTMLElement): void {
  const element = document.getElementById(row.dataset['copy'] ?? '');
  const button = row.querySelector('button');
  const status = row.querySelector('[role="status"]');
  if (!element || !button || !status) return;
  // Not there on a page without https, whatever its type says.
  const clipboard = navigator.clipboard as Clipboard | undefined;
  const ways: Ways = {
    write: clipboard && ((text) => clipboard.writeText(text)),
    select: () => selectContents(element),
  };
  button.addEventListener('click', () => {
    // Emptied first: the same words twice are told once.
    status.textContent = '';
    void copyText(element.textContent, ways).then((told) => {
      status.textContent = told;
    });
  });
  button.hidden = false;
}
