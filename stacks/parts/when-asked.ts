/** What these functions make, by name; each is called when its value is asked for, and not again. */
export function whenAsked<Made extends object>(makers: { readonly [Name in keyof Made]: () => Made[Name] }): Made {
  const makeOnce = ([name, make]: [string, () => unknown]): [string, PropertyDescriptor] => {
    let made: { readonly value: unknown } | undefined;
    const get = () => {
      made ??= { value: make() };
      return made.value;
    };
    return [name, { enumerable: true, get }];
  };
  return Object.create(Object.prototype, Object.fromEntries(Object.entries<() => unknown>(makers).map(makeOnce)));
}
