// A chart of a table as SVG for inside a page: shapes and words alone, no script, no style attribute, no address. The
// table stands beside it with every number, so the drawing shortens long names.
#include <algorithm>
#include <array>
#include <cmath>
#include <string>

#include "core/rapport/grafiek.hpp"
#include "core/rapport/html_tekst.hpp"

namespace elp {
namespace {

// All in the units of the drawing's own coordinates.
constexpr double width = 720;
constexpr double names_end = 212;
constexpr double bars_begin = 220;
constexpr double bars_end = 620;
constexpr double bar = 18;
constexpr double between = 8;
constexpr double legend_row = 20;
constexpr double baseline = 13;  // of words, below the top of a bar

constexpr std::size_t longest_name = 27;  // in letters

// Told apart by how light they are too, so that they can be printed in grey.
constexpr std::array<std::string_view, 6> colours{"#12466b", "#3b87b8", "#9dc6e0", "#7a4a86", "#c99bd3", "#b5bcc4"};

std::string_view colour_of(std::size_t series) { return colours[series % colours.size()]; }

struct Scale {
    double least = 0;
    double most = 1;
    [[nodiscard]] double at(double value) const {
        return bars_begin + (value - least) / (most - least) * (bars_end - bars_begin);
    }
};

std::string px(double place) { return std::to_string(std::lround(place)); }

void rectangle(std::string& out, double from, double to, double top, double height, std::string_view colour) {
    const double wide = std::max(to - from, 1.0);
    out += "<rect x=\"" + px(from) + "\" y=\"" + px(top) + "\" width=\"" + px(wide) + "\" height=\"" + px(height) +
           "\" fill=\"";
    out += colour;
    out += "\"/>\n";
}

void words(std::string& out, double x, double y, std::string_view anchor, std::string_view text) {
    out += "<text x=\"" + px(x) + "\" y=\"" + px(y) + "\" text-anchor=\"";
    out += anchor;
    out += "\">" + als_html_tekst(text) + "</text>\n";
}

// The first letters of a long name. A letter of several bytes is never cut in two.
std::string shortened(std::string_view text) {
    std::size_t letters = 0;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const bool begins = (static_cast<unsigned char>(text[i]) & 0xC0U) != 0x80U;
        if (begins && ++letters > longest_name) return std::string{text.substr(0, i)} + "\u2026";
    }
    return std::string{text};
}

double number_in(const Tabel& tabel, std::size_t rij, std::size_t kolom) {
    return static_cast<double>(tabel.rijen[rij][kolom].getal.value_or(0));
}

bool known_in(const Tabel& tabel, std::size_t rij, std::size_t kolom) {
    return tabel.rijen[rij][kolom].getal.has_value();
}

// What a stacked bar comes to; amounts below zero cannot be stacked and have no part in it.
double stacked(const Tabel& tabel, const Grafiek& grafiek, std::size_t rij) {
    double sum = 0;
    for (const std::size_t kolom : grafiek.reeksen) sum += std::max(number_in(tabel, rij, kolom), 0.0);
    return sum;
}

Scale scale_of(const Tabel& tabel, const Grafiek& grafiek) {
    Scale scale;
    const auto reach = [&](double value) {
        scale.least = std::min(scale.least, value);
        scale.most = std::max(scale.most, value);
    };
    if (grafiek.soort == Grafieksoort::tornado) {
        scale.least = scale.most = static_cast<double>(grafiek.midden.getal.value_or(0));
    }
    for (std::size_t rij = 0; rij < tabel.rijen.size(); ++rij) {
        if (grafiek.soort == Grafieksoort::gestapeld) reach(stacked(tabel, grafiek, rij));
        for (const std::size_t kolom : grafiek.reeksen) {
            if (grafiek.soort != Grafieksoort::gestapeld && known_in(tabel, rij, kolom)) {
                reach(number_in(tabel, rij, kolom));
            }
        }
    }
    if (scale.most <= scale.least) scale.most = scale.least + 1;
    return scale;
}

void stacked_row(std::string& out, const Tabel& tabel, std::size_t rij, double top, const Scale& scale) {
    double sum = 0;
    for (std::size_t i = 0; i < tabel.grafiek->reeksen.size(); ++i) {
        const double value = number_in(tabel, rij, tabel.grafiek->reeksen[i]);
        if (value <= 0) continue;
        rectangle(out, scale.at(sum), scale.at(sum + value), top, bar, colour_of(i));
        sum += value;
    }
}

void grouped_row(std::string& out, const Tabel& tabel, std::size_t rij, double top, const Scale& scale) {
    const std::vector<std::size_t>& series = tabel.grafiek->reeksen;
    for (std::size_t i = 0; i < series.size(); ++i) {
        const double here = top + static_cast<double>(i) * bar;
        const double end = scale.at(std::max(number_in(tabel, rij, series[i]), 0.0));
        if (known_in(tabel, rij, series[i])) rectangle(out, scale.at(0), end, here + 1, bar - 2, colour_of(i));
        words(out, end + 6, here + baseline, "start", tabel.rijen[rij][series[i]].tekst);
    }
}

void tornado_row(std::string& out, const Tabel& tabel, std::size_t rij, double top, const Scale& scale) {
    const std::vector<std::size_t>& series = tabel.grafiek->reeksen;
    const double middle = scale.at(static_cast<double>(tabel.grafiek->midden.getal.value_or(0)));
    for (std::size_t i = 0; i < series.size(); ++i) {
        if (!known_in(tabel, rij, series[i])) continue;
        const double end = scale.at(number_in(tabel, rij, series[i]));
        rectangle(out, std::min(middle, end), std::max(middle, end), top, bar, colour_of(i));
    }
}

double row_height(const Grafiek& grafiek) {
    const bool grouped = grafiek.soort == Grafieksoort::staven;
    return (grouped ? bar * static_cast<double>(grafiek.reeksen.size()) : bar) + between;
}

double legend(std::string& out, const Tabel& tabel) {
    double top = between;
    for (std::size_t i = 0; i < tabel.grafiek->reeksen.size(); ++i) {
        rectangle(out, bars_begin, bars_begin + 12, top + 3, 12, colour_of(i));
        words(out, bars_begin + 18, top + baseline, "start", tabel.kolommen[tabel.grafiek->reeksen[i]].naam);
        top += legend_row;
    }
    return top;
}

// The line from which the bars of a tornado go, with what it stands for.
double middle_line(std::string& out, const Grafiek& grafiek, const Scale& scale, double top, double bottom) {
    const double middle = scale.at(static_cast<double>(grafiek.midden.getal.value_or(0)));
    out += "<line x1=\"" + px(middle) + "\" x2=\"" + px(middle) + "\" y1=\"" + px(top) + "\" y2=\"" + px(bottom) +
           "\" stroke=\"#1b2733\"/>\n";
    words(out, middle, bottom + baseline, "middle", grafiek.midden.tekst);
    return bottom + legend_row;
}

}  // namespace

