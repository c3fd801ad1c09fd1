/** The address of a page; `docs` is what the pages are below, such as the address of a repository's branch. */
export function pageAddress(docs: string, page: string): string {
  return encodeURI(`${docs.replace(/\/+$/, "")}/${page}`).replace(/[()]/g, encodeURIComponent);
}
