// SPDX-License-Identifier: Apache-2.0
package undoc.recognition;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import undoc.model.body.Signatory;
import undoc.model.body.SignatureBlock;
import undoc.vocabulary.SignatureMarks;

/**
 * Recognizes the signatures under a letter: "(Signed) Name", with the office below it, or, in French and in some
 * letters of others, above it; several below one another or side by side.
 */
final class SignatureRecognizer {
    private static final int MOST_ROLE_LINES = 6;
    private static final int LONGEST_ROLE = 110;
    private static final int LONGEST_NAME = 80;
    private static final int MOST_LINES = 400;
    /** More than stand side by side. */
    private static final int ROW = 4;

    /** What no office is tagged as. */
    private static final Set<StructureTag.Role> TEXT =
            Set.of(StructureTag.Role.HEADING, StructureTag.Role.LIST_BODY, StructureTag.Role.QUOTATION);

    private final List<StyledLine> lines;
    private final SignaturePlaces places;
    private final boolean[] marks;
    private final boolean any;

    SignatureRecognizer(List<StyledLine> given) {
        lines = given;
        marks = new boolean[given.size()];
        boolean found = false;
        for (int i = 0; i < marks.length; i++) {
            marks[i] = Lines.table(given.get(i)) < 0 && isMark(given.get(i));
            found |= marks[i];
        }
        any = found;
        places = new SignaturePlaces(found ? given : List.of());
        for (int i = 0; i < marks.length; i++) {
            marks[i] = marks[i] && (places.isApart(i) || places.isBelowRoom(i));
        }
    }

    /** Whether a line has a mark before or behind a name, or alone. */
    static boolean isMark(StyledLine line) {
        String text = line.text();
        if (text.indexOf('(') < 0 && text.indexOf('（') < 0 && text.indexOf('[') < 0) {
            return false;
        }
        Optional<SignatureMarks.Mark> mark = SignatureMarks.find(text);
        if (mark.isEmpty()) {
            return false;
        }
        String before = text.substring(0, mark.get().start()).strip();
        String after = text.substring(mark.get().end()).strip();
        boolean opens = before.isEmpty() || after.isEmpty() && before.length() < LONGEST_NAME && !isSentence(before);
        return opens && after.length() < LONGEST_NAME * 2 && !isSentence(after);
    }

    private static boolean isSentence(String text) {
        return text.endsWith("。")
                || !text.isEmpty()
                        && ".;:".indexOf(text.charAt(text.length() - 1)) >= 0
                        && text.split("\\s").length > 6;
    }

    /** The signatures that begin with this line; empty where none do. */
    Optional<SignaturePart> at(int start) {
        if (!any) {
            return Optional.empty();
        }
        int first = start;
        while (first < lines.size() && first - start <= MOST_ROLE_LINES && !marks[first]) {
            if (!isRole(start, first)) {
                return Optional.empty();
            }
            first++;
        }
        if (first >= lines.size() || !marks[first] || !rolesBelongTo(start, first)) {
            return Optional.empty();
        }
        SignatureEntries entries = new SignatureEntries(first > start);
        int i = start;
        int end = first + 1;
        while (i < lines.size()
                && i - start < MOST_LINES
                && (i < end || belongs(Math.max(start, end - ROW), end, i, first > start))) {
            if (marks[i]) {
                entries.mark(lines.get(i));
            } else {
                entries.role(lines.get(i));
            }
            i++;
            end = Math.max(end, i);
        }
        List<Signatory> signatories = entries.signatories();
        return signatories.isEmpty()
                ? Optional.empty()
                : Optional.of(new SignaturePart(new SignatureBlock(signatories), i - start - entries.left()));
    }

    /** Whether a line above a mark may be an office: short, no sentence, apart from the text like the mark. */
    private boolean isRole(int start, int at) {
        return isOffice(start, at, LONGEST_ROLE) && places.isApart(at);
    }

    private boolean isOffice(int start, int at, int longest) {
        StyledLine line = lines.get(at);
        String text = line.text().strip();
        return Lines.table(line) < 0
                && line.tag().map(StructureTag::role).filter(TEXT::contains).isEmpty()
                && isOffice(line)
                && !text.isEmpty()
                && text.length() < longest
                && !text.endsWith(":") // "For the Government of Utopia:" leads to a signature and its office
                && !PlaceAndDates.is(text)
                && Marker.at(line).isEmpty()
                && line.page() == lines.get(start).page();
    }

    /** Whether a line has the words of an office, wherever it stands: it is not long and no sentence of a text. */
    static boolean isOffice(StyledLine line) {
        return line.text().length() < LONGEST_ROLE && !isSentence(line.text().strip()) && !hasNoteInside(line);
    }

    /** Whether words follow the raised marker of a note: those of a paragraph, not of an office. */
    private static boolean hasNoteInside(StyledLine line) {
        return line.runs().stream().limit(line.runs().size() - 1L).anyMatch(run -> run.style()
                .raised());
    }

    private boolean rolesBelongTo(int start, int mark) {
        for (int i = start; i < mark; i++) {
            if (!places.areAligned(i, mark)) {
                return false;
            }
        }
        return true;
    }

    /** Whether a line goes on from the signatures above it, which may stand side by side. */
    private boolean belongs(int from, int end, int at, boolean rolesAbove) {
        if (marks[at]) {
            return true;
        }
        if (!rolesAbove && places.isRightBelow(end - 1, at) && isOffice(at, at, LONGEST_NAME)) {
            return true;
        }
        if (!isRole(at, at) || IntStream.range(from, end).noneMatch(above -> places.follows(above, at))) {
            return false;
        }
        if (!rolesAbove) {
            return true;
        }
        int next = at;
        while (next < lines.size() && next - at < MOST_ROLE_LINES && !marks[next] && isRole(at, next)) {
            next++;
        }
        return next < lines.size() && marks[next];
    }
}
