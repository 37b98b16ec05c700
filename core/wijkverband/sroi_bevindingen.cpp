// What is open, impossible, contradicting or missing in SROI-analyses, and which chosen knelpunten have none
// . Reference prices are compared with what the plan says, never filled in.
#include <algorithm>
#include <array>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/share.hpp"
#include "core/wijkverband/onderdelen.hpp"
#include "core/wijkverband/sroi_deel.hpp"

namespace elp::wijkverband {
namespace {

constexpr std::string_view lijst = "/sroi_analyses/lijst";
constexpr std::string_view prijzen = "sroi.referentieprijzen";

std::string field(const SroiAnalyse& analyse, std::string_view key) { return place_of(lijst, {analyse.id, key}); }

std::string part(const SroiAnalyse& analyse, const SroiUitkomst& uitkomst, std::string_view key) {
    return sroi::plaats_van(analyse.id, {"uitkomsten", uitkomst.id, key, {}});
}

Bevinding& tell(const Werk& werk, Aard aard, std::string_view code, const std::string& naam, std::string place) {
    Bevinding& bevinding = meld(werk, aard, code, "R-41", std::move(place));
    bevinding.vulling = {{"naam", naam}};
    return bevinding;
}

void report_model(const Werk& werk, const SroiAnalyse& analyse, const sroi::Model& model) {
    for (const sroi::Veld& veld : model.fouten) {
        tell(werk, Aard::fout, veld.code, analyse.naam, sroi::plaats_van(analyse.id, veld));
    }
    if (!model.open.empty()) {
        tell(werk, Aard::open, "sroi.antwoorden-open", analyse.naam, sroi::plaats_van(analyse.id, model.open.front()))
            .vulling.emplace_back("aantal", std::to_string(model.open.size()));
    }
    if (analyse.uitkomsten.empty()) {
        tell(werk, Aard::ontbreekt, "sroi.geen-uitkomsten", analyse.naam, field(analyse, "uitkomsten"));
    }
    if (analyse.inzet.empty()) {
        tell(werk, Aard::ontbreekt, "sroi.geen-inzet", analyse.naam, field(analyse, "inzet"));
    }
}

void report_own_rates(const Werk& werk, const SroiAnalyse& analyse, const SroiOordeel& oordeel) {
    if (oordeel.disconto != Disconto::eigen) return;
    const auto check = [&](const Answer<std::int64_t>& rate, std::string_view key) {
        if (!rate.has_value()) {
            tell(werk, Aard::ontbreekt, "sroi.disconto-ontbreekt", analyse.naam, field(analyse, key));
        } else if (rate.value < 0 || rate.value > heel_basispunten) {
            tell(werk, Aard::fout, "sroi.disconto-onmogelijk", analyse.naam, field(analyse, key));
        }
    };
    check(analyse.disconto_kosten, "disconto_kosten_basispunten");
    check(analyse.disconto_effecten, "disconto_effecten_basispunten");
}

// The reference price of a year; none where there is none.
std::optional<Geldend> reference_price(const Werk& werk, const SroiUitkomst& uitkomst) {
    const std::int64_t year = uitkomst.proxy_jaar.value;
    if (year < 0 || year > last_date().year) return std::nullopt;
    const auto day = make_date(static_cast<int>(year), 1, 1);
    return day ? geldend(werk.regelingen, "referentieprijs." + uitkomst.referentie, *day) : std::nullopt;
}

void report_reference(const Werk& werk, const SroiAnalyse& analyse, const SroiUitkomst& uitkomst) {
    if (uitkomst.referentie.empty()) return;
    if (werk.regelingen.element(prijzen, uitkomst.referentie) == nullptr) {
        tell(werk, Aard::fout, "sroi.referentie-onbekend", uitkomst.naam, part(analyse, uitkomst, "referentie"))
            .vulling.emplace_back("gevonden", uitkomst.referentie);
        return;
    }
    if (!uitkomst.proxy_jaar.has_value()) return;
    const auto price = reference_price(werk, uitkomst);
    if (!price) {
        tell(werk, Aard::open, "sroi.referentie-zonder-jaar", uitkomst.naam, part(analyse, uitkomst, "proxy_jaar"));
    } else if (uitkomst.proxy.has_value() && uitkomst.proxy.value.cents != price->value) {
        tell(werk, Aard::tegenspraak, "sroi.proxy-anders", uitkomst.naam, part(analyse, uitkomst, "proxy_cent"))
            .bedrag = {price->value};
    }
}

// A question about an outcome; told once for each analysis, with how many.
struct Question {
    Aard aard;
    std::string_view code;
    std::string_view key;
    bool (*asks)(const SroiAnalyse&, const SroiUitkomst&);
};

bool without(const Answer<std::int64_t>& correction) { return !correction.is_open() && correction.value_or(0) == 0; }

constexpr std::array questions{
    Question{Aard::ontbreekt, "sroi.proxy-zonder-bron", "proxy_bron",
             [](const SroiAnalyse&, const SroiUitkomst& uitkomst) {
                 return uitkomst.proxy.has_value() && uitkomst.proxy_bron.empty() && uitkomst.referentie.empty();
             }},
    Question{Aard::ontbreekt, "sroi.proxy-zonder-jaar", "proxy_jaar",
             [](const SroiAnalyse&, const SroiUitkomst& uitkomst) {
                 return uitkomst.proxy.has_value() && !uitkomst.proxy_jaar.has_value();
             }},
    Question{Aard::tegenspraak, "sroi.ander-prijspeil", "proxy_jaar",
             [](const SroiAnalyse& analyse, const SroiUitkomst& uitkomst) {
                 return uitkomst.proxy_jaar.has_value() && analyse.prijspeil.has_value() &&
                        uitkomst.proxy_jaar.value != analyse.prijspeil.value;
             }},
    Question{Aard::open, "sroi.zonder-correctie", "deadweight_basispunten",
             [](const SroiAnalyse&, const SroiUitkomst& uitkomst) {
                 return without(uitkomst.deadweight) && without(uitkomst.verdringing) && without(uitkomst.attributie);
             }},
};

void ask_outcomes(const Werk& werk, const SroiAnalyse& analyse) {
    for (const Question& question : questions) {
        const auto asks = [&](const SroiUitkomst& uitkomst) { return question.asks(analyse, uitkomst); };
        const auto first = std::ranges::find_if(analyse.uitkomsten, asks);
        if (first == analyse.uitkomsten.end()) continue;
        const auto count = std::count_if(first, analyse.uitkomsten.end(), asks);
        tell(werk, question.aard, question.code, analyse.naam, part(analyse, *first, question.key))
            .vulling.emplace_back("aantal", std::to_string(count));
    }
}

void report_sum(const Werk& werk, const SroiAnalyse& analyse, const SroiOordeel& oordeel, bool calculable) {
    if (!oordeel.som) {
        if (calculable) tell(werk, Aard::fout, "sroi.te-groot", analyse.naam, field(analyse, "uitkomsten"));
        return;
    }
    if (oordeel.som->netto >= Money{}) return;
    tell(werk, Aard::ongedekt, "sroi.onder-inzet", analyse.naam, field(analyse, "uitkomsten")).bedrag = {
        -oordeel.som->netto.cents};
}

struct AnalysisQuestion {
    std::string_view code;
    std::string_view key;
    bool (*asks)(const SroiAnalyse&);
};

constexpr std::array analysis_questions{
    AnalysisQuestion{"sroi.disconto-open", "disconto",
                     [](const SroiAnalyse& analyse) { return analyse.disconto.is_open(); }},
    AnalysisQuestion{"sroi.eerste-jaar-open", "eerste_jaar",
                     [](const SroiAnalyse& analyse) { return analyse.eerste_jaar.is_open(); }},
    AnalysisQuestion{"sroi.prijspeil-open", "prijspeil_jaar",
                     [](const SroiAnalyse& analyse) { return analyse.prijspeil.is_open(); }},
    AnalysisQuestion{"sroi.zonder-knelpunt", "knelpunt",
                     [](const SroiAnalyse& analyse) { return analyse.knelpunt.empty(); }},
};

void ask_analyses(const Werk& werk) {
    const auto& analyses = werk.in.sroi_analyses.lijst;
    for (const AnalysisQuestion& question : analysis_questions) {
        const auto first = std::ranges::find_if(analyses, question.asks);
        if (first == analyses.end()) continue;
        const auto count = std::count_if(first, analyses.end(), question.asks);
        meld(werk, Aard::open, question.code, "R-41", field(*first, question.key)).vulling = {
            {"aantal", std::to_string(count)}};
    }
}

// Lasting payment is underpinned by an analysis of the knelpunt that was chosen.
void check_chosen(const Werk& werk) {
    std::vector<Id> analysed;
    for (const SroiAnalyse& analyse : werk.in.sroi_analyses.lijst) analysed.push_back(analyse.knelpunt);
    std::ranges::sort(analysed);
    const Knelpunt* first = nullptr;
    std::size_t count = 0;
    for (const Knelpunt& knelpunt : werk.in.knelpunten.lijst) {
        if (!knelpunt.gekozen.value_or(false) || std::ranges::binary_search(analysed, knelpunt.id)) continue;
        if (count++ == 0) first = &knelpunt;
    }
    if (first == nullptr) return;
    meld(werk, Aard::ontbreekt, "knelpunt.zonder-sroi", "R-33", place_of("/knelpunten/lijst", first->id)).vulling = {
        {"aantal", std::to_string(count)}};
}

}  // namespace

void beoordeel_sroi(const Werk& werk) {
    const sroi::Tarieven tarieven = sroi::tarieven_van(werk.regelingen, werk.vandaag);
    werk.uit.sroi.reserve(werk.in.sroi_analyses.lijst.size());
    for (const SroiAnalyse& analyse : werk.in.sroi_analyses.lijst) {
        const sroi::Model model = sroi::model_van(analyse);
        const SroiOordeel& oordeel = werk.uit.sroi.emplace_back(sroi::oordeel_van(analyse, model, tarieven));
        report_model(werk, analyse, model);
        report_own_rates(werk, analyse, oordeel);
        ask_outcomes(werk, analyse);
        for (const SroiUitkomst& uitkomst : analyse.uitkomsten) report_reference(werk, analyse, uitkomst);
        const bool rates = sroi::voeten_van(oordeel.disconto, analyse, tarieven).bekend();
        report_sum(werk, analyse, oordeel, model.compleet() && rates);
    }
    ask_analyses(werk);
    zoek_dubbele_uitkomsten(werk);
    check_chosen(werk);
}

}  // namespace elp::wijkverband
