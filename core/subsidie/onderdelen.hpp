// The pieces of beoordeel_subsidie(), one file each; nobody else calls them. Each adds its own results and findings.
#pragma once

#include <algorithm>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "core/base/order.hpp"
#include "core/base/place.hpp"
#include "core/base/share.hpp"
#include "core/regels/standaardkeuze.hpp"
#include "core/subsidie/subsidie.hpp"
#include "core/subsidie/tijdvak.hpp"

namespace elp::subsidie {

/// What every piece works with.
struct Werk {
    const SubsidieDelen& in;
    const Regelingen& regelingen;
    Date vandaag;
    SubsidieOordeel& uit;
};

/// Adds a finding.
Bevinding& meld(const Werk& werk, Aard aard, std::string_view code, std::string_view regel, std::string place);

/// The value that holds on `day`, or none.
[[nodiscard]] std::optional<Geldend> geldend(const Regelingen& regelingen, std::string_view parameter, Date day);

/// The value as it is known today; before its first day and after its last, the one that holds on `anders`. For days on
/// which something ends: a later extension counts once it holds.
[[nodiscard]] std::optional<Geldend> nu_geldend(const Werk& werk, std::string_view parameter, Date anders);

/// The date that a parameter holds; none where there is no value.
[[nodiscard]] Date dag_van(const std::optional<Geldend>& waarde);

/// The day of a rule file on which its values hold where a plan names none.
[[nodiscard]] Date peildatum_van(const Regelingen& regelingen, std::string_view regeling);

/// The name of a discipline, with a voucher or without; its id where the rules do not know it.
[[nodiscard]] std::string discipline_naam(const Werk& werk, const std::string& id);

/// Finds things of a list by id without walking the list each time.
class Register {
  public:
    static constexpr std::size_t nowhere = static_cast<std::size_t>(-1);

    template <class T>
    explicit Register(const std::vector<T>& things) {
        places_.reserve(things.size());
        for (std::size_t i = 0; i < things.size(); ++i) places_.emplace_back(things[i].id, i);
        arrange(places_);
    }
    /// Where the thing stands in its list, or `nowhere`.
    [[nodiscard]] std::size_t find(const Id& id) const {
        const auto found = std::ranges::lower_bound(places_, id, {}, &std::pair<Id, std::size_t>::first);
        return found == places_.end() || found->first != id ? nowhere : found->second;
    }

  private:
    std::vector<std::pair<Id, std::size_t>> places_;
};

/// A line of the budget with an amount, as it is booked on a source.
struct Boeking {
    const Kostenpost* post = nullptr;
    Money bedrag;
    std::size_t bron = Register::nowhere;   ///< index into BegrotingOordeel::bronnen
    Oorzaak zonder_bron = Oorzaak::gedekt;  ///< why there is no source, where there is none
    bool heeft_dagen = false;
    [[nodiscard]] Tijdvak tijdvak() const { return {bedrag, post->begin.value, post->einde.value}; }
};
using Boekingen = std::vector<Boeking>;

void beoordeel_regio(const Werk& werk);
void beoordeel_voorbereiding(const Werk& werk);
void beoordeel_vouchers(const Werk& werk);
void bereken_vacatiegelden(const Werk& werk);
void beoordeel_looptijd(const Werk& werk);
void beoordeel_aanvraag(const Werk& werk);
void tel_subsidies_samen(const Werk& werk);
/// Needs the vouchers, the attendance fees and the duration.
void zet_bronnen_klaar(const Werk& werk);
/// Needs the sources.
[[nodiscard]] Boekingen boek(const Werk& werk);
/// The pieces below need the bookings.
void beoordeel_begroting(const Werk& werk, const Boekingen& boekingen);
void verdeel_over_partijen(const Werk& werk, const Boekingen& boekingen);
void zoek_dubbele_kosten(const Werk& werk, const Boekingen& boekingen);
void beoordeel_gat(const Werk& werk, const Boekingen& boekingen);
/// Needs all of the above.
void beoordeel_checklist(const Werk& werk);

/// The list that `keuze` chooses from, as a choice of an enumeration: the plan's answer or the rule file's default.
template <class E>
[[nodiscard]] E keuze_of(const Regelingen& regelingen, std::string_view id, const Answer<E>& answer) {
    return answer.has_value() ? answer.value : standaardkeuze<E>(regelingen, id);
}

}  // namespace elp::subsidie
