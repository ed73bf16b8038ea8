// SPDX-License-Identifier: Apache-2.0
package undoc.io.pdf.internal.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EncryptedFilesTest {
    @ParameterizedTest
    @ValueSource(ints = {40, 128, 256})
    void theEmptyPasswordOpens(int bits) throws IOException, UnreadablePdf {
        PdfPages read = SamplePdf.read(encrypted("", bits));
        assertThat(read.pages().get(0).lines().get(0).text()).isEqualTo("For all to read");
    }

    @ParameterizedTest
    @ValueSource(ints = {40, 128, 256})
    void anotherPasswordIsAProblem(int bits) throws IOException {
        byte[] closed = encrypted("secret", bits);
        assertThatThrownBy(() -> SamplePdf.read(closed))
                .isInstanceOfSatisfying(
                        UnreadablePdf.class, e -> assertThat(e.problem().id()).isEqualTo("pdf.encrypted"));
    }

    private static byte[] encrypted(String password, int bits) throws IOException {
        byte[] plain = SamplePdf.page("BT /F1 12 Tf 72 700 Td (For all to read) Tj ET");
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (PDDocument document = Loader.loadPDF(plain)) {
            StandardProtectionPolicy policy = new StandardProtectionPolicy("owner", password, new AccessPermission());
            policy.setEncryptionKeyLength(bits);
            document.protect(policy);
            document.save(out);
        }
        return out.toByteArray();
    }
}
