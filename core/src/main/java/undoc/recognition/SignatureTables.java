// SPDX-License-Identifier: Apache-2.0
package undoc.recognition;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import undoc.model.body.Signatory;
import undoc.model.body.SignatureBlock;

/** Signatures that are set as a table: in each column a name, or several, with the offices above or below. */
final class SignatureTables {
    private static final int MOST_LINES = 12;

    private SignatureTables() {}

    /** The signatures that are all that stands in these rows of cells; empty where a column has none. */
    static Optional<SignatureBlock> of(Collection<Map<Integer, List<StyledLine>>> rows) {
        Map<Integer, List<StyledLine>> columns = new TreeMap<>();
        rows.forEach(row -> row.forEach((column, lines) ->
                columns.computeIfAbsent(column, c -> new ArrayList<>()).addAll(lines)));
        List<List<Signatory>> signed =
                columns.values().stream().map(SignatureTables::signatories).toList();
        return signed.stream().anyMatch(List::isEmpty)
                ? Optional.empty()
                : Optional.of(new SignatureBlock(acrossColumns(signed)));
    }

    private static List<Signatory> signatories(List<StyledLine> column) {
        long marks = column.stream().filter(SignatureRecognizer::isMark).count();
        if (marks == 0 || column.size() > marks * MOST_LINES) {
            return List.of();
        }
        SignatureEntries entries = new SignatureEntries(SignatureRecognizer.isMark(column.get(column.size() - 1)));
        for (StyledLine line : column) {
            if (SignatureRecognizer.isMark(line)) {
                entries.mark(line);
            } else if (SignatureRecognizer.isOffice(line)) {
                entries.role(line);
            } else {
                return List.of();
            }
        }
        return entries.signatories();
    }

    /** The first of each column, then the second of each. */
    private static List<Signatory> acrossColumns(List<List<Signatory>> columns) {
        List<Signatory> all = new ArrayList<>();
        int most = columns.stream().mapToInt(List::size).max().orElse(0);
        for (int i = 0; i < most; i++) {
            for (List<Signatory> column : columns) {
                column.stream().skip(i).findFirst().ifPresent(all::add);
            }
        }
        return all;
    }
}
