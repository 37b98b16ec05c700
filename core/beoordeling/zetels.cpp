#include "core/beoordeling/zetels.hpp"

#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/order.hpp"
#include "core/base/place.hpp"

namespace elp {
namespace {

/// The way of paying that the rule file calls so.
constexpr std::string_view from_voucher = "voucher";

/// The vouchers of a plan, to look up by id or by discipline.
class Vouchers {
  public:
    explicit Vouchers(const std::vector<Voucher>& vouchers) {
        for (const Voucher& voucher : vouchers) {
            by_id_.push_back(&voucher);
            by_discipline_.push_back(&voucher);
        }
        arrange(by_id_, {}, &Voucher::id);
        arrange(by_discipline_, {}, &Voucher::discipline);
    }
    [[nodiscard]] const Voucher* with_id(const Id& id) const {
        const auto found = std::ranges::lower_bound(by_id_, id, {}, &Voucher::id);
        return found == by_id_.end() || (*found)->id != id ? nullptr : *found;
    }
    [[nodiscard]] const Voucher* of(const std::string& discipline) const {
        const auto found = std::ranges::lower_bound(by_discipline_, discipline, {}, &Voucher::discipline);
        return found == by_discipline_.end() || (*found)->discipline != discipline ? nullptr : *found;
    }

  private:
    std::vector<const Voucher*> by_id_;
    std::vector<const Voucher*> by_discipline_;
};

struct Over {
    const Zetel& zetel;
    const Regelingen& regelingen;
    Bevindingen& bevindingen;

    void meld(Aard aard, std::string_view code, std::string_view field) const {
        const Element* element = regelingen.element("resv.zetels", zetel.zetel);
        bevindingen.push_back({.aard = aard,
                               .code = code,
                               .regel = "R-24",
                               .place = place_of("/resv/zetels/lijst", {zetel.id, field}),
                               .vulling = {{"naam", element == nullptr ? zetel.naam : element->naam}}});
    }
};

void check_voucher(const Over& over, const Voucher& voucher, std::string_view field) {
    const std::string& seat = over.zetel.zetel;
    if (!seat.empty() && !voucher.discipline.empty() && voucher.discipline != seat) {
        over.meld(Aard::tegenspraak, "zetels.voucher-andere-discipline", field);
    } else if (voucher.stand.has_value() && voucher.stand.value == SubsidieStand::afgewezen) {
        over.meld(Aard::tegenspraak, "zetels.voucher-afgewezen", field);
    }
}

void check_seat(const Over& over, const Vouchers& vouchers) {
    const Zetel& zetel = over.zetel;
    if (!zetel.voucher.empty()) {
        const Voucher* voucher = vouchers.with_id(zetel.voucher);
        if (voucher != nullptr) check_voucher(over, *voucher, "voucher");
        return;
    }
    if (std::ranges::find(zetel.betaald_uit, from_voucher) == zetel.betaald_uit.end()) return;
    const Voucher* voucher = vouchers.of(zetel.zetel);
    if (voucher == nullptr) over.meld(Aard::ontbreekt, "zetels.voucher-niet-in-plan", "betaald_uit");
    if (voucher != nullptr) check_voucher(over, *voucher, "betaald_uit");
}

}  // namespace

Bevindingen vergelijk_zetels_met_vouchers(const Plan& plan, const Regelingen& regelingen) {
    Bevindingen bevindingen;
    const Vouchers vouchers{plan.subsidies->vouchers};
    for (const Zetel& zetel : plan.resv->zetels->lijst) check_seat({zetel, regelingen, bevindingen}, vouchers);
    return bevindingen;
}

}  // namespace elp
