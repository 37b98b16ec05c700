#include "core/wijkverband/sroi_model.hpp"

#include <array>

#include "core/base/place.hpp"
#include "core/base/share.hpp"
#include "core/regels/standaardkeuze.hpp"

namespace elp::sroi {
namespace {

std::optional<Geldend> value_of(const Regelingen& regelingen, std::string_view parameter, Date day) {
    const auto value = regelingen.at(parameter, day);
    return value ? std::optional{*value} : std::nullopt;
}

// Looks at the answers of one part of an analysis.
struct Reader {
    Model& model;
    std::string_view lijst;
    const Id& deel;

    void open(std::string_view key) { model.open.push_back({lijst, deel, key, {}}); }
    void wrong(std::string_view key, std::string_view code) { model.fouten.push_back({lijst, deel, key, code}); }

    // "Geen" and "n.v.t." are answers: no correction.
    std::int64_t correction(std::string_view key, const Answer<std::int64_t>& answer) {
        if (answer.is_open()) open(key);
        if (!answer.has_value()) return 0;
        if (answer.value < 0 || answer.value > heel_basispunten) {
            wrong(key, "sroi.correctie-onmogelijk");
            return 0;
        }
        return answer.value;
    }

    std::int64_t year(std::string_view key, const Answer<std::int64_t>& answer) {
        if (!answer.has_value()) {
            open(key);
            return 1;
        }
        if (answer.value < 1 || answer.value > langste_jaren) {
            wrong(key, "sroi.jaar-onmogelijk");
            return 1;
        }
        return answer.value;
    }

