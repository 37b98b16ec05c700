#include <algorithm>

#include "core/base/tekens.hpp"
#include "core/rapport/rapport.hpp"
#include "core/rapport/sturing.hpp"
#include "core/taal/letters.hpp"

namespace elp {
namespace {

constexpr std::string_view line_end = "\r\n";

bool is_negative_number(std::string_view text) {
    return text.starts_with('-') && std::ranges::all_of(text.substr(1), [](char c) {
               return (c >= '0' && c <= '9') || std::string_view{"., %"}.find(c) != std::string_view::npos;
           });
}

std::string quoted(std::string_view text) {
    std::string out{"\""};
    if (looks_like_formula(text)) out += '\'';
    for (const char c : zonder_sturing(text)) {
        if (c == '"') out += '"';
        out += c;
    }
    return out + '"';
}

}  // namespace

std::string als_csv(const Tabel& tabel) {
    std::string out;
    for (std::size_t i = 0; i < tabel.kolommen.size(); ++i) {
        out += (i == 0 ? "" : ";") + quoted(tabel.kolommen[i].sleutel);
    }
    out += line_end;
    for (const auto& rij : tabel.rijen) {
        for (std::size_t i = 0; i < rij.size(); ++i) {
            out += i == 0 ? "" : ";";
            if (!tabel.kolommen[i].getallen) {
                out += quoted(rij[i].tekst);
            } else if (rij[i].getal) {
                out += std::to_string(*rij[i].getal);
            }
        }
        out += line_end;
    }
    return out;
}

std::string als_cellen(std::span<const std::vector<std::string>> rijen) {
    std::string out;
    for (const auto& rij : rijen) {
        for (std::size_t i = 0; i < rij.size(); ++i) {
            if (i > 0) out += '\t';
            if (looks_like_formula(rij[i]) && !is_negative_number(rij[i])) out += '\'';
            for (const char c : rij[i]) out += is_control(c) ? ' ' : c;
        }
        out += line_end;
    }
    return out;
}

std::string als_csv(const Rapport& rapport) {
    std::string out;
    for (const Hoofdstuk& hoofdstuk : rapport.hoofdstukken) {
        for (const Tabel& tabel : hoofdstuk.tabellen) {
            if (!out.empty()) out += line_end;
            out += quoted(tabel.titel.empty() ? hoofdstuk.titel : tabel.titel);
            out += line_end;
            out += als_csv(tabel);
        }
    }
    return out;
}

}  // namespace elp
