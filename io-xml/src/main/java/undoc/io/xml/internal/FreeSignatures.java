// SPDX-License-Identifier: Apache-2.0
package undoc.io.xml.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import undoc.model.body.Signatory;
import undoc.model.body.SignatureBlock;

/** Makes a block of signatures of paragraphs that mark up nothing but signatures. */
final class FreeSignatures {
    private FreeSignatures() {}

    /** The signatures in a run of text; empty where it says more than who signs, or nobody by name. */
    static Optional<SignatureBlock> read(List<Object> run) {
        List<Signatory> signatories = new ArrayList<>();
        for (Object child : run) {
            if (child instanceof XmlElement element && element.is("signature")) {
                Optional<Signatory> signatory = signatory(element);
                if (signatory.isEmpty()) {
                    return Optional.empty();
                }
                signatories.add(signatory.get());
            } else if (!(child instanceof String text && Words.end(text) == 0)) {
                return Optional.empty();
            }
        }
        return signatories.isEmpty() ? Optional.empty() : Optional.of(new SignatureBlock(signatories));
    }

    private static Optional<Signatory> signatory(XmlElement element) {
        Optional<XmlElement> person = element.find(e -> e.is("person"));
        String name = person.map(Words::of).orElse("");
        if (name.isEmpty()) {
            return Optional.empty();
        }
        List<String> roles = new ArrayList<>();
        element.all(e -> e.is("role") || e.is("organization")).forEach(e -> roles.add(Words.of(e)));
        String rest = without(Words.of(element), name);
        for (String role : roles) {
            rest = without(rest, role);
        }
        String mark = Words.of(rest);
        boolean signed = element.find(e -> e.is("docStatus")).isPresent() || !mark.isEmpty();
        return Optional.of(new Signatory(
                name,
                roles.isEmpty() ? Optional.empty() : Optional.of(String.join(" ", roles)),
                signed,
                mark.isEmpty() ? Optional.empty() : Optional.of(mark)));
    }

    private static String without(String text, String part) {
        int at = text.indexOf(part);
        return at < 0 ? text : text.substring(0, at) + " " + text.substring(at + part.length());
    }
}
