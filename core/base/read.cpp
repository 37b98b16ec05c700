#include "core/base/read.hpp"

#include <algorithm>
#include <nlohmann/json.hpp>
#include <string>
#include <vector>

#include "core/base/json_text.hpp"
#include "core/base/order.hpp"
#include "core/base/order_key.hpp"
#include "core/base/plain_text.hpp"
#include "core/base/things.hpp"

namespace elp {
namespace {

using Json = nlohmann::json;

std::string listed(std::span<const std::string_view> words) {
    std::string list;
    for (const auto word : words) {
        if (!list.empty()) list += ", ";
        list += word;
    }
    return list;
}

std::string_view code_for_kind(Kind kind) {
    switch (kind) {
        case Kind::text:
        case Kind::id:
            return "json.verwacht-tekst";
        case Kind::whole:
            return "json.verwacht-geheel-getal";
        case Kind::logic:
            return "json.verwacht-ja-nee";
        case Kind::date:
            return "json.verwacht-datum";
        case Kind::choice:
            return "json.verwacht-keuze";
        case Kind::texts:
        case Kind::list:
            return "json.verwacht-lijst";
        case Kind::object:
            return "json.verwacht-object";
    }
    return "json.verwacht-tekst";
}

// A key as a step of a JSON pointer (RFC 6901).
void append_step(std::string& pointer, std::string_view key) {
    pointer += '/';
    for (const char c : key) {
        if (c == '~')
            pointer += "~0";
        else if (c == '/')
            pointer += "~1";
        else
            pointer += c;
    }
}

// Where reading is: inside which object or list, and what its content goes into.
struct Frame {
    enum class Role : std::uint8_t { object, list, texts, answer, unknown, skipped };
    Role role = Role::object;
    const Type* type = nullptr;
    void* at = nullptr;
    const Field* field = nullptr;  ///< in an object: the field of the last key
    std::uint64_t seen = 0;        ///< in an object: which fields were there
    /// In a list how many items so far, with the one being read; in unknown content whether a comma is due.
    std::size_t count = 0;
    std::string key{};      ///< in an object: the last key
    bool envelope = false;  ///< the outermost object, which names type and version
};

class Reader : public nlohmann::json_sax<Json> {
  public:
    Reader(std::string_view bytes, const Type& type, void* object, const ReadOptions& options)
        : bytes_{bytes}, options_{options}, root_{&type}, object_{object} {
        frames_.reserve(8);
    }

    ReadOutcome finish() {
        if (!stopped_) {
            if (!options_.envelope.type.empty() && !version_seen_) report("json.geen-versie", "", "");
            if (!options_.envelope.type.empty() && !type_seen_)
                only("json.ander-bestand", "/type", "", options_.envelope.type);
            report_double_ids();
        }
        return {std::move(problems_), version_};
    }

    bool null() override { return leaf(Value{AnswerState::unanswered}, "null"); }
    bool boolean(bool value) override { return leaf(Value{value}, value ? "true" : "false"); }
    bool number_integer(std::int64_t value) override { return leaf(Value{value}, std::to_string(value)); }
    bool number_unsigned(std::uint64_t value) override {
        if (value <= static_cast<std::uint64_t>(whole_max)) return number_integer(static_cast<std::int64_t>(value));
        return leaf(Value{whole_max + 1}, std::to_string(value));
    }
    bool number_float(double /*rounded*/, const std::string& digits) override {
        return leaf(Value{AnswerState::unanswered}, digits);
    }
    bool string(std::string& value) override {
        if (value.size() > options_.limits.text_bytes) return stop_at_next("json.tekst-te-lang", shortened(value));
        if (in_unknown()) return unknown_leaf_text(value);
        std::string found = wants_text() ? std::string{} : shortened(value);
        return leaf(Value{std::move(value)}, std::move(found));
    }
    bool binary(Json::binary_t& /*value*/) override { return false; }

    bool start_object(std::size_t /*size*/) override { return enter(Kind::object); }
    bool end_object() override { return leave(); }
    bool start_array(std::size_t /*size*/) override { return enter(Kind::list); }
    bool end_array() override { return leave(); }

