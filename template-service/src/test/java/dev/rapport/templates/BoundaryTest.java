package dev.rapport.templates;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "dev.rapport.templates", importOptions = ImportOption.DoNotIncludeTests.class)
class BoundaryTest {

    @ArchTest
    static final ArchRule of_our_own_it_knows_only_itself_and_the_platform = classes()
            .should()
            .onlyDependOnClassesThat(JavaClass.Predicates.resideInAnyPackage(
                            "dev.rapport.templates..",
                            "dev.rapport.contracts..",
                            "dev.rapport.messaging..",
                            "dev.rapport.tenancy..",
                            "dev.rapport.service..",
                            "dev.rapport.rows..",
                            "dev.rapport.statistics..")
                    .or(JavaClass.Predicates.resideOutsideOfPackage("dev.rapport..")));

    @ArchTest
    static final ArchRule features_form_no_circles =
            slices().matching("dev.rapport.templates.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule the_wording_is_plain_java = noClasses()
            .that()
            .resideInAPackage("..wording..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("jakarta..", "io.quarkus..", "java.sql..", "com.fasterxml..");

    @ArchTest
    static final ArchRule only_messaging_touches_kafka = noClasses()
            .that()
            .resideOutsideOfPackage("dev.rapport.templates.messaging..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.apache.kafka..", "org.eclipse.microprofile.reactive..");
}
