package dev.rapport.engine;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "dev.rapport.engine", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule the_engine_has_no_framework = classes()
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("dev.rapport.engine..", "java..", "org.jspecify..");

    @ArchTest
    static final ArchRule the_engine_touches_no_file_clock_network_or_database = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("java.nio.file..", "java.net..", "java.sql..", "java.time..", "java.net.http..");

    @ArchTest
    static final ArchRule text_knows_no_rule = noClasses()
            .that()
            .resideInAPackage("..internal.text..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "..internal.judge..", "..internal.pattern..", "..internal.structure..", "..internal.catalogue..");
}
