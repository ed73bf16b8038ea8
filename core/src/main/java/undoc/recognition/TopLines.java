// SPDX-License-Identifier: Apache-2.0
package undoc.recognition;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import undoc.model.Session;
import undoc.symbol.DocumentSymbol;
import undoc.vocabulary.CoverWords;
import undoc.vocabulary.OrganNames;
import undoc.vocabulary.SessionForms;

/** The lines between the top of a page and the rule below the organs: symbols, organs, distribution. */
final class TopLines {
    /** The letters of the series that mastheads of the typewriter age show large: A, A S, TD. */
    private static final Pattern SERIES = Pattern.compile("[A-Z]{1,4}(?: [A-Z]{1,4}){0,2}");

    private final HeadZones zones;
    private final List<DocumentSymbol> symbols = new ArrayList<>();
    private final List<StyledLine> organization = new ArrayList<>();
    private final List<StyledLine> names = new ArrayList<>();
    private final List<String> organs = new ArrayList<>();
    private final List<String> printed = new ArrayList<>();
    private final List<StyledLine> notUnderstood = new ArrayList<>();
    private final DistributionBlock block = new DistributionBlock();

    private Optional<Session> session = Optional.empty();

    private TopLines(HeadZones zones) {
        this.zones = zones;
    }

    static TopLines read(HeadZones zones) {
        TopLines top = new TopLines(zones);
        zones.top().forEach(top::take);
        top.nameOrgans();
        return top;
    }

    private void take(StyledLine line) {
        String text = NameText.printed(line);
        List<DocumentSymbol> found = SymbolLines.parse(text);
        if (!found.isEmpty()) {
            found.stream().filter(symbol -> !symbols.contains(symbol)).forEach(symbols::add);
            if (SymbolLines.isMarked(text)) {
                printed.add(text);
            }
        } else if (CoverWords.isAdvance(text) || zones.isOfBlock(line) && block.take(text)) {
            printed.add(text);
        } else if (zones.isAbove(line) && zones.isLarge(line)) {
            organization.add(line);
        } else if (zones.isAbove(line) || SERIES.matcher(text).matches()) {
            printed.add(text);
        } else if (SessionForms.parse(text).isPresent()) {
            session = SessionForms.parse(text);
        } else if (CoverWords.isOfRecords(text)) {
            printed.add(text);
        } else if (zones.isLarge(line)) {
            names.add(line);
        } else {
            printed.add(text);
            notUnderstood.add(line);
        }
    }

    /** The large names; the first is that of the organization where no rule parts it from the organs. */
    private void nameOrgans() {
        if (!organization.isEmpty()) {
            printed.add(0, NameText.of(organization));
        }
        for (List<StyledLine> group : LargeNames.groups(names)) {
            String name = NameText.of(group);
            boolean isOrganization = OrganNames.named(name)
                    .map(organ -> organ.id().equals("united_nations"))
                    .orElse(false);
            if (isOrganization && organs.isEmpty()) {
                printed.add(0, name);
            } else {
                organs.add(name);
            }
        }
    }

    List<DocumentSymbol> symbols() {
        return symbols;
    }

    List<String> organs() {
        return organs;
    }

    /** The session, where it stands beside the organ, as in summary records. */
    Optional<Session> session() {
        return session;
    }

    DistributionBlock block() {
        return block;
    }

    /** The lines that the masthead holds as printed lines only, those not understood among them. */
    List<String> printed() {
        return printed;
    }

    List<StyledLine> notUnderstood() {
        return notUnderstood;
    }
}
