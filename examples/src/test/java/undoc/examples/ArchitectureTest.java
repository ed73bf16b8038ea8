// SPDX-License-Identifier: Apache-2.0
package undoc.examples;

import static com.tngtech.archunit.core.domain.JavaModifier.FINAL;
import static com.tngtech.archunit.core.domain.JavaModifier.PUBLIC;
import static com.tngtech.archunit.core.domain.JavaModifier.STATIC;
import static com.tngtech.archunit.core.domain.JavaModifier.SYNTHETIC;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Dependencies point one way, and what a module is built on stays inside. */
class ArchitectureTest {
    private static final JavaClasses UNDOC = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("undoc");
    private static final String[] LIBRARIES = {
        "tools.jackson..", "com.fasterxml..", "jakarta.xml.bind..", "org.apache.."
    };

    @Test
    void coreKnowsNoFormatAndNoLibrary() {
        noClasses()
                .that()
                .resideOutsideOfPackages("undoc.io.*..", "undoc.fonts..", "undoc.testing..", "undoc.examples..")
                .should()
                .dependOnClassesThat()
                .resideOutsideOfPackages(
                        "java..",
                        "org.jspecify..",
                        "undoc",
                        "undoc.address..",
                        "undoc.citation..",
                        "undoc.internal..",
                        "undoc.io",
                        "undoc.model..",
                        "undoc.recognition..",
                        "undoc.symbol..",
                        "undoc.text..",
                        "undoc.validation..",
                        "undoc.vocabulary..")
                .check(UNDOC);
    }

    @Test
    void noFormatKnowsAnother() {
        slices().matching("undoc.io.(*)..").should().notDependOnEachOther().check(UNDOC);
    }

    @Test
    void noTypeOfALibraryIsInAPublicSignature() {
        methods()
                .that()
                .arePublic()
                .and()
                .areDeclaredInClassesThat(published())
                .should(keepLibrariesInside())
                .check(UNDOC);
    }

    @Test
    void thereIsNoStaticMutableState() {
        fields().that()
                .haveModifier(STATIC)
                .and()
                .doNotHaveModifier(SYNTHETIC)
                .and()
                .areDeclaredInClassesThat()
                .resideOutsideOfPackage("undoc.examples..")
                .should()
                .haveModifier(FINAL)
                .check(UNDOC);
    }

    private static DescribedPredicate<JavaClass> published() {
        return DescribedPredicate.describe(
                "are published and not named after a library",
                c -> c.getModifiers().contains(PUBLIC)
                        && !c.getPackageName().contains(".internal")
                        && !c.getPackageName().startsWith("undoc.examples")
                        && !c.getSimpleName().contains("Jackson"));
    }

    private static ArchCondition<JavaMethod> keepLibrariesInside() {
        return new ArchCondition<>("keep types of libraries inside") {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                Stream.concat(Stream.of(method.getRawReturnType()), method.getRawParameterTypes().stream())
                        .filter(type -> Stream.of(LIBRARIES)
                                .anyMatch(l -> type.getPackageName().startsWith(l.replace("..", ""))))
                        .forEach(type -> events.add(SimpleConditionEvent.violated(
                                method, method.getFullName() + " shows " + type.getName())));
            }
        };
    }
}