std::string als_svg(const Tabel& tabel, std::string_view naam) {
    if (!tabel.grafiek || tabel.rijen.empty()) return {};
    const Grafiek& grafiek = *tabel.grafiek;
    const Scale scale = scale_of(tabel, grafiek);
    std::string shapes;
    double top = legend(shapes, tabel) + between;
    const double first = top;
    for (std::size_t rij = 0; rij < tabel.rijen.size(); ++rij) {
        words(shapes, names_end, top + baseline, "end", shortened(tabel.rijen[rij][grafiek.namen].tekst));
        switch (grafiek.soort) {
            case Grafieksoort::gestapeld:
                stacked_row(shapes, tabel, rij, top, scale);
                break;
            case Grafieksoort::staven:
                grouped_row(shapes, tabel, rij, top, scale);
                break;
            case Grafieksoort::tornado:
                tornado_row(shapes, tabel, rij, top, scale);
                break;
        }
        top += row_height(grafiek);
    }
    if (grafiek.soort == Grafieksoort::tornado) top = middle_line(shapes, grafiek, scale, first - between, top);
    return "<svg viewBox=\"0 0 " + px(width) + " " + px(top) + "\" role=\"img\" aria-label=\"" + als_html_tekst(naam) +
           "\" font-size=\"12\" fill=\"#1b2733\">\n" + shapes + "</svg>\n";
}

}  // namespace elp