    Grenzen bounds(std::int64_t value, const Answer<std::int64_t>& low, const Answer<std::int64_t>& high,
                   std::string_view low_key, std::string_view high_key) {
        const Grenzen grenzen{low.value_or(value), high.value_or(value), low.has_value() || high.has_value()};
        if (grenzen.laag > value) wrong(low_key, "sroi.grens-onmogelijk");
        if (grenzen.hoog < value) wrong(high_key, "sroi.grens-onmogelijk");
        return grenzen;
    }
};

Answer<std::int64_t> cents(const Answer<Money>& answer) {
    return answer.has_value() ? Answer<std::int64_t>{answer.value.cents} : Answer<std::int64_t>{answer.state};
}

void read_duration(Reader& reader, const SroiUitkomst& uitkomst, Uitkomst& getallen) {
    getallen.vanaf_jaar = reader.year("vanaf_jaar", uitkomst.vanaf_jaar);
    getallen.jaren = reader.year("jaren", uitkomst.jaren);
    if (getallen.vanaf_jaar + getallen.jaren - 1 > langste_jaren) reader.wrong("jaren", "sroi.jaar-onmogelijk");
    const bool lasts = getallen.jaren > 1;
    getallen.afname = lasts ? reader.correction("afname_basispunten", uitkomst.afname) : 0;
}

void read_outcome(Model& model, const SroiUitkomst& uitkomst) {
    Reader reader{model, "uitkomsten", uitkomst.id};
    const auto without_amount = [](AnswerState state) {
        return state == AnswerState::none || state == AnswerState::not_applicable;
    };
    if (without_amount(uitkomst.hoeveelheid.state) || without_amount(uitkomst.proxy.state)) {
        ++model.niet_in_geld;
        return;
    }
    UitkomstModel& made = model.uitkomsten.emplace_back();
    made.bron = &uitkomst;
    if (uitkomst.hoeveelheid.is_open()) reader.open("hoeveelheid_honderdsten");
    if (uitkomst.proxy.is_open()) reader.open("proxy_cent");
    made.getallen.hoeveelheid = uitkomst.hoeveelheid.value_or(0);
    made.getallen.proxy = uitkomst.proxy.value_or(Money{});
    if (made.getallen.hoeveelheid < 0) reader.wrong("hoeveelheid_honderdsten", "sroi.hoeveelheid-negatief");
    made.getallen.deadweight = reader.correction("deadweight_basispunten", uitkomst.deadweight);
    made.getallen.verdringing = reader.correction("verdringing_basispunten", uitkomst.verdringing);
    made.getallen.attributie = reader.correction("attributie_basispunten", uitkomst.attributie);
    read_duration(reader, uitkomst, made.getallen);
    made.hoeveelheid = reader.bounds(made.getallen.hoeveelheid, uitkomst.hoeveelheid_laag, uitkomst.hoeveelheid_hoog,
                                     "hoeveelheid_laag_honderdsten", "hoeveelheid_hoog_honderdsten");
    if (made.hoeveelheid.eigen && made.hoeveelheid.laag < 0)
        reader.wrong("hoeveelheid_laag_honderdsten", "sroi.hoeveelheid-negatief");
    made.proxy = reader.bounds(made.getallen.proxy.cents, cents(uitkomst.proxy_laag), cents(uitkomst.proxy_hoog),
                               "proxy_laag_cent", "proxy_hoog_cent");
}

void read_input(Model& model, const SroiInzet& inzet) {
    Reader reader{model, "inzet", inzet.id};
    InzetModel& made = model.inzet.emplace_back();
    made.bron = &inzet;
    if (inzet.bedrag.is_open()) reader.open("bedrag_cent");
    made.getallen.bedrag = inzet.bedrag.value_or(Money{});
    if (made.getallen.bedrag.cents < 0) reader.wrong("bedrag_cent", "sroi.inzet-negatief");
    const bool nothing = !inzet.bedrag.has_value() && !inzet.bedrag.is_open();
    made.getallen.jaar = nothing ? 1 : reader.year("jaar", inzet.jaar);
    made.bedrag =
        reader.bounds(made.getallen.bedrag.cents, cents(inzet.laag), cents(inzet.hoog), "laag_cent", "hoog_cent");
    if (made.bedrag.eigen && made.bedrag.laag < 0) reader.wrong("laag_cent", "sroi.inzet-negatief");
}

Uitkomst at_end(const UitkomstModel& uitkomst, Kant kant) {
    Uitkomst getallen = uitkomst.getallen;
    if (kant == Kant::midden) return getallen;
    const bool good = kant == Kant::gunstig;
    getallen.proxy = {good ? uitkomst.proxy.hoog : uitkomst.proxy.laag};
    // More of a loss is worse.
    const bool more = good == (getallen.proxy.cents >= 0);
    getallen.hoeveelheid = more ? uitkomst.hoeveelheid.hoog : uitkomst.hoeveelheid.laag;
    return getallen;
}

std::optional<Geldend> own_rate(const Answer<std::int64_t>& answer) {
    if (!answer.has_value() || answer.value < 0 || answer.value > heel_basispunten) return std::nullopt;
    return Geldend{answer.value, {}};
}

}  // namespace

std::string plaats_van(const Id& analyse, const Veld& veld) {
    return place_of("/sroi_analyses/lijst", {analyse, veld.lijst, veld.deel, veld.key});
}

Model model_van(const SroiAnalyse& analyse) {
    Model model;
    for (const SroiUitkomst& uitkomst : analyse.uitkomsten) read_outcome(model, uitkomst);
    for (const SroiInzet& inzet : analyse.inzet) read_input(model, inzet);
    return model;
}

std::optional<Jaren> jaren_van(const Model& model, Kant kant) {
    Jaren jaren;
    for (const UitkomstModel& uitkomst : model.uitkomsten) {
        if (!tel_op(jaren, at_end(uitkomst, kant))) return std::nullopt;
    }
    for (const InzetModel& inzet : model.inzet) {
        Inzet getallen = inzet.getallen;
        if (kant != Kant::midden) getallen.bedrag = {kant == Kant::gunstig ? inzet.bedrag.laag : inzet.bedrag.hoog};
        if (!tel_op(jaren, getallen)) return std::nullopt;
    }
    return jaren;
}

Tarieven tarieven_van(const Regelingen& regelingen, Date vandaag) {
    const auto at = [&](std::string_view parameter) { return value_of(regelingen, parameter, vandaag); };
    return {.mkba = at("sroi.disconto.mkba"),
            .gezondheid_kosten = at("sroi.disconto.gezondheid.kosten"),
            .gezondheid_effecten = at("sroi.disconto.gezondheid.effecten"),
            .groenboek = at("sroi.disconto.groenboek"),
            .geen = at("sroi.disconto.geen"),
            .stap_bedrag = at("sroi.gevoeligheid.bedrag"),
            .stap_correctie = at("sroi.gevoeligheid.correctie"),
            .disconto = standaardkeuze(regelingen, "sroi_analyse.disconto", Disconto::mkba),
            .eerste_jaar = standaardkeuze(regelingen, "sroi_analyse.eerste_jaar", EersteJaar::niet)};
}

Voeten voeten_van(Disconto disconto, const SroiAnalyse& analyse, const Tarieven& tarieven) {
    switch (disconto) {
        case Disconto::mkba:
            return {tarieven.mkba, tarieven.mkba};
        case Disconto::gezondheid:
            return {tarieven.gezondheid_kosten, tarieven.gezondheid_effecten};
        case Disconto::groenboek:
            return {tarieven.groenboek, tarieven.groenboek};
        case Disconto::geen:
            return {tarieven.geen, tarieven.geen};
        case Disconto::eigen:
            return {own_rate(analyse.disconto_kosten), own_rate(analyse.disconto_effecten)};
    }
    return {};
}

Rente rente_van(const Voeten& voeten, EersteJaar eerste_jaar) {
    return {.kosten = voeten.kosten->value,
            .effecten = voeten.effecten->value,
            .eerste_jaar = eerste_jaar == EersteJaar::wel};
}

std::optional<Som> som_van(const Jaren& jaren, const Rente& rente) {
    const auto rijen = contant(jaren, rente);
    return rijen ? som(*rijen) : std::nullopt;
}

}  // namespace elp::sroi
