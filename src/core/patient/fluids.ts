/** Fluids the model knows, with the albumin they carry in g/L (label strength: 5 % = 50 g/L, 20 % = 200 g/L). */
export const albuminGramPerLiter = { ringer: 0, albumin5: 50, albumin20: 200 } as const;

export type Fluid = keyof typeof albuminGramPerLiter;

export const fluids = ['ringer', 'albumin5', 'albumin20'] as const satisfies readonly Fluid[];
