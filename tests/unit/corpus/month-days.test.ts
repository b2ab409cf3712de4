import { describe, expect, it } from 'vitest';
import { statementFields } from '../../../src/model/schema/statement.ts';

describe('days of the year', () => {
  it.each([
    ['01-31', true],
    ['02-29', true],
    ['11-30', true],
    ['02-30', false],
    ['04-31', false],
    ['13-01', false],
    ['00-10', false],
    ['12-00', false],
    ['13-45', false],
  ])('%s: %s', (day, expected) => {
    const deadline = { 'month-day': day, bound: 'on' };
    expect(statementFields.deadline.safeParse(deadline).success).toBe(expected);
  });
});
