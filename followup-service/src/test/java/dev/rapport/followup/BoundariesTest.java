package dev.rapport.followup;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "dev.rapport.followup", importOptions = DoNotIncludeTests.class)
class BoundariesTest {

    @ArchTest
    static final ArchRule of_rapport_it_knows_itself_and_the_platform = classes()
            .should()
            .onlyDependOnClassesThat(com.tngtech.archunit.base.DescribedPredicate.describe(
                    "are its own, the platform's or others'",
                    type -> !type.getPackageName().startsWith("dev.rapport.")
                            || java.util.stream.Stream.of(
                                            "followup", "contracts", "service", "tenancy", "messaging", "rows")
                                    .anyMatch(name -> type.getPackageName().startsWith("dev.rapport." + name))));

    @ArchTest
    static final ArchRule features_do_not_turn_in_circles =
            slices().matching("dev.rapport.followup.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule the_planner_is_pure = classes()
            .that()
            .resideInAPackage("dev.rapport.followup.arc")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "java..",
                    "dev.rapport.followup.arc",
                    "dev.rapport.followup.seat..",
                    "com.fasterxml.jackson..",
                    "jakarta..",
                    "org.jspecify..");
}
