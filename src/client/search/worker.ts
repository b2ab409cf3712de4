import type { SearchEngine } from '../../search/response.ts';
import type { Call, Reply } from './calls.ts';
import { openSearch } from './open.ts';

const scope = self as unknown as {
  postMessage: (reply: Reply) => void;
  addEventListener: (type: 'message', listen: (event: MessageEvent<Call>) => void) => void;
};

let engine: Promise<SearchEngine> | undefined;

async function answer({ call }: Call): Promise<unknown> {
  if (call.name === 'open') {
    engine = openSearch(call.site);
    await engine;
    return undefined;
  }
  if (!engine) throw new Error('Search was asked before it was opened.');
  const { search, suggest } = await engine;
  return call.name === 'search' ? search(...call.arguments) : suggest(...call.arguments);
}

scope.addEventListener('message', ({ data }) => {
  answer(data).then(
    (value) => scope.postMessage({ id: data.id, value }),
    (error: unknown) =>
      scope.postMessage({ id: data.id, error: error instanceof Error ? error.message : String(error) }),
  );
});
