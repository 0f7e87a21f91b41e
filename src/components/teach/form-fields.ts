type Field = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

const isTicked = (field: Field): field is HTMLInputElement =>
  field instanceof HTMLInputElement && (field.type === 'checkbox' || field.type === 'radio');

const fieldsIn = (form: HTMLFormElement): Field[] => [
  ...form.querySelectorAll<Field>('input[name], select[name], textarea[name]'),
];

/** What stands in a form; of boxes and choices, only the ticked ones. */
export function fieldsOf(form: HTMLFormElement): [name: string, value: string][] {
  return fieldsIn(form)
    .filter((field) => !isTicked(field) || field.checked)
    .map(({ name, value }) => [name, value]);
}

/** Puts it back. Names that the form has no longer are passed over, and so are values that a list does not offer. */
export function fillFields(form: HTMLFormElement, fields: readonly (readonly [string, string])[]): void {
  const kept = new Set(fields.map(([name, value]) => JSON.stringify([name, value])));
  const values = new Map(fields);
  for (const field of fieldsIn(form)) {
    if (isTicked(field)) field.checked = kept.has(JSON.stringify([field.name, field.value]));
    else {
      const value = values.get(field.name);
      const isOffered =
        !(field instanceof HTMLSelectElement) || [...field.options].some((option) => option.value === value);
      if (value !== undefined && isOffered) field.value = value;
    }
  }
}
