// SPDX-License-Identifier: Apache-2.0
package undoc.io.xml.internal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import undoc.model.Language;
import undoc.model.body.Block;
import undoc.model.body.Speech;

/** Writes records of meetings: speeches with their speakers, each of whom has one identifier. */
final class AknSpeeches {
    private final AknBodyWriter body;
    private final EIds ids;
    private final Map<String, String> speakers = new LinkedHashMap<>();

    AknSpeeches(AknBodyWriter body, EIds ids) {
        this.body = body;
        this.ids = ids;
    }

    /** The body of a record of a meeting: one section with all that was said. */
    XmlElement debate(List<Block> blocks) {
        XmlElement section =
                Akn.element("debateSection").with("name", "proceedings").with("eId", ids.next("", "dbsect"));
        String id = section.get("eId");
        for (Block block : blocks) {
            section.add(
                    block instanceof Speech speech
                            ? speech(speech, id)
                            : block.fold(new AknBlockWriter(body, ids, id, false)));
        }
        if (blocks.isEmpty()) {
            section.add(Akn.element("p"));
        }
        return Akn.element("debateBody").with("eId", "body").add(section);
    }

    private XmlElement speech(Speech speech, String context) {
        String id = ids.next(context, "speech");
        XmlElement element = Akn.element("speech")
                .with("by", "#" + speaker(speech.speaker()))
                .with("eId", id);
        speech.language().map(Language::code).ifPresent(code -> element.with("xml:lang", code));
        element.add(who(Akn.element("from"), speech));
        body.blocks(element, id, speech.content());
        return element;
    }

    static XmlElement who(XmlElement element, Speech speech) {
        element.add(AknBodyWriter.named("speaker", speech.speaker()));
        speech.affiliation().ifPresent(a -> element.add(" (")
                .add(AknBodyWriter.named("affiliation", a))
                .add(")"));
        return element;
    }

    /** The identifier of a speaker, the same for each speech. */
    private String speaker(String name) {
        return speakers.computeIfAbsent(name, n -> "speaker_" + (speakers.size() + 1));
    }

    /** Who speaks, by identifier. */
    Map<String, String> speakers() {
        Map<String, String> byId = new LinkedHashMap<>();
        speakers.forEach((name, id) -> byId.put(id, name));
        return byId;
    }
}
