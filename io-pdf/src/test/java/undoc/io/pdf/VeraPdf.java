// SPDX-License-Identifier: Apache-2.0
package undoc.io.pdf;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.verapdf.core.VeraPDFException;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

/** What veraPDF finds wrong with a file as PDF/A-3a and as PDF/UA-1. */
final class VeraPdf {
    static {
        VeraGreenfieldFoundryProvider.initialise();
    }

    private VeraPdf() {}

    /** The rules that a file breaks, with what veraPDF says; empty for a file that keeps to both standards. */
    static List<String> violations(byte[] file) throws IOException {
        List<String> violations = new ArrayList<>();
        for (PDFAFlavour flavour : List.of(PDFAFlavour.PDFA_3_A, PDFAFlavour.PDFUA_1)) {
            try (PDFAParser parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(file), flavour);
                    PDFAValidator validator = Foundries.defaultInstance().createValidator(flavour, false)) {
                validator.validate(parser).getTestAssertions().stream()
                        .filter(a -> a.getStatus() == TestAssertion.Status.FAILED)
                        .map(a -> flavour + " " + a.getRuleId().getClause() + "-"
                                + a.getRuleId().getTestNumber() + " " + a.getMessage())
                        .distinct()
                        .forEach(violations::add);
            } catch (VeraPDFException e) {
                violations.add(flavour + " cannot be parsed: " + e.getMessage());
            }
        }
        return violations;
    }
}
