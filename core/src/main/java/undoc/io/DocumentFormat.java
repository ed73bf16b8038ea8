// SPDX-License-Identifier: Apache-2.0
package undoc.io;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A format that documents are read from or written to. */
public enum DocumentFormat {
    /** Portable Document Format. */
    PDF("pdf", "undoc-io-pdf", "pdf"),
    /** Akoma Ntoso 3.0, OASIS, in the profile of the United Nations. */
    AKOMA_NTOSO("xml", "undoc-io-xml", "xml", "akn"),
    /** MARCXML, Library of Congress, as the United Nations Digital Library uses it. */
    MARCXML("marcxml", "undoc-io-xml", "marcxml", "mrcx"),
    /** The JSON form of undoc. */
    JSON("json", "undoc-io-json", "json"),
    /** Markdown or plain text. */
    MARKDOWN("md", "undoc-core", "md", "markdown", "txt");

    private final String id;
    private final String artifact;
    private final List<String> extensions;

    DocumentFormat(String id, String artifact, String... extensions) {
        this.id = id;
        this.artifact = artifact;
        this.extensions = List.of(extensions);
    }

    /** The short name, as on the command line. */
    public String id() {
        return id;
    }

    /** The Maven artifact that brings the reader and writer. */
    public String artifact() {
        return artifact;
    }

    /** The file-name extensions, without dot; the first is the one to write. */
    public List<String> extensions() {
        return extensions;
    }

    /** The format with this short name or extension; empty where there is none. */
    public static Optional<DocumentFormat> ofExtension(String extension) {
        String e = extension.toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(f -> f.id.equals(e) || f.extensions.contains(e))
                .findFirst();
    }

    /** The format that a file of this name has by its extension; empty where that says nothing. */
    public static Optional<DocumentFormat> ofFileName(String name) {
        int dot = name.lastIndexOf('.');
        return dot < 0 ? Optional.empty() : ofExtension(name.substring(dot + 1));
    }
}