    bool key(std::string& name) override {
        if (name.size() > options_.limits.text_bytes) return stop("json.tekst-te-lang", shortened(name));
        Frame& top = frames_.back();
        if (top.role == Frame::Role::unknown) {
            comma();
            append_json_string(unknown_json(), name);
            unknown_json() += ':';
            comma_due_ = false;
            return true;
        }
        top.key = std::move(name);
        top.field = nullptr;
        return top.role != Frame::Role::object || known_key(top);
    }

    bool parse_error(std::size_t position, const std::string& /*token*/, const Json::exception& error) override {
        const bool not_utf8 = std::string_view{error.what()}.find("UTF-8") != std::string_view::npos;
        problems_.push_back(
            {Severity::error, not_utf8 ? "json.geen-utf8" : "json.kapot", line_and_character(position), "", ""});
        stopped_ = true;
        return false;
    }

  private:
    // --- keys of the object that is being read ---

    bool known_key(Frame& top) {
        if (top.envelope && (top.key == "type" || top.key == "schemaversie")) {
            bool& seen = top.key == "type" ? type_seen_ : version_seen_;
            if (seen) return report("json.dubbele-sleutel", top.key, "");
            seen = true;
            return true;
        }
        const auto fields = top.type->object.fields();
        for (std::size_t i = 0; i < fields.size(); ++i) {
            if (fields[i].key != top.key) continue;
            const std::uint64_t bit = std::uint64_t{1} << i;
            if ((top.seen & bit) != 0) return report("json.dubbele-sleutel", top.key, "");
            top.seen |= bit;
            top.field = &fields[i];
            return true;
        }
        return unknown_key(top);
    }

    bool unknown_key(const Frame& top) {
        if (options_.unknown == UnknownKeys::refuse) return report("json.onbekende-sleutel", top.key, known_keys(top));
        auto& unknown = top.type->object.edit_thing(top.at)->unknown;
        if (std::ranges::find(unknown, top.key, &UnknownKey::key) != unknown.end()) {
            return report("json.dubbele-sleutel", top.key, "");
        }
        if (unknown.size() >= options_.limits.items) return stop("json.te-veel", std::to_string(unknown.size()));
        unknown.push_back({top.key, ""});
        return true;
    }

    static std::string known_keys(const Frame& top) {
        std::vector<std::string_view> keys;
        for (const Field& field : top.type->object.fields()) keys.push_back(field.key);
        return listed(keys);
    }

    // --- single values ---

    bool leaf(Value&& value, std::string found) {
        if (frames_.empty()) return wrong_root(std::move(found));
        Frame& top = frames_.back();
        switch (top.role) {
            case Frame::Role::skipped:
                return true;
            case Frame::Role::unknown:
                return unknown_leaf(found);
            case Frame::Role::list:
                return another(top) && report("json.verwacht-object", found, "");
            case Frame::Role::answer:
                return answer_leaf(top, value, found);
            case Frame::Role::texts:
                return texts_leaf(top, std::move(value), found);
            case Frame::Role::object:
                return object_leaf(top, std::move(value), std::move(found));
        }
        return false;
    }

    bool object_leaf(Frame& top, Value&& value, std::string&& found) {
        if (top.field == nullptr) {
            if (top.envelope && top.key == "type") return file_type(value, found);
            if (top.envelope && top.key == "schemaversie") return file_version(value, found);
            return unknown_leaf_of_object(value, found);
        }
        const Type& type = *top.field->type;
        if (type.kind == Kind::object || type.kind == Kind::list || type.kind == Kind::texts) {
            return report(code_for_kind(type.kind), found_in(value, found), "");
        }
        // null and numbers with a fraction arrive as "unanswered", which no kind of field takes from a file.
        if (std::holds_alternative<AnswerState>(value))
            return report(code_for_kind(type.kind), found, listed(type.leaf.choices));
        if (const auto* text = std::get_if<std::string>(&value)) {
            if (has_control_character(*text)) return report("json.stuurteken", "", "");
            // Writing leaves it out, so that it is no answer here either.
            if (text->empty() && type.kind == Kind::text) return true;
            if (found.empty() && type.kind != Kind::text) found = shortened(*text);
        }
        switch (type.leaf.set(top.field->write(top.at), std::move(value))) {
            case Misfit::none:
                return true;
            case Misfit::range:
                return report("json.getal-te-groot", found, "");
            case Misfit::kind:
            case Misfit::form:
                return report(code_for_kind(type.kind), found, listed(type.leaf.choices));
        }
        return false;
    }

