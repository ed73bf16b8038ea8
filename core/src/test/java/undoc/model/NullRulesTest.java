// SPDX-License-Identifier: Apache-2.0
package undoc.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import undoc.model.body.Emphasis;
import undoc.model.body.Figure;
import undoc.model.body.FootnoteReference;
import undoc.model.body.Foreign;
import undoc.model.body.Heading;
import undoc.model.body.Inline;
import undoc.model.body.ListBlock;
import undoc.model.body.ListItem;
import undoc.model.body.Paragraph;
import undoc.model.body.Quotation;
import undoc.model.body.Reference;
import undoc.model.body.Signatory;
import undoc.model.body.SignatureBlock;
import undoc.model.body.Speech;
import undoc.model.body.Strong;
import undoc.model.body.Subscript;
import undoc.model.body.Superscript;
import undoc.model.body.Table;
import undoc.model.body.TableCell;
import undoc.model.body.TableRow;
import undoc.model.body.Text;
import undoc.model.body.Underline;

/** No record of the model takes null for anything. */
class NullRulesTest {
    private static final Paragraph WORDS = Paragraph.of("words");
    private static final List<Inline> INLINES = List.of(new Text("words"));
    private static final TableRow ROW = new TableRow(List.of(TableCell.of("cell")));
    private static final Signatory SIGNATORY =
            new Signatory("A. Name", Optional.of("Permanent Representative"), true, Optional.of("(Signed)"));
    private static final AgendaItem ITEM = AgendaItem.of("12 (a)", "An item");
    private static final Masthead MASTHEAD = Masthead.builder()
            .addSymbol("A/99/12")
            .addOrgan("General Assembly")
            .distribution(Distribution.GENERAL)
            .date(LocalDate.of(2044, 3, 5))
            .language(Language.ENGLISH)
            .jobNumber("44-00001")
            .addPrinted("Distr.: General")
            .build();

    private static final List<Record> RECORDS = List.of(
            new Text("words"),
            new Emphasis(INLINES),
            new Strong(INLINES),
            new Underline(INLINES),
            new Superscript(INLINES),
            new Subscript(INLINES),
            new Reference(Optional.empty(), Optional.empty(), INLINES),
            new FootnoteReference("1", List.of(WORDS)),
            Heading.of(1, "Heading"),
            WORDS,
            new ListBlock(List.of(ListItem.of("(a)", "item"))),
            ListItem.of("(a)", "item"),
            new Table(List.of(), 0, List.of(ROW)),
            ROW,
            TableCell.of("cell"),
            new Quotation(List.of(WORDS)),
            new SignatureBlock(List.of(SIGNATORY)),
            SIGNATORY,
            new Speech("The President", Optional.empty(), Optional.empty(), List.of(WORDS)),
            new Figure("A map"),
            new Foreign("urn:x", "<x/>"),
            Session.of(SessionType.REGULAR, 99),
            ITEM,
            new Proceeding("General Assembly", Optional.empty(), List.of(ITEM)),
            MASTHEAD,
            Annex.of("Annex", List.of(WORDS)),
            new Deliberation(
                    Optional.empty(), Optional.empty(), Optional.empty(), List.of(), List.of(), Optional.empty()),
            new Vote("adopted", List.of()),
            new Vote.Count("inFavour", 3, List.of()),
            new Keyword("dictionary", "value", "label"),
            new Property("name", "value"),
            UnDocument.builder(DocumentKind.LETTER).build());

    private static final Map<Class<?>, Object> ABSENT =
            Map.of(Optional.class, Optional.empty(), OptionalInt.class, OptionalInt.empty());

    @TestFactory
    Stream<DynamicTest> refusesNull() {
        return RECORDS.stream().flatMap(NullRulesTest::refusals);
    }

    private static Stream<DynamicTest> refusals(Record sample) {
        RecordComponent[] components = sample.getClass().getRecordComponents();
        return Arrays.stream(components)
                .filter(component -> !component.getType().isPrimitive())
                .map(component -> DynamicTest.dynamicTest(
                        sample.getClass().getSimpleName() + "." + component.getName(),
                        () -> assertThatThrownBy(() -> rebuild(sample, component, null))
                                .isInstanceOf(NullPointerException.class)));
    }

    @TestFactory
    Stream<DynamicTest> takesAbsence() {
        return RECORDS.stream()
                .flatMap(sample -> Arrays.stream(sample.getClass().getRecordComponents())
                        .filter(component -> ABSENT.containsKey(component.getType()))
                        .map(component -> DynamicTest.dynamicTest(
                                sample.getClass().getSimpleName() + "." + component.getName(),
                                () -> assertThat(rebuild(sample, component, ABSENT.get(component.getType())))
                                        .isInstanceOf(sample.getClass()))));
    }

    private static Object rebuild(Record sample, RecordComponent changed, @Nullable Object value) throws Throwable {
        RecordComponent[] components = sample.getClass().getRecordComponents();
        @Nullable Object[] values = new Object[components.length];
        for (int i = 0; i < components.length; i++) {
            values[i] = components[i].getName().equals(changed.getName())
                    ? value
                    : components[i].getAccessor().invoke(sample);
        }
        Constructor<?> constructor = sample.getClass()
                .getDeclaredConstructor(
                        Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
        try {
            return constructor.newInstance(values);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }
}
