// SPDX-License-Identifier: Apache-2.0
package undoc.io.xml.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import undoc.model.Property;

/** A bibliographic record: its fields in order. Lives for one reading or writing. */
final class MarcRecord {
    /** What names of properties that hold a field begin with. */
    static final String PREFIX = "marc:";

    /**
     * A field.
     *
     * @param tag three digits
     * @param indicators two characters; empty for a control field
     * @param subfields code and value of each; a control field has one without a code
     */
    record Field(String tag, String indicators, List<Subfield> subfields) {
        String get(String code) {
            return subfields.stream()
                    .filter(s -> s.code().equals(code))
                    .map(Subfield::value)
                    .findFirst()
                    .orElse("");
        }

        Property property() {
            List<String> lines =
                    subfields.stream().map(s -> s.code() + "\t" + s.value()).toList();
            return new Property(PREFIX + tag + indicators, String.join("\n", lines));
        }
    }

    /** A code and its value. */
    record Subfield(String code, String value) {}

    private final List<Field> fields = new ArrayList<>();

    List<Field> fields() {
        return fields;
    }

    List<Field> fields(String tag) {
        return fields.stream().filter(f -> f.tag().equals(tag)).toList();
    }

    Optional<String> first(String tag, String code) {
        return fields(tag).stream()
                .map(f -> f.get(code))
                .filter(v -> !v.isEmpty())
                .findFirst();
    }

    /** Adds a field of pairs of code and value; pairs without value are left out. */
    void add(String tag, String indicators, String... pairs) {
        List<Subfield> subfields = new ArrayList<>();
        for (int i = 0; i + 1 < pairs.length; i += 2) {
            if (!pairs[i + 1].isEmpty()) {
                subfields.add(new Subfield(pairs[i], pairs[i + 1]));
            }
        }
        if (!subfields.isEmpty()) {
            fields.add(new Field(tag, indicators, subfields));
        }
    }

    /** The record in an element. */
    static MarcRecord of(XmlElement element) {
        MarcRecord record = new MarcRecord();
        for (XmlElement child : element.elements()) {
            String tag = child.is("leader") ? "000" : Words.of(child.get("tag"));
            if (child.is("datafield")) {
                record.fields.add(new Field(
                        tag,
                        indicator(child.get("ind1")) + indicator(child.get("ind2")),
                        child.elements("subfield").stream()
                                .map(s -> new Subfield(Words.of(s.get("code")), Words.of(s.text())))
                                .toList()));
            } else {
                record.fields.add(new Field(tag, "", List.of(new Subfield("", Words.of(child.text())))));
            }
        }
        return record;
    }

    private static String indicator(String value) {
        char first = value.isEmpty() ? ' ' : value.charAt(0);
        return Character.isSurrogate(first) || !Words.isHeld(first) ? " " : String.valueOf(first);
    }

    /** The record that a document's properties hold. */
    static MarcRecord of(List<Property> properties) {
        MarcRecord record = new MarcRecord();
        for (Property property : properties) {
            if (property.name().matches(PREFIX + "...(..)?")) {
                String name = property.name().substring(PREFIX.length());
                List<Subfield> subfields = new ArrayList<>();
                for (String line : property.value().split("\n")) {
                    int tab = line.indexOf('\t');
                    subfields.add(new Subfield(tab < 0 ? "" : line.substring(0, tab), line.substring(tab + 1)));
                }
                record.fields.add(new Field(name.substring(0, 3), name.substring(3), subfields));
            }
        }
        return record;
    }

    /** The record as MARCXML. */
    XmlElement xml() {
        XmlElement record = Marc.element("record");
        for (Field field : fields) {
            if (field.indicators().isEmpty()) {
                String name = field.tag().equals("000") ? "leader" : "controlfield";
                XmlElement control = Marc.element(name).add(field.get(""));
                record.add(field.tag().equals("000") ? control : control.with("tag", field.tag()));
            } else {
                XmlElement data = Marc.element("datafield")
                        .with("tag", field.tag())
                        .with("ind1", field.indicators().substring(0, 1))
                        .with("ind2", field.indicators().substring(1));
                field.subfields()
                        .forEach(s -> data.add(
                                Marc.element("subfield").with("code", s.code()).add(s.value())));
                record.add(data);
            }
        }
        return record;
    }
}
