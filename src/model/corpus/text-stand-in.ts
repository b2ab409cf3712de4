export { readText } from '../text/read-text.ts';
