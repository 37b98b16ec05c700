// One-at-a-time sensitivity of an SROI-analyse, ordered by effect.
#include <algorithm>
#include <array>

#include "core/base/order.hpp"
#include "core/base/share.hpp"
#include "core/wijkverband/sroi_model.hpp"
#include "core/wijkverband/sroi_oordeel.hpp"

namespace elp {
namespace {

using sroi::Grenzen;
using sroi::Model;
using sroi::Rente;
using sroi::Som;
using sroi::Tarieven;

class Tornado {
  public:
    Tornado(const SroiAnalyse& analyse, Model model, const Tarieven& tarieven)
        : analyse_{analyse},
          tarieven_{tarieven},
          model_{std::move(model)},
          disconto_{analyse.disconto.value_or(tarieven.disconto)},
          eerste_jaar_{analyse.eerste_jaar.value_or(tarieven.eerste_jaar)} {}

    std::vector<Gevoeligheid> rows() {
        const auto voeten = sroi::voeten_van(disconto_, analyse_, tarieven_);
        if (!voeten.bekend() || !tarieven_.stap_bedrag || !tarieven_.stap_correctie) return {};
        rente_ = sroi::rente_van(voeten, eerste_jaar_);
        for (auto& uitkomst : model_.uitkomsten) vary(uitkomst);
        for (auto& inzet : model_.inzet) {
            const Grenzen grenzen = amount_bounds(inzet.bedrag, inzet.getallen.bedrag.cents);
            vary(inzet.bron->id, "bedrag_cent", Unit::cent, grenzen, inzet.getallen.bedrag.cents);
        }
        vary_rate();
        vary_first_year();
        arrange(rows_, std::ranges::greater{}, &Gevoeligheid::spreiding);
        return std::move(rows_);
    }

  private:
    void vary(sroi::UitkomstModel& uitkomst) {
        sroi::Uitkomst& getallen = uitkomst.getallen;
        const Id& id = uitkomst.bron->id;
        vary(id, "hoeveelheid_honderdsten", Unit::honderdsten,
             amount_bounds(uitkomst.hoeveelheid, getallen.hoeveelheid), getallen.hoeveelheid);
        vary(id, "proxy_cent", Unit::cent, amount_bounds(uitkomst.proxy, getallen.proxy.cents), getallen.proxy.cents);
        vary_correction(id, "deadweight_basispunten", getallen.deadweight);
        vary_correction(id, "verdringing_basispunten", getallen.verdringing);
        vary_correction(id, "attributie_basispunten", getallen.attributie);
        if (getallen.jaren > 1) vary_correction(id, "afname_basispunten", getallen.afname);
    }

    void vary_correction(const Id& id, std::string_view wat, std::int64_t& value) {
        const std::int64_t step = std::min(tarieven_.stap_correctie->value, heel_basispunten);
        vary(id, wat, Unit::basispunten,
             {std::max<std::int64_t>(0, value - step), std::min(heel_basispunten, value + step), false}, value);
    }

    [[nodiscard]] Grenzen amount_bounds(const Grenzen& own, std::int64_t value) const {
        if (own.eigen) return own;
        const std::int64_t step = std::min(tarieven_.stap_bedrag->value, heel_basispunten);
        const auto change = sroi::schaal(value < 0 ? -value : value, step, heel_basispunten).value_or(0);
        return {value - change, value + change, false};
    }

    // `value` is a number inside the model.
    void vary(const Id& id, std::string_view wat, Unit eenheid, const Grenzen& grenzen, std::int64_t& value) {
        const std::int64_t kept = value;
        value = grenzen.laag;
        const auto low = sum(rente_);
        value = grenzen.hoog;
        const auto high = sum(rente_);
        value = kept;
        add({.deel = id, .wat = wat, .eenheid = eenheid, .eigen_grenzen = grenzen.eigen}, grenzen, low, high);
    }

    // The rates of the readings that give the lowest and the highest net present value.
    void vary_rate() {
        std::optional<Som> low;
        std::optional<Som> high;
        Grenzen options;
        for (std::size_t i = 0; i < Words<Disconto>::list.size(); ++i) {
            const auto voeten = sroi::voeten_van(static_cast<Disconto>(i), analyse_, tarieven_);
            const auto som = voeten.bekend() ? sum(sroi::rente_van(voeten, eerste_jaar_)) : std::nullopt;
            if (!som) continue;
            if (!low || som->netto < low->netto) {
                low = som;
                options.laag = static_cast<std::int64_t>(i);
            }
            if (!high || som->netto > high->netto) {
                high = som;
                options.hoog = static_cast<std::int64_t>(i);
            }
        }
        add({.deel = {}, .wat = "disconto"}, options, low, high);
    }

    void vary_first_year() {
        Rente other = rente_;
        other.eerste_jaar = false;
        const auto without = sum(other);
        other.eerste_jaar = true;
        const auto with = sum(other);
        add({.deel = {}, .wat = "eerste_jaar"}, {0, 1, false}, without, with);
    }

    [[nodiscard]] std::optional<Som> sum(const Rente& rente) const {
        const auto jaren = sroi::jaren_van(model_);
        return jaren ? sroi::som_van(*jaren, rente) : std::nullopt;
    }

    void add(Gevoeligheid row, const Grenzen& values, const std::optional<Som>& low, const std::optional<Som>& high) {
        if (!low || !high) return;
        row.laag = values.laag;
        row.hoog = values.hoog;
        row.netto_laag = low->netto;
        row.netto_hoog = high->netto;
        row.verhouding_laag = low->verhouding;
        row.verhouding_hoog = high->verhouding;
        rows_.push_back(row);
    }

    const SroiAnalyse& analyse_;
    const Tarieven& tarieven_;
    Model model_;
    Disconto disconto_;
    EersteJaar eerste_jaar_;
    Rente rente_;
    std::vector<Gevoeligheid> rows_;
};

}  // namespace

std::int64_t Gevoeligheid::spreiding() const {
    const std::int64_t difference = netto_hoog.cents - netto_laag.cents;
    return difference < 0 ? -difference : difference;
}

std::vector<Gevoeligheid> sroi_gevoeligheid(const SroiAnalyse& analyse, const Regelingen& regelingen, Date vandaag) {
    Model model = sroi::model_van(analyse);
    if (!model.compleet()) return {};
    const Tarieven tarieven = sroi::tarieven_van(regelingen, vandaag);
    return Tornado{analyse, std::move(model), tarieven}.rows();
}

}  // namespace elp
