// SPDX-License-Identifier: Apache-2.0
package undoc.symbol;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import undoc.model.Distribution;
import undoc.model.Session;
import undoc.model.SessionType;

/** What the components of a symbol say together. */
final class SymbolReading {
    private static final int CENTURY = 100;
    private static final int FIRST_YEAR = 1900;
    private static final List<String> PRINCIPAL = List.of("A", "S", "E");

    private SymbolReading() {}

    /** The organ and the bodies below it, each with the code of the one before. */
    static List<Body> bodies(List<Component> components) {
        List<Body> bodies = new ArrayList<>();
        String code = "";
        for (Component component : components) {
            if (component.kind() == ComponentKind.ORGAN || component.kind() == ComponentKind.BODY) {
                String before = code.isEmpty() ? "" : code + "/";
                code = before + component.text();
                Optional<Body> known = Body.ofCode(code)
                        .or(() -> Body.ofCode(before + component.designator() + ".")
                                .filter(b -> isNumbered(component)))
                        .or(() -> Body.ofCode(before + component.designator()).filter(b -> isNumbered(component)));
                bodies.add(known.isPresent() ? known.get() : Body.unknown(code));
            }
        }
        return List.copyOf(bodies);
    }

    private static boolean isNumbered(Component component) {
        return component.kind() == ComponentKind.BODY && !component.value().isEmpty();
    }

    static Optional<Session> session(List<Component> components) {
        return components.stream()
                .filter(c -> c.kind() == ComponentKind.SESSION && c.number().orElse(0) > 0)
                .findFirst()
                .map(c -> Session.of(sessionType(c.designator()), c.number().getAsInt()));
    }

    private static SessionType sessionType(String designator) {
        return switch (designator) {
            case "S", "SS" -> SessionType.SPECIAL;
            case "ES" -> SessionType.EMERGENCY_SPECIAL;
            default -> SessionType.REGULAR;
        };
    }

    static OptionalInt year(List<Component> components) {
        for (Component component : components) {
            int number = component.number().orElse(-1);
            boolean serial = component.kind() == ComponentKind.SERIES || component.kind() == ComponentKind.BODY;
            if (component.kind() == ComponentKind.YEAR) {
                return OptionalInt.of(number < CENTURY ? FIRST_YEAR + number : number);
            }
            if (serial && isYear(number) && !isLast(components, component)) {
                return OptionalInt.of(number);
            }
        }
        return OptionalInt.empty();
    }

    private static boolean isYear(int number) {
        return number >= FIRST_YEAR && number < FIRST_YEAR + 2 * CENTURY;
    }

    /** Whether no number of its own follows: then the number of a series is no year. */
    private static boolean isLast(List<Component> components, Component component) {
        return components.subList(components.indexOf(component) + 1, components.size()).stream()
                .allMatch(c -> c.kind() == ComponentKind.MODIFICATION || c.kind() == ComponentKind.REISSUE);
    }

    static Optional<Component> series(List<Component> components) {
        return components.stream().filter(c -> c.kind() == ComponentKind.SERIES).reduce((a, b) -> b);
    }

    static Optional<String> number(List<Component> components) {
        return components.stream()
                .filter(c -> c.kind() == ComponentKind.NUMBER)
                .findFirst()
                .map(Component::value)
                .or(() -> components.stream()
                        .filter(c -> c.kind() == ComponentKind.SERIES || c.kind() == ComponentKind.WORD)
                        .map(Component::value)
                        .filter(value -> !value.isEmpty())
                        .findFirst());
    }

    static Optional<Distribution> distribution(List<Component> components) {
        if (components.size() > 1
                && List.of("ESCWA", "ECWA").contains(components.get(1).text())) {
            return Optional.empty(); // The regional commissions used the letters in their own ways.
        }
        List<Distribution> implied = components.stream()
                .filter(c -> c.kind() == ComponentKind.SERIES)
                .flatMap(c -> Designators.distribution(c.designator()).stream())
                .toList();
        if (!implied.isEmpty()) {
            return Optional.of(implied.get(implied.size() - 1));
        }
        boolean plain = components.stream()
                .allMatch(c -> c.kind() != ComponentKind.SERIES && c.kind() != ComponentKind.UNKNOWN);
        return plain && PRINCIPAL.contains(components.get(0).text())
                ? Optional.of(Distribution.GENERAL)
                : Optional.empty();
    }

    static List<Modification> modifications(List<Component> components) {
        return components.stream()
                .filter(c -> c.kind() == ComponentKind.MODIFICATION || c.kind() == ComponentKind.REISSUE)
                .map(SymbolReading::modification)
                .toList();
    }

    private static Modification modification(Component component) {
        if (component.kind() == ComponentKind.REISSUE) {
            return new Modification(
                    ModificationType.REISSUE, String.valueOf(component.text().length()), component.text());
        }
        return new Modification(
                Designators.modification(component.designator()).orElse(ModificationType.PART),
                component.value(),
                component.text());
    }
}
