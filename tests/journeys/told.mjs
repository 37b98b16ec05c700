// What the file of a journey says, as the journey told it.

/** The day of today as a plan file writes it. */
export function today() {
    const now = new Date();
    const two = (number) => String(number).padStart(2, '0');
    return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

/**
 * What a plan file holds, without what the program adds of its own: ids and the order in lists go, and what points to a
 * thing of the plan says its name.
 */
export function told(plan) {
    const names = new Map();
    const gather = (value) => {
        if (value === null || typeof value !== 'object') return;
        if (!Array.isArray(value) && value.id) names.set(value.id, value.naam ?? value.discipline ?? value.zetel ?? value.id);
        Object.values(value).forEach(gather);
    };
    const plain = (value) => {
        if (typeof value === 'string') return names.get(value) ?? value;
        if (value === null || typeof value !== 'object') return value;
        if (Array.isArray(value)) return value.map(plain);
        return Object.fromEntries(Object.entries(value).filter(([key]) => key !== 'id' && key !== 'volgorde')
            .map(([key, each]) => [key, plain(each)]));
    };
    gather(plan);
    return plain(plan);
}
