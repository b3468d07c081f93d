/** Facts about a person that the log keeps. It never holds a name or an address. Permanent: they are stored. */
export type PersonEvent = {
  readonly type: 'PersonErased';
  readonly data: { readonly person: string };
  readonly prose?: { readonly reason: string };
};
