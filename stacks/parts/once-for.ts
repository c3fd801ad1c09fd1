/** A function that makes what it gives for a spec once, because every document and stage asks for it. */
export function onceFor<S extends object, Made>(make: (spec: S) => Made): (spec: S) => Made {
  const known = new WeakMap<S, { readonly made: Made }>();
  return (spec) => {
    const found = known.get(spec) ?? { made: make(spec) };
    known.set(spec, found);
    return found.made;
  };
}
