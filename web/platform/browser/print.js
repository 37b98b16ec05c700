// Paper gets the report, never the canvas. Without a report the page's own words say how to get one (shell.html).
import { htmlOf } from './trusted.js';

const sheet = () => document.getElementById('afdruk');
const hint = sheet().innerHTML;
const style = new CSSStyleSheet();

/** @param bytes a report as a page of its own: all text in it is escaped, and its style is one element */
export function printReport(bytes) {
    const page = new TextDecoder().decode(bytes);
    const [element, rules] = /<style>([^]*?)<\/style>/.exec(page);
    style.replaceSync(`@media print { ${rules} }`);
    document.adoptedStyleSheets = [style];
    sheet().innerHTML = htmlOf(page.replace(element, '').replace(/^[^]*<body>|<\/body>[^]*$/g, ''));
    window.print();
}

// The plan goes on changing: the next report is made anew.
window.addEventListener('afterprint', () => {
    document.adoptedStyleSheets = [];
    sheet().innerHTML = htmlOf(hint);
});
