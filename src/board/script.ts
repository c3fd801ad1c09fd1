/** Filters the cards of the board; without it all of them are shown. */
export const script = `
const form = document.querySelector("form");
const cards = [...document.querySelectorAll("article")];
const count = document.querySelector("output");
const lists = { vendor: (card) => [card.dataset.vendor], stage: (card) => [card.dataset.stage], actor: (card) => card.dataset.actor.split("|") };
function filter() {
  let shown = 0;
  for (const card of cards) {
    const fits = Object.entries(lists).every(([name, of]) => form.elements[name].value === "" || of(card).includes(form.elements[name].value.slice(1)));
    card.hidden = !fits;
    if (fits) shown += 1;
  }
  count.textContent = shown + " of " + cards.length + " shown";
}
form.hidden = false;
form.addEventListener("change", filter);
form.addEventListener("reset", () => setTimeout(filter));
filter();
`;
