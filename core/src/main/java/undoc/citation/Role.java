// SPDX-License-Identifier: Apache-2.0
package undoc.citation;

/** What a piece of a text does in or around a citation; those up to COUNT are words of the table. */
enum Role {
    /** "Resolution", "decision" or what else carries numbers; the value tells which. */
    NOUN,
    /** The name of a body. */
    ORGAN,
    /** "Its". */
    OWN,
    /** "The same resolution"; the value tells of what kind. */
    SAME,
    /** "And". */
    AND,
    /** "To", between the ends of a range. */
    TO,
    /** A word that can stand between a noun and its number or between members of an enumeration. */
    GLUE,
    /** What begins the words of a title between a date and its number in Chinese. */
    TITLED,
    /** What stands before a number in Chinese. */
    ORDINAL,
    /** What stands after a number in Chinese. */
    CLOSE,
    /** "Paragraph". */
    PARAGRAPH,
    /** "Official Records". */
    RECORDS,
    /** "Supplement". */
    SUPPLEMENT,
    /** The name of a letter; the value is the letter. */
    LETTER,
    /** The mark of a session in Arabic; the value is the Latin one. */
    SESSION,
    /** What can be written together with the word after it. */
    PREFIX,
    /** The name of a month; the value is its number. */
    MONTH,
    /** The ordinal of a session in words; the value is its number. */
    COUNT,
    /** A symbol. */
    SYMBOL,
    /** What is added to the symbol before: "Add.1". */
    SUFFIX,
    /** A number in one of the forms in which resolutions are numbered. */
    NUMBERED,
    /** A bare number. */
    NUMBER,
    /** The letter of a sub-paragraph. */
    ITEM,
    /** A date. */
    DATE,
    /** A comma. */
    COMMA,
    /** The end of a sentence or of a part of it. */
    STOP,
    /** Anything else. */
    TEXT
}
