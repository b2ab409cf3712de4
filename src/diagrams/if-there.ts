/** What is read of a file; undefined where there is none. Rejects for all other faults, such as too many open files. */
export const ifThere = <Read>(reading: Promise<Read>): Promise<Read | undefined> =>
  reading.catch((error: unknown) => {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw error;
  });
