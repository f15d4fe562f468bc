// One function a tool: (text, quote) -> the places it names, as [start, end] in UTF-16 units.
import anchor from "dom-anchor-text-quote";
import search from "approx-string-match";

// The longest pattern that diff-match-patch searches for; dom-anchor-text-quote itself states no longer context.
const CONTEXT = 32;

function utf16(text, codePoints) {
  return [...text].slice(0, codePoints).join("").length;
}

export const tools = {
  // The floor: the language's own search, which takes the first place.
  "String.indexOf": (text, { exact }) => {
    const at = text.indexOf(exact);
    return at < 0 ? [] : [[at, at + exact.length]];
  },
  // All places with the fewest errors, at most a fifth of the quote: the same limit as ours.
  "approx-string-match": (text, { exact }) => {
    const most = Math.floor([...exact].length / 5);
    const found = search(text, exact, most).sort((a, b) => a.errors - b.errors || a.start - b.start);
    const places = [];
    for (const { start, end, errors } of found) {
      const samePlace = places.length > 0 && start - places.at(-1)[0] <= exact.length / 2;
      if (errors === found[0].errors && !samePlace) {
        places.push([start, end]);
      }
    }
    return places;
  },
  // Of the document it reads nothing but the text content.
  "dom-anchor-text-quote": (text, { exact, prefix, suffix, start }) => {
    const selector = { exact, prefix: prefix?.slice(-CONTEXT), suffix: suffix?.slice(0, CONTEXT) };
    const hint = start === undefined ? {} : { hint: utf16(text, start) };
    const found = anchor.toTextPosition({ textContent: text }, selector, hint);
    return found ? [[found.start, found.end]] : [];
  },
};