    bool texts_leaf(Frame& top, Value&& value, const std::string& found) {
        if (!another(top)) return false;
        auto* text = std::get_if<std::string>(&value);
        if (text == nullptr) return report("json.verwacht-tekst", found, "");
        if (has_control_character(*text)) return report("json.stuurteken", "", "");
        static_cast<Texts*>(top.at)->push_back(std::move(*text));
        return true;
    }

    bool answer_leaf(Frame& top, const Value& value, const std::string& found) {
        const auto* text = std::get_if<std::string>(&value);
        if (top.key != "antwoord") return report("json.onbekende-sleutel", top.key, "antwoord");
        if (text == nullptr || (*text != "geen" && *text != "nvt")) {
            return report("json.verwacht-keuze", text == nullptr ? found : shortened(*text), "geen, nvt");
        }
        top.type->leaf.set(top.at, Value{*text == "geen" ? AnswerState::none : AnswerState::not_applicable});
        ++top.count;
        return true;
    }

    bool file_type(const Value& value, const std::string& found) {
        const auto* text = std::get_if<std::string>(&value);
        if (text != nullptr && *text == options_.envelope.type) return true;
        return only("json.ander-bestand", "/type", found_in(value, found), options_.envelope.type);
    }

    bool file_version(const Value& value, const std::string& found) {
        const auto* version = std::get_if<std::int64_t>(&value);
        if (version == nullptr || *version < 1) return report("json.verwacht-geheel-getal", found_in(value, found), "");
        version_ = *version;
        if (version_ <= options_.envelope.version) return true;
        return only("json.nieuwere-versie", "/schemaversie", std::to_string(version_),
                    std::to_string(options_.envelope.version));
    }

    static std::string found_in(const Value& value, const std::string& found) {
        const auto* text = std::get_if<std::string>(&value);
        return text == nullptr ? found : shortened(*text);
    }

    [[nodiscard]] bool wants_text() const {
        if (frames_.empty()) return false;
        const Frame& top = frames_.back();
        return top.role == Frame::Role::object && top.field != nullptr;
    }

    // --- objects and lists ---

    bool enter(Kind opened) {
        if (++depth_ > options_.limits.depth)
            return stop_at_next("json.te-diep", std::to_string(options_.limits.depth));
        if (frames_.empty()) return enter_root(opened);
        Frame& top = frames_.back();
        switch (top.role) {
            case Frame::Role::skipped:
                return push({.role = Frame::Role::skipped});
            case Frame::Role::unknown:
                return enter_unknown(opened);
            case Frame::Role::texts:
                if (!another(top)) return false;
                [[fallthrough]];
            case Frame::Role::answer:
                return report("json.verwacht-tekst", bracket(opened), "") && push({.role = Frame::Role::skipped});
            case Frame::Role::list:
                return enter_item(top, opened);
            case Frame::Role::object:
                return enter_field(top, opened);
        }
        return false;
    }

    bool wrong_root(std::string found) {
        const bool named = !options_.envelope.type.empty();
        return named ? only("json.ander-bestand", "/type", std::move(found), options_.envelope.type)
                     : stop("json.verwacht-object", std::move(found));
    }

    bool enter_root(Kind opened) {
        const bool named = !options_.envelope.type.empty();
        if (opened != Kind::object) return wrong_root(bracket(opened));
        return push({.role = Frame::Role::object, .type = root_, .at = object_, .envelope = named});
    }

    // Counts one more in a list, whether it is what belongs there or not: places name it by its number.
    bool another(Frame& list) {
        return ++list.count <= options_.limits.items || stop("json.te-veel", std::to_string(list.count));
    }

    bool enter_item(Frame& top, Kind opened) {
        if (!another(top)) return false;
        if (opened != Kind::object)
            return report("json.verwacht-object", bracket(opened), "") && push({.role = Frame::Role::skipped});
        void* item = top.type->list.append(top.at);
        return push({.role = Frame::Role::object, .type = top.type->list.item, .at = item});
    }

