#include "core/subsidie/onderdelen.hpp"

namespace elp::subsidie {

Bevinding& meld(const Werk& werk, Aard aard, std::string_view code, std::string_view regel, std::string place) {
    return werk.uit.bevindingen.emplace_back(
        Bevinding{.aard = aard, .code = code, .regel = regel, .place = std::move(place)});
}

std::optional<Geldend> geldend(const Regelingen& regelingen, std::string_view parameter, Date day) {
    const auto value = regelingen.at(parameter, day);
    return value ? std::optional{*value} : std::nullopt;
}

std::optional<Geldend> nu_geldend(const Werk& werk, std::string_view parameter, Date anders) {
    const auto now = geldend(werk.regelingen, parameter, werk.vandaag);
    return now ? now : geldend(werk.regelingen, parameter, anders);
}

Date dag_van(const std::optional<Geldend>& waarde) {
    return waarde ? date_of_whole(waarde->value).value_or(Date{}) : Date{};
}

Date peildatum_van(const Regelingen& regelingen, std::string_view regeling) {
    const Regeling* file = regelingen.regeling(regeling);
    return file == nullptr ? Date{} : file->peildatum;
}

}  // namespace elp::subsidie
