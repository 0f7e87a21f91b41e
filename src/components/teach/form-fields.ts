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

/** Whether it is no longer as the page brought it: somebody has typed or chosen, maybe before any script was there. */
function isTouched(field: Field): boolean {
  if (field instanceof HTMLSelectElement) {
    const first = [...field.options].findIndex(({ defaultSelected }) => defaultSelected);
    return field.selectedIndex !== Math.max(first, 0);
  }
  return isTicked(field) ? field.checked !== field.defaultChecked : field.value !== field.defaultValue;
}

export const isFormTouched = (form: HTMLFormElement): boolean => fieldsIn(form).some(isTouched);

/**
 * Puts it back where nobody has typed yet. Names that the form has no longer are passed over, and so are values that a
 * list does not offer.
 */
export function fillFields(form: HTMLFormElement, fields: readonly (readonly [string, string])[]): void {
  const kept = new Set(fields.map(([name, value]) => JSON.stringify([name, value])));
  const values = new Map(fields);
  for (const field of fieldsIn(form)) {
    if (isTouched(field)) continue;
    if (isTicked(field)) field.checked = kept.has(JSON.stringify([field.name, field.value]));
    else {
      const value = values.get(field.name);
      const isOffered =
        !(field instanceof HTMLSelectElement) || [...field.options].some((option) => option.value === value);
      if (value !== undefined && isOffered) field.value = value;
    }
  }
}
