#include "core/rapport/html_tekst.hpp"

#include "core/rapport/sturing.hpp"

namespace elp {

std::string als_html_tekst(std::string_view text) {
    std::string out;
    out.reserve(text.size());
    for (const char c : zonder_sturing(text)) {
        switch (c) {
            case '&':
                out += "&amp;";
                break;
            case '<':
                out += "&lt;";
                break;
            case '>':
                out += "&gt;";
                break;
            case '"':
                out += "&quot;";
                break;
            case '\'':
                out += "&#39;";
                break;
            default:
                out += c;
        }
    }
    return out;
}

}  // namespace elp
