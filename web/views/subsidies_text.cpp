#include "web/views/subsidies_text.hpp"

#include <algorithm>
#include <optional>

#include "core/base/place.hpp"
#include "web/views/view.hpp"

namespace elp::views {
namespace {

struct Writer {
    const SubsidiesInput& input;
    const Teksten& t;
    Language language;

    [[nodiscard]] std::string money(Money amount) const { return write_money(amount, language); }
    [[nodiscard]] std::string whole(std::int64_t number) const { return write_whole(number, language); }
    [[nodiscard]] std::string count(const Answer<std::int64_t>& answer) const {
        return answer.has_value() ? whole(answer.value) : std::string{};
    }
};

std::string_view missing_key(Ontbreekt what) {
    switch (what) {
        case Ontbreekt::regio_inwoners:
            return "ontbreekt.regio-inwoners";
        case Ontbreekt::wijk_inwoners:
            return "ontbreekt.wijk-inwoners";
        case Ontbreekt::aantal_wijkverbanden:
            return "ontbreekt.aantal-wijkverbanden";
    }
    return {};
}

/// "+ € 35.000" or "- € 35.000"; a sign of its own width stands apart from the amount.
std::string signed_money(const Writer& w, Money difference) {
    const Money size{difference.cents < 0 ? -difference.cents : difference.cents};
    return (difference.cents < 0 ? "\u2212 " : "+ ") + w.money(size);
}

std::string peildatum_help(const Writer& w) {
    const UitvoeringOordeel& oordeel = w.input.assessment.uitvoering;
    return oordeel.peildatum_gekozen
               ? std::string{}
               : w.t.fill("subsidies.peildatum.standaard", {{"datum", write_date(oordeel.peildatum, w.language)}});
}

void write_inputs(const Writer& w, SubsidiesText& text) {
    const Plan& plan = w.input.plan;
    const Uitvoering& answers = plan.subsidies->uitvoering;
    text.plan_naam = plan.naam;
    text.inwoners = w.count(plan.regio->inwoners);
    text.inwoners_bron = plan.regio->inwoners_bron;
    text.peildatum = answers.peildatum.has_value() ? write_date(answers.peildatum.value, w.language) : std::string{};
    text.peildatum_help = peildatum_help(w);
    text.wijkverbanden = w.count(answers.wijkverbanden);
}

/// Whether the total itself waits for this answer: then that stands on the screen once, and not at every option.
bool said_already(const Writer& w, Ontbreekt what) { return w.input.assessment.uitvoering.wacht_op == what; }

std::string open_readings(const Writer& w, const Bandbreedte& range) {
    std::vector<std::string_view> lacking;
    for (const auto& open : range.ontbrekend) {
        const std::string_view words = w.t(missing_key(open.ontbreekt));
        if (!said_already(w, open.ontbreekt) && std::ranges::find(lacking, words) == lacking.end()) {
            lacking.push_back(words);
        }
    }
    std::string list;
    for (const std::string_view words : lacking) {
        list += list.empty() ? "" : ", ";
        list += words;
    }
    return list.empty() ? std::string{} : w.t.fill("subsidies.nog-open", {{"wat", list}});
}

void write_bar(const Writer& w, const UitvoeringUitkomst& result, Money highest, SubsidiesText& text) {
    const Money most = std::max(highest, result.totaal);
    const auto share = [most](Money part) {
        return most.cents == 0 ? 0.0F
                               : static_cast<float>(static_cast<double>(part.cents) / static_cast<double>(most.cents));
    };
    text.bar = {share(result.vast), share(result.modulair), 0};
    text.bar[2] = 1 - text.bar[0] - text.bar[1];
    text.caption = w.t.fill("subsidies.balk", {{"vast", w.money(result.vast)}, {"modulair", w.money(result.modulair)}});
    if (most > result.totaal) {
        const Money more{most.cents - result.totaal.cents};
        text.caption += w.t.fill("subsidies.balk.meer", {{"meer", w.money(more)}});
    }
}

void write_result(const Writer& w, SubsidiesText& text) {
    const UitvoeringOordeel& oordeel = w.input.assessment.uitvoering;
    for (const Problem& problem : w.input.assessment.problems) {
        if (problem.severity != Severity::open) {
            text.notices.push_back({problem.severity == Severity::error, sentence(problem, w.t)});
        }
    }
    if (oordeel.bandbreedte.laagste && oordeel.bandbreedte.hoogste) {
        text.range = w.t.fill("subsidies.bandbreedte", {{"laagste", w.money(*oordeel.bandbreedte.laagste)},
                                                        {"hoogste", w.money(*oordeel.bandbreedte.hoogste)}});
    }
    text.open = open_readings(w, oordeel.bandbreedte);
    if (oordeel.wacht_op) {
        text.waits = w.t.fill("subsidies.wacht-op", {{"wat", w.t(missing_key(*oordeel.wacht_op))}});
    }
    if (oordeel.uitkomst) {
        text.has_total = true;
        text.total = w.money(oordeel.uitkomst->totaal);
        write_bar(w, *oordeel.uitkomst, oordeel.bandbreedte.hoogste.value_or(Money{}), text);
    }
}

std::string option_words(const Writer& w, const StilPunt& point, const OptieGevolg& option) {
    std::string words{w.t("optie." + std::string{point.keuze} + "." + std::string{option.optie})};
    if (option.ontbreekt && !said_already(w, *option.ontbreekt)) {
        words += " (" + w.t.fill("subsidies.vraagt", {{"wat", w.t(missing_key(*option.ontbreekt))}}) + ")";
    } else if (option.verschil && option.verschil->cents != 0) {
        words += " (" + signed_money(w, *option.verschil) + ")";
    }
    return words;
}

/// What the other options would change, in one or two short phrases.
std::string effect_words(const Writer& w, const StilPunt& point) {
    Money least;
    Money most;
    std::optional<Ontbreekt> lacks;
    bool known = false;
    for (const OptieGevolg& option : point.gevolgen) {
        if (option.verschil && option.optie != point.optie) {
            known = true;
            least = std::min(least, *option.verschil);
            most = std::max(most, *option.verschil);
        }
        if (!lacks && option.ontbreekt && !said_already(w, *option.ontbreekt)) {
            lacks = option.ontbreekt;
        }
    }
    std::string words;
    if (least.cents < 0 && most.cents > 0) {
        words = w.t.fill("subsidies.verschil.beide", {{"min", signed_money(w, least)}, {"max", signed_money(w, most)}});
    } else if (least.cents < 0 || most.cents > 0) {
        words = w.t.fill("subsidies.verschil.tot", {{"bedrag", signed_money(w, least.cents < 0 ? least : most)}});
    } else if (known) {
        words = w.t("subsidies.verschil.geen");
    }
    if (lacks) {
        words += words.empty() ? "" : "; ";
        words += w.t.fill("subsidies.vraagt", {{"wat", w.t(missing_key(*lacks))}});
    }
    return words.empty() ? std::string{w.t("subsidies.verschil.onbekend")} : words;
}

void write_silent(const Writer& w, SubsidiesText& text) {
    const auto regels = uitvoering_regels(w.input.regelingen, w.input.assessment.uitvoering.peildatum);
    const std::string grens = regels ? w.whole(regels->grens.value) : std::string{};
    for (const StilPunt& point : w.input.assessment.uitvoering.stille_punten) {
        SilentRow row;
        row.keuze = point.keuze;
        row.place = point.place;
        row.question = w.t.fill("keuze." + row.keuze, {{"grens", grens}});
        for (const OptieGevolg& option : point.gevolgen) {
            if (option.optie == point.optie) {
                row.chosen = row.options.size();
            }
            row.option_ids.emplace_back(option.optie);
            row.options.push_back(option_words(w, point, option));
        }
        row.whose = w.t(point.chosen ? "subsidies.lezing.uw" : "subsidies.lezing.standaard");
        row.effect = effect_words(w, point);
        text.silent.push_back(std::move(row));
    }
}

std::string step_figure(const Writer& w, const Step& step) {
    return step.unit == Unit::cent ? w.money(Money{step.value}) : write_decimal(step.value, step.decimals, w.language);
}

/// Title, publisher and date, place, and how long the value holds, each on a line of its own.
std::string source_details(const Writer& w, const Bron& source, const Waarde& value) {
    std::string lines = w.t.fill("subsidies.bron.lang", {{"bron", source.id},
                                                         {"titel", source.titel},
                                                         {"uitgever", source.uitgever},
                                                         {"datum", source.datum},
                                                         {"plaats", value.plaats}});
    lines += '\n';
    const std::string from = write_date(value.geldig_van, w.language);
    lines += value.geldig_tot == Date{} ? w.t.fill("subsidies.bron.vanaf", {{"van", from}})
                                        : w.t.fill("subsidies.bron.van-tot",
                                                   {{"van", from}, {"tot", write_date(value.geldig_tot, w.language)}});
    if (!value.toelichting.empty()) {
        lines += '\n';
        lines += value.toelichting;
    }
    return lines;
}

void write_source(const Writer& w, const Step& step, StepRow& row) {
    const Waarde& value = w.input.regelingen.waarde(step.source);
    const Bron* const source = w.input.regelingen.bron(step.source);
    const std::string status{w.t("status." + std::string{word_of(value.status)})};
    if (source == nullptr) {
        row.source = status;
        return;
    }
    row.source =
        w.t.fill("subsidies.bron.kort", {{"uitgever", source->uitgever}, {"datum", source->datum}, {"status", status}});
    row.source_details = source_details(w, *source, value);
}

bool chosen_by_user(const Writer& w, std::string_view keuze) {
    const auto& points = w.input.assessment.uitvoering.stille_punten;
    const auto at = std::ranges::find(points, keuze, &StilPunt::keuze);
    return at != points.end() && at->chosen;
}

std::string step_origin(const Writer& w, const Step& step) {
    if (!step.choice.empty()) {
        const std::string_view option = w.t("optie." + std::string{step.choice} + "." + std::string{step.option});
        return w.t.fill(chosen_by_user(w, step.choice) ? "subsidies.stap.uw-lezing" : "subsidies.stap.lezing",
                        {{"lezing", option}});
    }
    if (step.origin != Origin::plan) {
        return {};
    }
    const std::string& bron = w.input.plan.regio->inwoners_bron;
    return bron.empty() ? std::string{w.t("subsidies.stap.ingevuld")}
                        : w.t.fill("subsidies.stap.ingevuld-met-bron", {{"bron", bron}});
}

void write_steps(const Writer& w, SubsidiesText& text) {
    if (!w.input.assessment.uitvoering.uitkomst) {
        return;
    }
    for (const Step& step : w.input.assessment.uitvoering.uitkomst->stappen) {
        StepRow row;
        row.id = step.id;
        row.figure = step_figure(w, step);
        row.words = w.t("stap." + row.id);
        row.total = step.id == "uitvoering.totaal";
        row.origin = step_origin(w, step);
        if (step.source.refers()) {
            write_source(w, step, row);
        }
        text.steps.push_back(std::move(row));
    }
}

/// The calculation as lines of text, for a letter or a mail.
std::string copied_calculation(const Writer& w, const SubsidiesText& text) {
    std::string lines = w.t.fill("subsidies.kopie.kop", {{"plan", text.plan_naam}}) + "\n";
    for (const StepRow& row : text.steps) {
        lines += row.figure + "  " + row.words;
        for (const std::string* note : {&row.origin, &row.source}) {
            if (!note->empty()) {
                lines += " (" + *note + ")";
            }
        }
        lines += '\n';
    }
    for (const std::string* line : {&text.range, &text.open}) {
        if (!line->empty()) {
            lines += *line + "\n";
        }
    }
    std::vector<std::string_view> named;
    for (const StepRow& row : text.steps) {
        if (!row.source_details.empty() && std::ranges::find(named, row.source_details) == named.end()) {
            named.push_back(row.source_details);
            lines += row.source + ": " + row.source_details + "\n";
        }
    }
    return lines;
}

void write_wijken(const Writer& w, SubsidiesText& text) {
    std::int64_t sum = 0;
    std::size_t known = 0;
    for (const Wijk& wijk : w.input.plan.wijken->lijst) {
        WijkRow row;
        row.id = text_of(wijk.id);
        row.place = place_of("/wijken/lijst", wijk.id);
        row.naam_place = place_of(row.place, "naam");
        row.inwoners_place = place_of(row.place, "inwoners");
        row.naam = wijk.naam;
        row.inwoners = w.count(wijk.inwoners);
        const std::string number = std::to_string(text.wijken.size() + 1);
        row.called = wijk.naam.empty() ? w.t.fill("subsidies.wijk.zonder-naam", {{"nummer", number}}) : wijk.naam;
        row.naam_label = w.t.fill("subsidies.wijk.naam-van", {{"nummer", number}});
        row.inwoners_label = w.t.fill("subsidies.wijk.inwoners-van", {{"wijk", row.called}});
        row.remove_label = w.t.fill("subsidies.wijk.verwijder-deze", {{"wijk", row.called}});
        if (wijk.inwoners.has_value()) {
            ++known;
        }
        sum += wijk.inwoners.value_or(0);
        text.wijken.push_back(std::move(row));
    }
    if (known > 0) {
        text.wijken_sum = w.t.fill("subsidies.wijken.som", {{"inwoners", w.whole(sum)},
                                                            {"bekend", std::to_string(known)},
                                                            {"wijken", std::to_string(text.wijken.size())}});
    }
}

}  // namespace

SubsidiesText subsidies_text(const SubsidiesInput& input, const Teksten& t, Language language) {
    const Writer writer{input, t, language};
    SubsidiesText text;
    write_inputs(writer, text);
    write_result(writer, text);
    write_silent(writer, text);
    write_steps(writer, text);
    write_wijken(writer, text);
    text.copied = copied_calculation(writer, text);
    return text;
}

}  // namespace elp::views
