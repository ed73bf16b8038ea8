// SPDX-License-Identifier: Apache-2.0
package undoc.recognition;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import undoc.model.body.Signatory;
import undoc.vocabulary.SignatureMarks;

/** Puts names and offices together while the lines of signatures are read. */
final class SignatureEntries {
    private final boolean rolesAbove;
    private final List<Entry> entries = new ArrayList<>();
    private final List<StyledLine> waiting = new ArrayList<>();

    /** One who signs, as far as read. */
    private static final class Entry {
        final StyledLine line;
        final List<StyledLine> roles = new ArrayList<>();
        final String mark;
        String name;

        Entry(StyledLine line, String mark, String name) {
            this.line = line;
            this.mark = mark;
            this.name = name;
        }
    }

    SignatureEntries(boolean rolesAbove) {
        this.rolesAbove = rolesAbove;
    }

    /** Adds a line with one or more marks, each before its name, or, in Chinese, behind it. */
    void mark(StyledLine line) {
        String text = TextJoiner.clean(line.text()).strip();
        Optional<SignatureMarks.Mark> mark = SignatureMarks.find(text);
        while (mark.isPresent()) {
            String before = text.substring(0, mark.get().start()).strip();
            String rest = text.substring(mark.get().end());
            String sign = text.substring(mark.get().start(), mark.get().end());
            mark = SignatureMarks.find(rest);
            String after = (mark.isPresent() ? rest.substring(0, mark.get().start()) : rest).strip();
            if (after.isEmpty() && !before.isEmpty()) {
                Entry entry = new Entry(line, sign, before.substring(before.lastIndexOf(' ') + 1));
                LineParts.between(line, 0, nameBeforeMark(line.text())).ifPresent(entry.roles::add);
                add(entry);
            } else {
                add(new Entry(line, sign, before.isEmpty() ? after : ""));
            }
            text = mark.isPresent() ? rest.substring(mark.get().start()) : "";
            mark = SignatureMarks.find(text);
        }
    }

    /** Where the last word before the mark begins, in the line as it stands. */
    private static int nameBeforeMark(String line) {
        int start = SignatureMarks.find(line).map(SignatureMarks.Mark::start).orElse(0);
        while (start > 0
                && (Character.isWhitespace(line.charAt(start - 1)) || Character.isISOControl(line.charAt(start - 1)))) {
            start--;
        }
        while (start > 0 && " \t\n\r".indexOf(line.charAt(start - 1)) < 0) {
            start--;
        }
        return start;
    }

    private void add(Entry entry) {
        entry.roles.addAll(0, waiting);
        waiting.clear();
        entries.add(entry);
    }

    /** Adds a line of an office, or of a name where the mark stood alone. */
    void role(StyledLine line) {
        if (entries.isEmpty()
                || rolesAbove && !entries.get(entries.size() - 1).name.isEmpty()) {
            waiting.add(line);
            return;
        }
        Entry entry = entries.get(entries.size() - 1);
        for (int i = entries.size() - 1; i >= 0; i--) {
            if (SignaturePlaces.overlap(entries.get(i).line, line)) {
                entry = entries.get(i);
                break;
            }
        }
        if (endsInSurname(line) && endsInSurname(entry.line)) {
            add(new Entry(line, "", TextJoiner.clean(line.text()).strip()));
        } else if (entry.name.isEmpty() || entry.roles.isEmpty() && Lines.bold(line) && !Lines.bold(entry.line)) {
            entry.name = (entry.name + " " + TextJoiner.clean(line.text())).strip();
        } else {
            entry.roles.add(line);
        }
    }

    /**
     * Whether a line ends in bold letters that it does not begin with, as names do, one below another under one mark.
     */
    private static boolean endsInSurname(StyledLine line) {
        List<StyledRun> runs = line.runs().stream()
                .filter(run -> run.text().codePoints().anyMatch(Character::isLetter))
                .toList();
        return runs.size() > 1
                && !runs.get(0).style().bold()
                && runs.get(runs.size() - 1).style().bold();
    }

    /** How many of the last lines are nobody's: they would be the office of one whose name does not come. */
    int left() {
        return waiting.size();
    }

    /** Those who sign; none where somebody's name is not there: then it is no signature but text. */
    List<Signatory> signatories() {
        if (entries.stream().anyMatch(entry -> entry.name.isEmpty())) {
            return List.of();
        }
        TextJoiner joiner = new TextJoiner(WordList.EMPTY);
        List<Signatory> out = new ArrayList<>();
        for (Entry entry : entries) {
            String role = joiner.plain(entry.roles);
            out.add(new Signatory(NameText.unmarked(entry.name), given(role), true, given(entry.mark)));
        }
        return out;
    }

    private static Optional<String> given(String text) {
        return text.isEmpty() ? Optional.empty() : Optional.of(text);
    }
}
