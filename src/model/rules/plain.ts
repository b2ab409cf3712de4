/** What an editor wrote, as it is compared with what else stands there: case and outer spaces count for nothing. */
export const plain = (written: string): string => written.trim().toLocaleLowerCase('sv');
