// SPDX-License-Identifier: Apache-2.0
package undoc.io.pdf.internal.read;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Parts that make a line, from left to right. */
final class Line {
    private static final double SMALL = 0.75;
    private static final double SMALLEST = 0.45;
    private static final double NEAREST = 0.12;
    private static final double FARTHEST = 0.5;

    private final List<Part> parts = new ArrayList<>();
    /** Null until it is asked for. */
    private @Nullable Part main;

    private int length;

    Line(List<Part> parts) {
        add(parts);
    }

    private void add(List<Part> more) {
        parts.addAll(more);
        for (Part part : more) {
            length += part.piece().length();
        }
        sort();
    }

    private void sort() {
        parts.sort(Comparator.comparingDouble(Part::start));
        main = null;
    }

    void add(Line other) {
        add(other.parts);
    }

    List<Part> parts() {
        return parts;
    }

    /** The part with the most characters, or the one that it is raised over; it says where the baseline is. */
    Part main() {
        Part known = main;
        if (known == null) {
            known = findMain();
            main = known;
        }
        return known;
    }

    private Part findMain() {
        Part found = parts.get(0);
        for (Part part : parts) {
            found = part.piece().length() > found.piece().length() ? part : found;
        }
        for (int i = 0; i < parts.size(); i++) {
            if (isShifted(found, parts.get(i))) {
                found = parts.get(i);
                i = -1; // it may itself be raised over another: each is larger than the one before
            }
        }
        return found;
    }

    /** Whether a part is small and raised or lowered beside text, or so small that it must have been both. */
    private static boolean isShifted(Part part, Part text) {
        double shift = Math.abs(text.baseline() - part.baseline()) / text.size();
        return shift < FARTHEST
                && (part.size() <= SMALL * text.size() && shift > NEAREST || part.size() < SMALLEST * text.size());
    }

    double baseline() {
        return main().baseline();
    }

    double size() {
        return main().size();
    }

    double start() {
        return parts.get(0).start();
    }

    double end() {
        double end = 0;
        for (Part part : parts) {
            end = Math.max(end, part.end());
        }
        return end;
    }

    /** How many characters it has. */
    int length() {
        return length;
    }

    /** Whether another line's parts would lie beside this one's, none on another. */
    boolean hasRoomFor(Line other) {
        for (Part mine : parts) {
            for (Part part : other.parts) {
                double overlap = Math.min(mine.end(), part.end()) - Math.max(mine.start(), part.start());
                if (overlap > 0.35 * Math.min(mine.width(), part.width())) {
                    return false;
                }
            }
        }
        return true;
    }

    /** How far another line is off to the side; 0 where it lies between this one's parts. */
    double distance(Line other) {
        return Math.max(0, Math.max(start() - other.end(), other.start() - end()));
    }
}
