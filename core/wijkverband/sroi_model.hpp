// From the answers of an SROI-analyse to the numbers that it is calculated with: what is still open, what cannot
// be, and which rates hold in which reading. Nobody outside this part calls it.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/regels/regelingen.hpp"
#include "core/wijkverband/sroi.hpp"
#include "core/wijkverband/sroi_rekenen.hpp"

namespace elp::sroi {

/// A field of an analysis with something to say about it.
struct Veld {
    std::string_view lijst;  ///< "uitkomsten", "inzet"
    Id deel;
    std::string_view key;
    std::string_view code;  ///< of the finding; empty for an answer that is still open
};

/// Where that field stands in a plan.
[[nodiscard]] std::string plaats_van(const Id& analyse, const Veld& veld);

/// Value and own bounds of something that may be lower or higher.
struct Grenzen {
    std::int64_t laag = 0;
    std::int64_t hoog = 0;
    bool eigen = false;  ///< the plan gives at least one
};

/// The numbers of one outcome; `bron` is where they come from.
struct UitkomstModel {
    const SroiUitkomst* bron = nullptr;
    Uitkomst getallen;
    Grenzen hoeveelheid;
    Grenzen proxy;
};

struct InzetModel {
    const SroiInzet* bron = nullptr;
    Inzet getallen;
    Grenzen bedrag;
};

struct Model {
    std::vector<UitkomstModel> uitkomsten;
    std::vector<InzetModel> inzet;
    std::vector<Veld> open;
    std::vector<Veld> fouten;
    std::size_t niet_in_geld = 0;  ///< outcomes for which the plan says that there is no amount: they do not count
    [[nodiscard]] bool compleet() const {
        return open.empty() && fouten.empty() && !uitkomsten.empty() && !inzet.empty();
    }
};

[[nodiscard]] Model model_van(const SroiAnalyse& analyse);

/// Which end of the own bounds a sum is made with.
enum class Kant : std::uint8_t { midden, ongunstig, gunstig };

/// The years of a complete model; nothing where something does not fit.
[[nodiscard]] std::optional<Jaren> jaren_van(const Model& model, Kant kant = Kant::midden);

/// The values of the rule files that analyses are made with.
struct Tarieven {
    std::optional<Geldend> mkba;
    std::optional<Geldend> gezondheid_kosten;
    std::optional<Geldend> gezondheid_effecten;
    std::optional<Geldend> groenboek;
    std::optional<Geldend> geen;
    std::optional<Geldend> stap_bedrag;     ///< how far an amount goes down and up where the plan gives no bounds
    std::optional<Geldend> stap_correctie;  ///< the same for a correction
    Disconto disconto = Disconto::mkba;     ///< the reading where the plan makes no choice
    EersteJaar eerste_jaar = EersteJaar::niet;
};

[[nodiscard]] Tarieven tarieven_van(const Regelingen& regelingen, Date vandaag);

/// The rates of costs and effects of a reading; none where it has no rates, or impossible ones.
struct Voeten {
    std::optional<Geldend> kosten;
    std::optional<Geldend> effecten;
    [[nodiscard]] bool bekend() const { return kosten.has_value() && effecten.has_value(); }
};
[[nodiscard]] Voeten voeten_van(Disconto disconto, const SroiAnalyse& analyse, const Tarieven& tarieven);

/// The same as what a sum needs; only where they are known.
[[nodiscard]] Rente rente_van(const Voeten& voeten, EersteJaar eerste_jaar);

/// What the years come to in a reading; nothing where something does not fit.
[[nodiscard]] std::optional<Som> som_van(const Jaren& jaren, const Rente& rente);

}  // namespace elp::sroi
