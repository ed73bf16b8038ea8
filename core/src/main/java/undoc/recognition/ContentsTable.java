// SPDX-License-Identifier: Apache-2.0
package undoc.recognition;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import undoc.model.body.Inline;
import undoc.model.body.Paragraph;
import undoc.model.body.Table;
import undoc.model.body.TableCell;
import undoc.model.body.TableRow;
import undoc.vocabulary.ContentsWords;
import undoc.vocabulary.PartWords;

/** Makes a table of contents: number, title, paragraphs and page of each entry, as far as any entry has them. */
final class ContentsTable {
    private static final Pattern WORD = Pattern.compile("\\S+");

    private final BlockBuilder builder;
    private final List<ContentsEntry> entries = new ArrayList<>();
    private final Map<ContentsWords.Column, StyledLine> heads = new EnumMap<>(ContentsWords.Column.class);

    ContentsTable(BlockBuilder builder) {
        this.builder = builder;
    }

    /** The table that these lines are, those that stand side by side made one. */
    Table table(List<StyledLine> lines) {
        int page = 0;
        for (StyledLine line : lines) {
            if (PartWords.isContents(line.text()) || addHeads(line)) {
                continue;
            }
            boolean goesOn = !entries.isEmpty()
                    && (ContentsEntry.isPlaces(line)
                            || entries.get(entries.size() - 1).takes(line));
            if (!goesOn) {
                entries.add(new ContentsEntry());
            }
            ContentsEntry entry = entries.get(entries.size() - 1);
            entry.add(line, page);
            page = entry.pageOr(page);
        }
        return table();
    }

    /** Takes a line that names columns and nothing else. */
    private boolean addHeads(StyledLine line) {
        Map<ContentsWords.Column, StyledLine> found = new EnumMap<>(ContentsWords.Column.class);
        Matcher word = WORD.matcher(line.text());
        while (word.find()) {
            Optional<ContentsWords.Column> column = ContentsWords.column(word.group());
            if (column.isEmpty()) {
                return false;
            }
            LineParts.between(line, word.start(), word.end()).ifPresent(head -> found.putIfAbsent(column.get(), head));
        }
        found.forEach(heads::putIfAbsent);
        return !found.isEmpty();
    }

    private Table table() {
        boolean onlyParagraphs =
                heads.containsKey(ContentsWords.Column.PARAGRAPHS) && !heads.containsKey(ContentsWords.Column.PAGE);
        Columns columns = new Columns(
                any(ContentsEntry::number),
                onlyParagraphs || any(ContentsEntry::paragraphs),
                !onlyParagraphs && any(ContentsEntry::page));
        List<TableRow> rows = new ArrayList<>();
        if (!heads.isEmpty()) {
            Optional<StyledLine> chapter = head(ContentsWords.Column.CHAPTER);
            rows.add(row(
                    columns,
                    columns.number() ? chapter : Optional.empty(),
                    columns.number() ? List.of() : chapter.stream().toList(),
                    head(ContentsWords.Column.PARAGRAPHS),
                    head(ContentsWords.Column.PAGE)));
        }
        for (ContentsEntry entry : entries) {
            Optional<StyledLine> paragraphs =
                    onlyParagraphs ? entry.paragraphs().or(entry::page) : entry.paragraphs();
            rows.add(row(columns, entry.number(), entry.title(), paragraphs, entry.page()));
        }
        return new Table(List.of(), heads.isEmpty() ? 0 : 1, rows);
    }

    /** Which columns the table has besides its titles. */
    private record Columns(boolean number, boolean paragraphs, boolean page) {}

    private boolean any(Function<ContentsEntry, Optional<StyledLine>> part) {
        return entries.stream().anyMatch(entry -> part.apply(entry).isPresent());
    }

    private Optional<StyledLine> head(ContentsWords.Column column) {
        return Optional.ofNullable(heads.get(column));
    }

    private TableRow row(
            Columns columns,
            Optional<StyledLine> number,
            List<StyledLine> title,
            Optional<StyledLine> paragraphs,
            Optional<StyledLine> page) {
        List<TableCell> cells = new ArrayList<>();
        if (columns.number()) {
            cells.add(cell(number.stream().toList()));
        }
        cells.add(cell(title));
        if (columns.paragraphs()) {
            cells.add(cell(paragraphs.stream().toList()));
        }
        if (columns.page()) {
            cells.add(cell(page.stream().toList()));
        }
        return new TableRow(cells);
    }

    private TableCell cell(List<StyledLine> lines) {
        List<Inline> words = builder.inlines(lines, Look.PLAIN);
        return new TableCell(1, 1, words.isEmpty() ? List.of() : List.of(Paragraph.of(words)));
    }
}
