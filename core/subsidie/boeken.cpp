// Books the lines of a budget on their sources, and tells what a line lacks before it can be booked.
#include <span>

#include "core/base/checked.hpp"
#include "core/subsidie/onderdelen.hpp"

namespace elp::subsidie {
namespace {

constexpr std::string_view lines = "/begroting/posten";
constexpr std::size_t fixed_sources = 3;  // voorbereiding, fixed part, modular part

// What lines refer to, found by id, and the kinds of cost that there are; each is looked up once.
struct Lijsten {
    Register vouchers;
    Register financiers;
    Register vacatiegelden;
    std::span<const Element> kostensoorten;
    std::span<const Element> voucherdoelen;
};

Bevinding& report(const Werk& werk, Aard aard, std::string_view code, std::string_view regel, const Kostenpost& post,
                  std::string_view key) {
    auto& found = meld(werk, aard, code, regel, place_of(lines, {post.id, key}));
    found.vulling.emplace_back("naam", post.naam);
    if (post.bedrag.has_value()) found.bedrag = post.bedrag.value;
    return found;
}

// --- the amount ---

// A reference to nothing is told where all references are checked; here it only gives no amount.
std::optional<Money> fees_of(const Werk& werk, const Lijsten& lijsten, const Kostenpost& post) {
    const std::size_t at = lijsten.vacatiegelden.find(post.vacatiesom);
    return at == Register::nowhere ? std::nullopt : werk.uit.vacatiegelden[at].bedrag;
}

std::optional<Money> amount_of(const Werk& werk, const Lijsten& lijsten, const Kostenpost& post) {
    if (post.bedrag.has_value() && post.bedrag.value < Money{}) {
        report(werk, Aard::fout, "begroting.bedrag-negatief", "R-6", post, "bedrag_cent");
        return std::nullopt;
    }
    const auto fees = post.vacatiesom.empty() ? std::nullopt : fees_of(werk, lijsten, post);
    if (!post.bedrag.has_value()) {
        if (!fees) report(werk, Aard::open, "begroting.post-zonder-bedrag", "R-6", post, "bedrag_cent");
        return fees;
    }
    if (fees && *fees != post.bedrag.value) {
        report(werk, Aard::tegenspraak, "begroting.vacatiesom-anders", "R-9", post, "bedrag_cent").bedrag = *fees;
    }
    return post.bedrag.value;
}

// --- the source ---

struct Gevonden {
    std::size_t bron = Register::nowhere;
    Oorzaak zonder = Oorzaak::gedekt;
};

Gevonden source_in(const Werk& werk, const Kostenpost& post, const Register& list, std::size_t first) {
    const std::size_t at = list.find(post.geld);
    if (at != Register::nowhere) return {first + at, Oorzaak::gedekt};
    report(werk, Aard::open, "begroting.post-zonder-geld", "R-6", post, "geld");
    return {Register::nowhere, Oorzaak::bron_open};
}

Gevonden source_of(const Werk& werk, const Lijsten& lijsten, const Kostenpost& post) {
    if (!post.bron.has_value()) {
        const bool open = post.bron.is_open();
        report(werk, open ? Aard::open : Aard::ongedekt,
               open ? "begroting.post-zonder-bron" : "begroting.post-ongedekt", "R-6", post, "bron");
        return {Register::nowhere, open ? Oorzaak::bron_open : Oorzaak::geen_bron};
    }
    if (post.bron.value == Geldbron::voucher) return source_in(werk, post, lijsten.vouchers, fixed_sources);
    if (post.bron.value == Geldbron::financier) {
        return source_in(werk, post, lijsten.financiers, fixed_sources + werk.in.subsidies.vouchers.size());
    }
    return {static_cast<std::size_t>(post.bron.value), Oorzaak::gedekt};
}

// --- the rest of a line ---

bool has_days(const Werk& werk, const Kostenpost& post) {
    if (!post.begin.has_value() || !post.einde.has_value()) {
        report(werk, Aard::open, "begroting.post-zonder-dagen", "R-11", post,
               post.begin.has_value() ? "einde" : "begin");
        return false;
    }
    if (post.begin.value <= post.einde.value) return true;
    report(werk, Aard::fout, "begroting.einde-voor-begin", "R-11", post, "einde").datum = post.einde.value;
    return false;
}

bool is_part(const Kostenpost& post) {
    return post.bron.has_value() &&
           (post.bron.value == Geldbron::uitvoering_vast || post.bron.value == Geldbron::uitvoering_modulair);
}

// The fixed part is for the regional collaboration, the modular part for the wijk level.
void check_purpose(const Werk& werk, const Kostenpost& post) {
    if (!is_part(post)) return;
    if (!post.niveau.has_value()) {
        report(werk, Aard::open, "begroting.niveau-open", "R-7", post, "niveau");
        return;
    }
    const Niveau meant = post.bron.value == Geldbron::uitvoering_vast ? Niveau::regio : Niveau::wijk;
    if (post.niveau.value == meant) return;
    report(werk, Aard::tegenspraak,
           meant == Niveau::regio ? "begroting.wijk-uit-vast-deel" : "begroting.regio-uit-modulair-deel", "R-7", post,
           "bron");
}

bool holds(std::span<const Element> elementen, std::string_view id) {
    return std::ranges::find(elementen, id, &Element::id) != elementen.end();
}

// A voucher pays four kinds of cost only.
void check_kind(const Werk& werk, const Lijsten& lijsten, const Kostenpost& post) {
    const bool voucher = post.bron.has_value() && post.bron.value == Geldbron::voucher;
    if (post.soort.empty()) {
        if (voucher) report(werk, Aard::open, "begroting.post-zonder-soort", "R-9", post, "soort");
        return;
    }
    if (!holds(lijsten.kostensoorten, post.soort)) {
        report(werk, Aard::fout, "begroting.soort-onbekend", "R-6", post, "soort")
            .vulling.emplace_back("gevonden", post.soort);
    } else if (voucher && !holds(lijsten.voucherdoelen, post.soort)) {
        report(werk, Aard::tegenspraak, "begroting.niet-uit-voucher", "R-9", post, "soort");
    }
}

// The sum of all amounts fits, so that no part of it can fail to.
bool fits(const Boekingen& boekingen, const std::vector<BronStand>& bronnen) {
    std::optional<Money> sum = Money{};
    for (const Boeking& boeking : boekingen) {
        if (sum) sum = add(*sum, boeking.bedrag);
    }
    for (const BronStand& stand : bronnen) {
        if (sum) sum = add(*sum, stand.bron.beschikbaar.value_or(Money{}));
    }
    return sum.has_value();
}

}  // namespace

Boekingen boek(const Werk& werk) {
    const Lijsten lijsten{Register{werk.in.subsidies.vouchers}, Register{werk.in.begroting.financiers},
                          Register{werk.in.subsidies.vacatiegelden},
                          werk.regelingen.elementen("begroting.kostensoorten"),
                          werk.regelingen.elementen("voucher.doelen")};
    Boekingen boekingen;
    boekingen.reserve(werk.in.begroting.posten.size());
    for (const Kostenpost& post : werk.in.begroting.posten) {
        const auto bedrag = amount_of(werk, lijsten, post);
        const auto [bron, zonder] = source_of(werk, lijsten, post);
        const bool dagen = has_days(werk, post);
        check_purpose(werk, post);
        check_kind(werk, lijsten, post);
        if (!bedrag || !dagen || zonder == Oorzaak::bron_open) ++werk.uit.begroting.onvolledig;
        if (bedrag) {
            boekingen.push_back(
                {.post = &post, .bedrag = *bedrag, .bron = bron, .zonder_bron = zonder, .heeft_dagen = dagen});
        }
    }
    if (!fits(boekingen, werk.uit.begroting.bronnen)) {
        werk.uit.begroting.te_groot = true;
        meld(werk, Aard::fout, "begroting.te-groot", "R-6", std::string{lines});
    }
    return boekingen;
}

}  // namespace elp::subsidie
