// SPDX-License-Identifier: Apache-2.0
package undoc.io.xml;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.bootstrap.DOMImplementationRegistry;
import org.w3c.dom.ls.DOMImplementationLS;
import org.w3c.dom.ls.LSInput;
import org.w3c.dom.ls.LSResourceResolver;

/** Gives what a schema imports out of one folder, whatever address it is named by. */
final class FolderResolver implements LSResourceResolver {
    private final Path folder;

    FolderResolver(Path folder) {
        this.folder = folder;
    }

    @Override
    public @Nullable LSInput resolveResource(
            String type,
            @Nullable String namespace,
            @Nullable String publicId,
            @Nullable String systemId,
            @Nullable String baseUri) {
        String name = systemId == null ? "" : systemId.substring(systemId.lastIndexOf('/') + 1);
        Path file = folder.resolve(name);
        try {
            String text = !name.isEmpty() && Files.isRegularFile(file) ? Files.readString(file) : "";
            Reader reader = new StringReader(text);
            DOMImplementationLS dom = (DOMImplementationLS)
                    DOMImplementationRegistry.newInstance().getDOMImplementation("LS");
            LSInput input = dom.createLSInput();
            input.setCharacterStream(reader);
            input.setSystemId(file.toUri().toString());
            input.setPublicId(publicId);
            return input;
        } catch (IOException | ReflectiveOperationException e) {
            throw new IllegalStateException("cannot read " + file + ", which the schema imports", e);
        }
    }
}
