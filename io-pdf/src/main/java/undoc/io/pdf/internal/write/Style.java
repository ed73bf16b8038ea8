// SPDX-License-Identifier: Apache-2.0
package undoc.io.pdf.internal.write;

/**
 * How text is set.
 *
 * @param size the type size in points
 * @param bold bold
 * @param italic italic
 * @param underlined underlined
 * @param rise how far the baseline is raised, in points
 * @param tracking the room between letters, as a share of the size
 */
record Style(float size, boolean bold, boolean italic, boolean underlined, float rise, float tracking) {
    static Style plain(float size) {
        return new Style(size, false, false, false, 0, 0);
    }

    static Style bold(float size) {
        return new Style(size, true, false, false, 0, 0);
    }

    Style withBold() {
        return new Style(size, true, italic, underlined, rise, tracking);
    }

    static Style italic(float size) {
        return new Style(size, false, true, false, 0, 0);
    }

    /** Italic; upright within italic text, as typographers do. */
    Style withEmphasis() {
        return new Style(size, bold, !italic, underlined, rise, tracking);
    }

    Style withUnderline() {
        return new Style(size, bold, italic, true, rise, tracking);
    }

    /** Larger by this factor. */
    Style scaled(float factor) {
        return new Style(size * factor, bold, italic, underlined, rise, tracking);
    }

    /** Raised by this many points. */
    Style raised(float by) {
        return new Style(size, bold, italic, underlined, rise + by, tracking);
    }

    /** Small and raised by this share of the size, or lowered. */
    Style shifted(float share) {
        return new Style(size * 0.65f, bold, italic, underlined, rise + size * share, tracking);
    }

    /** As large and as high as another, the rest its own. */
    Style on(Style ground) {
        return new Style(ground.size, bold, italic, underlined, ground.rise, tracking);
    }

    /** With this room between letters. */
    Style tracked(float by) {
        return new Style(size, bold, italic, underlined, rise, by);
    }

    /** The room behind a letter, in points. */
    float gap() {
        return size * tracking;
    }
}
