/** Stands among the roles of a row that holds for those who are in the group, whatever they are called. */
export const MEMBERS = 'members';
/** The same of those who lead it. */
export const LEADERS = 'leaders';
