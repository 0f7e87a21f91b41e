/** What the page on which assignments are made carries beside its markup. */
export interface AssignData {
  /** Path of the page that learners open. */
  readonly page: string;
  readonly courses: readonly { readonly id: string; readonly content: string }[];
}

export const toAssignBlock = (data: AssignData): string => JSON.stringify(data).replaceAll('<', '\\u003c');
