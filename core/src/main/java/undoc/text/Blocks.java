// SPDX-License-Identifier: Apache-2.0
package undoc.text;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** Makes blocks of Markdown of a text: cuts it, then reads the marks inside. */
final class Blocks {
    private static final Pattern PRINTABLE_LABEL = Pattern.compile("\\p{Nd}{1,3}|\\p{Ll}|[*†‡#]{1,5}");

    private final Map<String, String> notes;

    private Blocks(Map<String, String> notes) {
        this.notes = notes;
    }

    static List<TextBlock> of(List<String> lines) {
        List<RawBlock> raw = BlockReader.read(lines);
        Blocks blocks = new Blocks(markers(raw));
        return raw.stream().map(blocks::block).toList();
    }

    /** The marker to print for each footnote's label: the label, or, where no document prints the like, a number. */
    private static Map<String, String> markers(List<RawBlock> raw) {
        Map<String, String> markers = new LinkedHashMap<>();
        Set<String> used = new TreeSet<>();
        for (RawBlock block : raw) {
            if (block.kind() == TextBlock.Kind.NOTE) {
                markers.put(block.label(), "");
                used.add(block.label());
            }
        }
        int next = 1;
        for (Map.Entry<String, String> entry : markers.entrySet()) {
            if (PRINTABLE_LABEL.matcher(entry.getKey()).matches()) {
                entry.setValue(entry.getKey());
                continue;
            }
            while (!used.add(String.valueOf(next))) {
                next++;
            }
            entry.setValue(String.valueOf(next));
        }
        return markers;
    }

    private TextBlock block(RawBlock raw) {
        List<List<List<TextLine>>> rows = new ArrayList<>();
        List<TextLine> lines = List.of();
        switch (raw.kind()) {
            case TABLE ->
                raw.lines()
                        .forEach(row -> rows.add(TableForms.cells(row).stream()
                                .map(this::inlines)
                                .toList()));
            case FIGURE -> lines = inlines(LineForms.imageWords(raw.lines().get(0)));
            case TYPED_RULE -> lines = literal(raw.lines());
            default -> lines = raw.literal() ? literal(raw.lines()) : inlines(String.join("\n", raw.lines()));
        }
        String label = raw.label().isEmpty() ? "" : notes.getOrDefault(raw.label(), raw.label());
        return new TextBlock(raw.kind(), raw.level(), raw.indent(), label, lines, rows);
    }

    private List<TextLine> inlines(String text) {
        return InlineReader.read(text, notes);
    }

    private static List<TextLine> literal(List<String> lines) {
        return lines.stream()
                .filter(line -> !line.isBlank())
                .map(line -> new TextLine(List.of(new Span(line.stripTrailing(), Mark.PLAIN)), true))
                .toList();
    }
}
