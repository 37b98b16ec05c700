#include "core/beoordeling/kosten.hpp"

#include <algorithm>
#include <optional>
#include <utility>
#include <vector>

#include "core/base/order.hpp"
#include "core/base/place.hpp"

namespace elp {
namespace {

constexpr std::string_view lines = "/begroting/posten";

/// An activity with the part of the subsidy that it serves, where its source says so.
struct Bestemming {
    Id id;
    const Activiteit* activiteit = nullptr;
    std::optional<Geldbron> deel;
};

Bevinding& report(Bevindingen& found, Aard aard, std::string_view code, std::string_view regel, std::string place) {
    return found.emplace_back(Bevinding{.aard = aard, .code = code, .regel = regel, .place = std::move(place)});
}

// The part of the subsidy that an activity serves, where its source says so; a reading of this program is no ground for
// a contradiction.
std::optional<Geldbron> part_of(const Activiteit& activiteit, const Regelingen& regelingen) {
    if (!activiteit.subsidiedoel.has_value()) return std::nullopt;
    const Element* doel = regelingen.element("programma.subsidiedoelen", activiteit.subsidiedoel.value);
    if (doel == nullptr || doel->status.has_value()) return std::nullopt;
    const auto has = [doel](std::string_view word) {
        return std::ranges::find(doel->kenmerken, word) != doel->kenmerken.end();
    };
    if (has("vast")) return Geldbron::uitvoering_vast;
    return has("modulair") ? std::optional{Geldbron::uitvoering_modulair} : std::nullopt;
}

std::vector<Bestemming> by_id(const Activiteiten& activiteiten, const Regelingen& regelingen) {
    std::vector<Bestemming> all;
    all.reserve(activiteiten.lijst.size());
    for (const Activiteit& activiteit : activiteiten.lijst) {
        all.push_back({activiteit.id, &activiteit, part_of(activiteit, regelingen)});
    }
    arrange(all, {}, &Bestemming::id);
    return all;
}

void check_part(Bevindingen& found, const Kostenpost& post, const Bestemming& meant) {
    if (!post.bron.has_value()) return;
    const bool part = post.bron.value == Geldbron::uitvoering_vast || post.bron.value == Geldbron::uitvoering_modulair;
    if (!part || !meant.deel || *meant.deel == post.bron.value) return;
    auto& other = report(found, Aard::tegenspraak, "kosten.ander-deel", "R-7", place_of(lines, {post.id, "bron"}));
    other.vulling = {{"naam", post.naam}, {"activiteit", meant.activiteit->naam}};
    other.bedrag = post.bedrag.value_or(Money{});
}

void check_lines(Bevindingen& found, const Plan& plan, const Regelingen& regelingen) {
    const auto all = by_id(*plan.activiteiten, regelingen);
    for (const Kostenpost& post : plan.begroting->posten) {
        const auto meant = std::ranges::lower_bound(all, post.activiteit, {}, &Bestemming::id);
        if (meant != all.end() && meant->id == post.activiteit) check_part(found, post, *meant);
    }
}

// One finding for all of them: where a plan has activities, a cost belongs to one.
void check_without(Bevindingen& found, const Plan& plan) {
    const auto& posten = plan.begroting->posten;
    const auto without = std::ranges::count_if(posten, [](const Kostenpost& post) { return post.activiteit.empty(); });
    if (without == 0 || plan.activiteiten->lijst.empty()) return;
    report(found, Aard::open, "kosten.zonder-activiteit", "R-6", std::string{lines}).vulling = {
        {"aantal", std::to_string(without)}};
}

}  // namespace

Bevindingen vergelijk_kosten_met_activiteiten(const Plan& plan, const Regelingen& regelingen) {
    Bevindingen found;
    check_lines(found, plan, regelingen);
    check_without(found, plan);
    return found;
}

}  // namespace elp
