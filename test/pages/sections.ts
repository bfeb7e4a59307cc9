/** The sections of a campaign file, each with the widget of its name. */
export const sections = ['timeline', 'asks', 'quotes', 'signup'] as const;

export type Section = (typeof sections)[number];
