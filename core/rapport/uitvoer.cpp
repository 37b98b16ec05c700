#include "core/rapport/uitvoer.hpp"

#include <deque>
#include <utility>
#include <vector>

#include "core/beoordeling/landelijk.hpp"
#include "core/plan/file.hpp"
#include "core/plan/revisions.hpp"
#include "core/rapport/landelijk_rapport.hpp"
#include "core/rapport/soorten.hpp"
#include "core/rapport/xlsx.hpp"
#include "core/rapport/zonder_namen.hpp"

namespace elp {
namespace {

Result<std::deque<Plan>> read_plans(const Texts& files) {
    std::deque<Plan> plans;
    for (const std::string& file : files) {
        Result<Plan> plan = read_plan(file);
        if (!plan) return plan.problems();
        plans.push_back(std::move(*plan));
    }
    if (plans.empty()) return Problem{Severity::error, "uitvoer.geen-plan", "plannen", "", ""};
    return plans;
}

Result<Uitvoer> in_form(const Rapport& rapport, const Uitvoeropdracht& opdracht, const std::string& naam,
                        const Teksten& teksten) {
    switch (opdracht.vorm.value_or(Uitvoervorm::html)) {
        case Uitvoervorm::html:
            return Uitvoer{naam + ".html", "text/html", als_html(rapport)};
        case Uitvoervorm::markdown:
            return Uitvoer{naam + ".md", "text/markdown", als_markdown(rapport)};
        case Uitvoervorm::csv:
            // Without this mark a Dutch spreadsheet takes the letters for those of an older alphabet.
            return Uitvoer{naam + ".csv", "text/csv", "\xEF\xBB\xBF" + als_csv(rapport)};
        case Uitvoervorm::xlsx:
            break;
    }
    Result<std::string> workbook = als_xlsx(rapport, opdracht.vandaag.value_or(Date{}), teksten);
    if (!workbook) return workbook.problems();
    return Uitvoer{naam + ".xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
                   std::move(*workbook)};
}

Rapport national(const std::deque<Plan>& plans, const Uitvoeropdracht& opdracht, const Woorden& woorden, Date vandaag) {
    std::deque<Assessment> assessments;
    std::vector<Regiostuk> parts;
    std::vector<std::string> names = opdracht.namen;
    for (const Plan& plan : plans) {
        assessments.push_back(assess(plan, woorden.regelingen, vandaag));
        parts.push_back({plan, assessments.back()});
        if (names.size() < parts.size()) names.push_back(plan.naam);
    }
    return rapport_landelijk(landelijk_beeld(parts, woorden.regelingen, vandaag), names, woorden);
}

// What the name of the file says that it is.
std::string_view word_for(Rapportsoort soort, const Teksten& teksten) {
    return soort == Rapportsoort::plan ? teksten("overzicht.rapportnaam") : word_of(soort);
}

}  // namespace

Result<Uitvoer> maak_uitvoer(const Uitvoeropdracht& opdracht, const Regelingen& regelingen, const Teksten& teksten) {
    const auto plans = read_plans(opdracht.plannen);
    if (!plans) return plans.problems();
    const Date vandaag = opdracht.vandaag.value_or(Date{});
    const Language taal = opdracht.taal.value_or(Language::nl);
    const Woorden words{teksten, regelingen, taal};
    const Plan& plan = plans->front();
    switch (opdracht.wat.value_or(Uitvoerwat::rapport)) {
        case Uitvoerwat::landelijk:
            return in_form(national(*plans, opdracht, words, vandaag), opdracht, opdracht.naam, teksten);
        case Uitvoerwat::zonder_namen:
            return Uitvoer{opdracht.naam + "-" + tekst("uitvoer.zonder-namen", words) + ".json", "application/json",
                           write_plan(zonder_namen(plan, words))};
        case Uitvoerwat::voor_link:
            return Uitvoer{opdracht.naam + ".json", "application/json", write_plan(for_link(plan))};
        case Uitvoerwat::rapport:
            break;
    }
    const Rapportkeuze keuze{opdracht.soort.value_or(Rapportsoort::plan), opdracht.deel};
    const Assessment assessment = assess(plan, regelingen, vandaag);
    const Woorden woorden{teksten, assessment.regels, taal};
    const Result<Rapport> rapport = maak_rapport({plan, assessment, woorden, vandaag}, keuze);
    if (!rapport) return rapport.problems();
    std::string naam = opdracht.naam + "-";
    naam += word_for(keuze.soort, teksten);
    return in_form(*rapport, opdracht, naam, teksten);
}

}  // namespace elp
