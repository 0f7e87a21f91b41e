/** The form of every authored id: it stands in addresses and in learners' records, so it never changes. */
export const idPattern = /^[a-z0-9]+(-[a-z0-9]+)*$/;
