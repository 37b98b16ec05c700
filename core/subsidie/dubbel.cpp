// One cost claimed twice (R-22: nothing is done twice, so nothing is paid twice; section 11): the same activity, party
// and kind of cost on overlapping days from two sources, or from a source and a payment that exists already.
#include <tuple>

#include "core/base/order.hpp"
#include "core/subsidie/onderdelen.hpp"

namespace elp::subsidie {
namespace {

constexpr std::string_view lines = "/begroting/posten";

// A cost, or an existing payment of one, with all that makes two of them the same.
struct Claim {
    Id activiteit;
    Id partij;
    std::string_view soort;
    Date begin;
    Date einde;
    std::size_t bron = 0;  ///< index of the source; what exists already is a source of its own
    Id id;
    const Kostenpost* post = nullptr;  ///< null for an existing payment
    Money bedrag;

    [[nodiscard]] bool same_cost(const Claim& other) const {
        return activiteit == other.activiteit && partij == other.partij && soort == other.soort;
    }
    [[nodiscard]] bool shared() const { return post != nullptr && post->gedeeld.value_or(false); }
};

// A claim that names neither activity nor party, or no kind of cost, cannot be told from another.
bool can_be_told(const Claim& claim) {
    return !claim.soort.empty() && !(claim.activiteit.empty() && claim.partij.empty());
}

std::vector<Claim> claims_of(const Werk& werk, const Boekingen& boekingen) {
    std::vector<Claim> claims;
    claims.reserve(boekingen.size() + werk.in.begroting.vergoedingen.size());
    for (const Boeking& boeking : boekingen) {
        if (!boeking.heeft_dagen || boeking.bron == Register::nowhere) continue;
        const Kostenpost& post = *boeking.post;
        claims.push_back({.activiteit = post.activiteit,
                          .partij = post.partij,
                          .soort = post.soort,
                          .begin = post.begin.value,
                          .einde = post.einde.value,
                          .bron = boeking.bron,
                          .id = post.id,
                          .post = &post,
                          .bedrag = boeking.bedrag});
    }
    std::size_t own_source = werk.uit.begroting.bronnen.size();
    for (const Vergoeding& paid : werk.in.begroting.vergoedingen) {
        claims.push_back({.activiteit = paid.activiteit,
                          .partij = paid.partij,
                          .soort = paid.soort,
                          .begin = paid.begin.value_or(Date{}),
                          .einde = paid.einde.value_or(last_date()),
                          .bron = own_source++,
                          .id = paid.id,
                          .post = nullptr,
                          .bedrag = {}});
    }
    std::erase_if(claims, [](const Claim& claim) { return !can_be_told(claim); });
    arrange(claims, [](const Claim& a, const Claim& b) {
        return std::tie(a.activiteit, a.partij, a.soort, a.begin, a.id) <
               std::tie(b.activiteit, b.partij, b.soort, b.begin, b.id);
    });
    return claims;
}

void report(const Werk& werk, const Claim& first, const Claim& second) {
    const Claim& line = second.post == nullptr ? first : second;
    const Claim& other = second.post == nullptr ? second : first;
    const bool existing = other.post == nullptr;
    const Money bedrag = existing ? line.bedrag : std::min(line.bedrag, other.bedrag);
    auto& twice = meld(werk, Aard::tegenspraak, existing ? "begroting.al-betaald" : "begroting.dubbel", "R-22",
                       place_of(lines, line.id));
    twice.vulling = {{"naam", line.post->naam}, {"ander", existing ? text_of(other.id) : other.post->naam}};
    twice.bedrag = bedrag;
    werk.uit.dubbel.push_back({line.id, other.id, bedrag});
}

// Of the claims on the same cost so far: the one that ends last, and the one that ends last of all other sources. One
// of the two overlaps a new claim from another source if any does.
struct Laatsten {
    const Claim* last = nullptr;
    const Claim* other = nullptr;

    [[nodiscard]] const Claim* from_other_source(std::size_t bron) const {
        return last != nullptr && last->bron != bron ? last : other;
    }
    void take(const Claim& claim) {
        if (last == nullptr || claim.bron == last->bron) {
            if (last == nullptr || claim.einde > last->einde) last = &claim;
        } else if (claim.einde > last->einde) {
            other = std::exchange(last, &claim);
        } else if (other == nullptr || claim.einde > other->einde) {
            other = &claim;
        }
    }
};

void find_overlaps(const Werk& werk, const std::vector<Claim>& claims) {
    Laatsten before;
    const Claim* previous = nullptr;
    for (const Claim& claim : claims) {
        if (previous == nullptr || !previous->same_cost(claim)) before = {};
        previous = &claim;
        if (claim.shared()) continue;
        const Claim* other = before.from_other_source(claim.bron);
        const bool both_exist = other != nullptr && other->post == nullptr && claim.post == nullptr;
        if (other != nullptr && !both_exist && claim.begin <= other->einde) report(werk, *other, claim);
        before.take(claim);
    }
}

// The same sum of attendance fees behind two lines.
void find_double_sums(const Werk& werk, const Boekingen& boekingen) {
    std::vector<std::pair<Id, const Boeking*>> used;
    for (const Boeking& boeking : boekingen) {
        if (!boeking.post->vacatiesom.empty() && !boeking.post->gedeeld.value_or(false)) {
            used.emplace_back(boeking.post->vacatiesom, &boeking);
        }
    }
    arrange(used, {}, &std::pair<Id, const Boeking*>::first);
    for (std::size_t i = 1; i < used.size(); ++i) {
        if (used[i].first != used[i - 1].first) continue;
        const Kostenpost& post = *used[i].second->post;
        auto& twice = meld(werk, Aard::tegenspraak, "begroting.vacatiesom-dubbel", "R-22",
                           place_of(lines, {post.id, "vacatiesom"}));
        twice.vulling = {{"naam", post.naam}, {"ander", used[i - 1].second->post->naam}};
        twice.bedrag = used[i].second->bedrag;
        werk.uit.dubbel.push_back({post.id, used[i - 1].second->post->id, used[i].second->bedrag});
    }
}

}  // namespace

void zoek_dubbele_kosten(const Werk& werk, const Boekingen& boekingen) {
    find_overlaps(werk, claims_of(werk, boekingen));
    find_double_sums(werk, boekingen);
}

}  // namespace elp::subsidie