    bool enter_field(Frame& top, Kind opened) {
        if (top.field == nullptr) {
            if (top.envelope && top.key == "type")
                return only("json.ander-bestand", "/type", bracket(opened), options_.envelope.type);
            if (top.envelope && top.key == "schemaversie") {
                return report("json.verwacht-geheel-getal", bracket(opened), "") &&
                       push({.role = Frame::Role::skipped});
            }
            return enter_unknown_field(top, opened);
        }
        const Type& type = *top.field->type;
        const bool is_list = opened == Kind::list;
        if (is_list && type.kind == Kind::list)
            return push({.role = Frame::Role::list, .type = &type, .at = top.field->write(top.at)});
        if (is_list && type.kind == Kind::texts)
            return push({.role = Frame::Role::texts, .type = &type, .at = top.field->write(top.at)});
        if (!is_list && type.kind == Kind::object)
            return push({.role = Frame::Role::object, .type = &type, .at = top.field->write(top.at)});
        if (!is_list && type.leaf.answerable)
            return push({.role = Frame::Role::answer, .type = &type, .at = top.field->write(top.at)});
        return report(code_for_kind(type.kind), bracket(opened), listed(type.leaf.choices)) &&
               push({.role = Frame::Role::skipped});
    }

    static std::string bracket(Kind opened) { return opened == Kind::object ? "{" : "["; }

    bool push(Frame frame) {
        frames_.push_back(std::move(frame));
        return true;
    }

    bool leave() {
        --depth_;
        const Frame left = std::move(frames_.back());
        frames_.pop_back();
        switch (left.role) {
            case Frame::Role::unknown:
                leave_unknown(left);
                break;
            case Frame::Role::list:
                put_in_order(*left.type, left.at);
                break;
            case Frame::Role::object:
                sort_unknown(left);
                return !left.type->object.item || check_item(left);
            case Frame::Role::answer:
                if (left.count == 0) return report("json.verwacht-keuze", "{}", "geen, nvt");
                break;
            case Frame::Role::texts:
            case Frame::Role::skipped:
                break;
        }
        return true;
    }

    // Unknown keys are held in the order in which they are written, so that a plan equals what comes back from its
    // file.
    static void sort_unknown(const Frame& left) {
        auto& unknown = left.type->object.edit_thing(left.at)->unknown;
        if (unknown.size() > 1) arrange(unknown, {}, &UnknownKey::key);
    }

    // A thing in a list needs an id of the right kind and a place in the order.
    bool check_item(const Frame& left) {
        const Item& item = *left.type->object.item(left.at);
        if (item.id.kind() != left.type->object.id_prefix) {
            return report("json.verwacht-id", text_of(item.id),
                          std::string{left.type->object.id_prefix} + "-0123456789abcdef");
        }
        if (!is_order_key(item.volgorde)) return report("json.verwacht-volgorde", shortened(item.volgorde), "V01");
        ids_.push_back(item.id);
        return true;
    }

    // Not those of which both stand in things without an id: these are told first.
    void report_double_ids() {
        std::ranges::sort(ids_);
        for (auto same = std::ranges::adjacent_find(ids_); same != ids_.end();
             same = std::ranges::adjacent_find(same + 1, ids_.end())) {
            std::string place = last_place_of(*root_, object_, *same);
            if (place.empty()) continue;
            if (!tell({Severity::error, "json.dubbele-id", std::move(place), text_of(*same), ""})) return;
        }
    }

    // --- keys that this version does not know: kept as compact JSON ---

    [[nodiscard]] bool in_unknown() const {
        if (frames_.empty()) return false;
        const Frame& top = frames_.back();
        return top.role == Frame::Role::unknown;
    }

    std::string& unknown_json() { return *unknown_json_; }

    void begin_unknown(const Frame& owner) {
        unknown_json_ = &owner.type->object.edit_thing(owner.at)->unknown.back().json;
        comma_due_ = false;
    }

    void comma() {
        if (comma_due_) unknown_json() += ',';
        comma_due_ = true;
    }

    // A refused or doubled key has no place to be kept: what it holds is passed over.
    [[nodiscard]] bool keeps_unknown(const Frame& owner) const {
        if (options_.unknown == UnknownKeys::refuse) return false;
        const auto& unknown = owner.type->object.thing(owner.at)->unknown;
        return !unknown.empty() && unknown.back().key == owner.key && unknown.back().json.empty();
    }

