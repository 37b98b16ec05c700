#include "core/base/write.hpp"

#include "core/base/json_text.hpp"

namespace elp {
namespace {

enum class Layout : std::uint8_t { indented, compact };

class Writer {
  public:
    explicit Writer(Layout layout) : layout_{layout} {}

    std::string finish() && { return std::move(out_); }

    void open(char bracket) {
        out_ += bracket;
        ++depth_;
        first_ = true;
    }

    void close(char bracket) {
        --depth_;
        if (!first_) line();
        out_ += bracket;
        first_ = false;
    }

    void element() {
        if (!first_) out_ += ',';
        first_ = false;
        line();
    }

    void key(std::string_view name) {
        element();
        append_json_string(out_, name);
        out_ += layout_ == Layout::indented ? ": " : ":";
    }

    void text(std::string_view value) { append_json_string(out_, value); }
    void raw(std::string_view value) { out_ += value; }

    [[nodiscard]] std::size_t mark() const { return out_.size(); }
    [[nodiscard]] bool at_first() const { return first_; }
    /// Takes back all since `mark`: a key turned out to hold nothing.
    void back_to(std::size_t mark, bool first) {
        out_.resize(mark);
        first_ = first;
    }

  private:
    void line() {
        if (layout_ == Layout::compact) return;
        out_ += '\n';
        out_.append(2 * depth_, ' ');
    }

    std::string out_;
    Layout layout_;
    std::size_t depth_ = 0;
    bool first_ = true;
};

bool write_value(Writer& out, const Type& type, const void* at);

struct ValueWriter {
    Writer& out;
    bool operator()(std::monostate) const { return false; }
    bool operator()(AnswerState state) const {
        out.open('{');
        out.key("antwoord");
        out.text(state == AnswerState::none ? "geen" : "nvt");
        out.close('}');
        return true;
    }
    bool operator()(bool logic) const {
        out.raw(logic ? "true" : "false");
        return true;
    }
    bool operator()(std::int64_t whole) const {
        out.raw(std::to_string(whole));
        return true;
    }
    bool operator()(const std::string& text) const {
        out.text(text);
        return true;
    }
    bool operator()(const Texts& texts) const {
        out.open('[');
        for (const auto& text : texts) {
            out.element();
            out.text(text);
        }
        out.close(']');
        return true;
    }
};

void write_fields(Writer& out, const Type& type, const void* object) {
    for (const Field& field : type.object.fields()) {
        const std::size_t mark = out.mark();
        const bool first = out.at_first();
        out.key(field.key);
        if (!write_value(out, *field.type, field.read(object))) out.back_to(mark, first);
    }
    for (const auto& [key, json] : type.object.thing(object)->unknown) {
        out.key(key);
        out.raw(json);
    }
}

// Writes one value and answers whether there was anything to write.
bool write_value(Writer& out, const Type& type, const void* at) {
    if (type.kind == Kind::object) {
        out.open('{');
        write_fields(out, type, at);
        const bool empty = out.at_first();
        out.close('}');
        return !empty;
    }
    if (type.kind == Kind::list) {
        const std::size_t count = type.list.size(at);
        out.open('[');
        for (std::size_t i = 0; i < count; ++i) {
            out.element();
            write_value(out, *type.list.item, type.list.at(at, i));
        }
        out.close(']');
        return count > 0;
    }
    return std::visit(ValueWriter{out}, type.leaf.get(at));
}

}  // namespace

std::string write_json(const Type& type, const void* object, const Envelope& envelope) {
    Writer out{Layout::indented};
    out.open('{');
    out.key("type");
    out.text(envelope.type);
    out.key("schemaversie");
    out.raw(std::to_string(envelope.version));
    write_fields(out, type, object);
    out.close('}');
    out.raw("\n");
    return std::move(out).finish();
}

std::string write_compact(const Type& type, const void* object) {
    Writer out{Layout::compact};
    write_value(out, type, object);
    return std::move(out).finish();
}

}  // namespace elp
