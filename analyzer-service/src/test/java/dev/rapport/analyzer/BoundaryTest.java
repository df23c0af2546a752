package dev.rapport.analyzer;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "dev.rapport", importOptions = ImportOption.DoNotIncludeTests.class)
class BoundaryTest {

    @ArchTest
    static final ArchRule THE_SERVICE_KNOWS_THE_ENGINE_AND_THE_PLATFORM = noClasses()
            .that()
            .resideInAPackage("dev.rapport.analyzer..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "dev.rapport.engine.internal..",
                    "dev.rapport.templates..",
                    "dev.rapport.template..",
                    "dev.rapport.followup..",
                    "dev.rapport.gateway..",
                    "dev.rapport.local..");

    @ArchTest
    static final ArchRule THE_ENGINE_IS_ASKED_IN_FEW_PLACES = classes()
            .that()
            .haveFullyQualifiedName("dev.rapport.engine.NoteEngine")
            .should()
            .onlyHaveDependentClassesThat()
            .resideInAnyPackage("dev.rapport.engine..", "dev.rapport.analyzer.engine..");

    @ArchTest
    static final ArchRule EVENTS_ARE_ADAPTED_IN_ONE_PLACE = noClasses()
            .that()
            .resideInAPackage("dev.rapport.analyzer..")
            .and()
            .resideOutsideOfPackage("dev.rapport.analyzer.messaging..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.apache.kafka..", "org.eclipse.microprofile.reactive.messaging..");

    @ArchTest
    static final ArchRule FEATURES_HAVE_NO_CYCLES =
            slices().matching("dev.rapport.analyzer.(*)..").should().beFreeOfCycles();
}