    bool unknown_leaf_of_object(const Value& value, const std::string& found) {
        const Frame& top = frames_.back();
        if (!keeps_unknown(top)) return true;
        begin_unknown(top);
        if (const auto* text = std::get_if<std::string>(&value))
            append_json_string(unknown_json(), *text);
        else
            unknown_json() += found;
        return true;
    }

    bool unknown_leaf(const std::string& json) {
        comma();
        unknown_json() += json;
        return true;
    }

    bool unknown_leaf_text(const std::string& text) {
        comma();
        append_json_string(unknown_json(), text);
        return true;
    }

    bool enter_unknown_field(const Frame& top, Kind opened) {
        if (!keeps_unknown(top)) return push({.role = Frame::Role::skipped});
        begin_unknown(top);
        return enter_unknown(opened);
    }

    bool enter_unknown(Kind opened) {
        comma();
        unknown_json() += bracket(opened);
        comma_due_ = false;
        return push({.role = Frame::Role::unknown, .count = opened == Kind::list ? std::size_t{1} : std::size_t{0}});
    }

    void leave_unknown(const Frame& left) {
        unknown_json() += left.count == 1 ? ']' : '}';
        comma_due_ = true;
    }

    // --- problems ---

    bool report(std::string_view code, std::string found, std::string expected) {
        return tell({Severity::error, code, pointer(), std::move(found), std::move(expected)});
    }

    bool tell(Problem problem) {
        problems_.push_back(std::move(problem));
        if (problems_.size() < options_.limits.problems) return true;
        stopped_ = true;
        return false;
    }

    // A fault that makes reading on useless.
    bool stop(std::string_view code, std::string found) {
        problems_.push_back({Severity::error, code, pointer(), std::move(found), ""});
        stopped_ = true;
        return false;
    }

    // The same, in what comes next: in a list that is one more.
    bool stop_at_next(std::string_view code, std::string found) {
        if (!frames_.empty()) ++frames_.back().count;
        return stop(code, std::move(found));
    }

    // A fault that makes all others meaningless: this is another kind of file.
    bool only(std::string_view code, std::string place, std::string found, std::string_view expected) {
        problems_ = {{Severity::error, code, std::move(place), std::move(found), std::string{expected}}};
        stopped_ = true;
        return false;
    }

    [[nodiscard]] std::string pointer() const {
        std::string place;
        for (const Frame& frame : frames_) {
            if (frame.role == Frame::Role::object || frame.role == Frame::Role::answer) append_step(place, frame.key);
            const bool counted = frame.role == Frame::Role::list || frame.role == Frame::Role::texts;
            if (counted) append_step(place, std::to_string(frame.count == 0 ? 0 : frame.count - 1));
        }
        return place;
    }

    [[nodiscard]] std::string line_and_character(std::size_t position) const {
        const std::string_view before = bytes_.substr(0, std::min(position, bytes_.size()));
        const auto line = std::ranges::count(before, '\n') + 1;
        const std::size_t last = before.rfind('\n');
        const std::size_t character = before.size() - (last == std::string_view::npos ? 0 : last + 1);
        return std::to_string(line) + ":" + std::to_string(character);
    }

    std::string_view bytes_;
    const ReadOptions& options_;
    const Type* root_;
    void* object_;
    std::vector<Frame> frames_;
    std::size_t depth_ = 0;
    std::vector<Id> ids_;
    std::string* unknown_json_ = nullptr;
    bool comma_due_ = false;
    bool type_seen_ = false;
    bool version_seen_ = false;
    bool stopped_ = false;
    std::int64_t version_ = 0;
    Problems problems_;
};

}  // namespace

ReadOutcome read_json(std::string_view bytes, const Type& type, void* object, const ReadOptions& options) {
    if (bytes.size() > options.limits.bytes) {
        return {{{Severity::error, "json.te-groot", "", std::to_string(bytes.size()),
                  std::to_string(options.limits.bytes)}},
                0};
    }
    if (bytes.find_first_not_of(" \t\r\n") == std::string_view::npos) {
        return {{{Severity::error, "json.leeg", "", "", ""}}, 0};
    }
    Reader reader{bytes, type, object, options};
    Json::sax_parse(bytes.begin(), bytes.end(), &reader);
    return reader.finish();
}

Problems read_compact(std::string_view bytes, const Type& type, void* object) {
    return read_json(bytes, type, object, {}).problems;
}

}  // namespace elp
