// SPDX-License-Identifier: Apache-2.0
package undoc.io.json.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import undoc.model.Deliberation;
import undoc.model.Vote;

/** Reads from the JSON form how a resolution came about. */
final class DeliberationJsonReader {
    private final JsonCursor json;

    DeliberationJsonReader(JsonCursor json) {
        this.json = json;
    }

    Optional<Deliberation> deliberation() {
        Fields fields = new Fields();
        boolean object = json.object("the deliberation", name -> {
            switch (name) {
                case "adopted" -> fields.adopted = json.value("adopted", DocumentJsonReader::date);
                case "meeting" -> fields.meeting = json.string("meeting");
                case "committee" -> fields.committee = json.string("committee");
                case "sponsors" -> fields.sponsors = json.strings("sponsors");
                case "sources" -> fields.sources = json.strings("sources");
                case "vote" -> fields.vote = vote();
                default -> {
                    return false;
                }
            }
            return true;
        });
        return object ? json.make("the deliberation", fields::build) : Optional.empty();
    }

    private Optional<Vote> vote() {
        VoteFields fields = new VoteFields();
        boolean object = json.object("a vote", name -> {
            switch (name) {
                case "outcome" -> fields.outcome = json.string("outcome").orElse("");
                case "counts" -> fields.counts = json.list("counts", this::count);
                default -> {
                    return false;
                }
            }
            return true;
        });
        return object ? json.make("a vote", () -> new Vote(fields.outcome, fields.counts)) : Optional.empty();
    }

    private Optional<Vote.Count> count() {
        CountFields fields = new CountFields();
        boolean object = json.object("a count", name -> {
            switch (name) {
                case "position" -> fields.position = json.string("position").orElse("");
                case "number" -> fields.number = json.number("number").orElse(0);
                case "voters" -> fields.voters = json.strings("voters");
                default -> {
                    return false;
                }
            }
            return true;
        });
        return object
                ? json.make("a count", () -> new Vote.Count(fields.position, fields.number, fields.voters))
                : Optional.empty();
    }

    private static final class Fields {
        private Optional<LocalDate> adopted = Optional.empty();
        private Optional<String> meeting = Optional.empty();
        private Optional<String> committee = Optional.empty();
        private List<String> sponsors = List.of();
        private List<String> sources = List.of();
        private Optional<Vote> vote = Optional.empty();

        Deliberation build() {
            return new Deliberation(adopted, meeting, committee, sponsors, sources, vote);
        }
    }

    private static final class VoteFields {
        private String outcome = "";
        private List<Vote.Count> counts = List.of();
    }

    private static final class CountFields {
        private String position = "";
        private int number;
        private List<String> voters = List.of();
    }
}
