package dev.rapport.gateway;

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
    static final ArchRule THE_GATEWAY_KNOWS_THE_PLATFORM_ONLY = classes()
            .that()
            .resideInAPackage("dev.rapport.gateway..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "dev.rapport.gateway..",
                    "dev.rapport.service..",
                    "dev.rapport.rows..",
                    "dev.rapport.tenancy..",
                    "java..",
                    "jakarta..",
                    "io..",
                    "com.fasterxml.jackson..",
                    "com.fasterxml.uuid..",
                    "com.github.benmanes.caffeine..",
                    "com.password4j..",
                    "com.nulabinc.zxcvbn..",
                    "com.eatthepath.otp..",
                    "com.google.zxing..",
                    "javax.crypto..",
                    "org.apache.commons.codec..",
                    "org.eclipse.microprofile..",
                    "org.jboss.logging..",
                    "org.jspecify..");

    @ArchTest
    static final ArchRule NOTHING_DEPENDS_ON_THE_GATEWAY = noClasses()
            .that()
            .resideOutsideOfPackage("dev.rapport.gateway..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("dev.rapport.gateway..");

    @ArchTest
    static final ArchRule FEATURES_HAVE_NO_CYCLES =
            slices().matching("dev.rapport.gateway.(*)..").should().beFreeOfCycles();
}
