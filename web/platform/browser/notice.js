// Messages in the page itself, for when the program cannot show its own. Their words stand in the page.

const sheet = () => document.getElementById('melding');

/** Shows the message with this name, alone. */
export function showNotice(name, detail = '') {
    for (const part of sheet().querySelectorAll('[data-melding]')) {
        part.hidden = part.dataset.melding !== name;
    }
    document.getElementById('melding-detail').textContent = detail;
    sheet().hidden = false;
}

export function hideNotice() {
    sheet().hidden = true;
}

for (const button of sheet().querySelectorAll('[data-herlaad]')) {
    button.addEventListener('click', () => window.location.reload());
}
