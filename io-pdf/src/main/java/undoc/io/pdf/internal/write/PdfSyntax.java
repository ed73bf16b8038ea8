// SPDX-License-Identifier: Apache-2.0
package undoc.io.pdf.internal.write;

import java.util.Locale;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSBoolean;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.cos.COSString;

/** Objects as they stand in a file (ISO 32000-1, 7.3): all in ASCII. */
final class PdfSyntax {
    private PdfSyntax() {}

    static String of(COSBase object) {
        StringBuilder out = new StringBuilder();
        append(out, object);
        return out.toString();
    }

    /** A reference to the object of a number, with a blank behind. */
    static StringBuilder reference(StringBuilder out, int number) {
        return out.append(number).append(" 0 R ");
    }

    /** A text for people, as a string object. */
    static String text(String words) {
        return of(new COSString(words));
    }

    private static void append(StringBuilder out, COSBase object) {
        if (object instanceof COSDictionary dictionary) {
            out.append("<<");
            for (Map.Entry<COSName, COSBase> entry : dictionary.entrySet()) {
                append(out, entry.getKey());
                append(out.append(' '), entry.getValue());
            }
            out.append(">>");
        } else if (object instanceof COSArray array) {
            out.append('[');
            array.forEach(element -> append(out, element));
            out.append(']');
        } else if (object instanceof COSName name) {
            name(out, name.getName());
        } else if (object instanceof COSString string) {
            string(out, string);
        } else {
            plain(out, object);
        }
    }

    private static void plain(StringBuilder out, COSBase object) {
        if (object instanceof Reference reference) {
            reference(out, reference.number());
        } else if (object instanceof COSInteger number) {
            out.append(number.longValue()).append(' ');
        } else if (object instanceof COSNumber number) {
            TextRuns.number(out, number.floatValue());
        } else if (object instanceof COSBoolean truth) {
            out.append(truth.getValue()).append(' ');
        } else {
            throw new IllegalArgumentException("no object of a file that undoc writes: " + object);
        }
    }

    private static void name(StringBuilder out, String name) {
        out.append('/');
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (Character.isLetterOrDigit(c) || "+-_.".indexOf(c) >= 0) {
                out.append(c);
            } else {
                out.append('#').append(String.format(Locale.ROOT, "%02X", (int) c));
            }
        }
    }

    private static void string(StringBuilder out, COSString string) {
        byte[] bytes = string.getBytes();
        for (byte b : bytes) {
            if (b < ' ' || b > '~') {
                out.append('<').append(string.toHexString()).append('>');
                return;
            }
        }
        out.append('(');
        for (byte b : bytes) {
            if (b == '(' || b == ')' || b == '\\') {
                out.append('\\');
            }
            out.append((char) b);
        }
        out.append(')');
    }
}
