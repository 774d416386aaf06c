package kz.esep;

import static com.tngtech.archunit.lang.conditions.ArchPredicates.are;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Clock;
import java.util.Set;
import java.util.stream.Collectors;
import kz.esep.cli.Main;
import org.jspecify.annotations.NullMarked;

/** The agreements about the shape of the program that the compiler does not check. */
@AnalyzeClasses(packages = "kz.esep", importOptions = ImportOption.DoNotIncludeTests.class)
final class ArchitectureTest {

    @ArchTest
    static final ArchRule packages_are_free_of_cycles =
            slices().matching("kz.esep.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule only_spreadsheet_knows_poi = only("spreadsheet", "org.apache.poi..");

    @ArchTest
    static final ArchRule only_word_knows_docx4j = only("word", "org.docx4j..");

    @ArchTest
    static final ArchRule only_word_and_the_pages_know_freemarker = noClasses()
            .that()
            .resideOutsideOfPackages("kz.esep.word..", "kz.esep.dashboard..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("freemarker..");

    @ArchTest
    static final ArchRule only_cli_knows_picocli = only("cli", "picocli..");

    @ArchTest
    static final ArchRule only_storage_knows_commons_csv = only("storage", "org.apache.commons.csv..");

    @ArchTest
    static final ArchRule only_archive_and_storage_know_jackson = noClasses()
            .that()
            .resideOutsideOfPackages("kz.esep.archive..", "kz.esep.storage..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("com.fasterxml.jackson..");

    @ArchTest
    static final ArchRule only_main_prints = noClasses()
            .that(are(DescribedPredicate.not(JavaClass.Predicates.equivalentTo(Main.class))))
            .should()
            .accessField(System.class, "out")
            .orShould()
            .accessField(System.class, "err");

    @ArchTest
    static final ArchRule only_cli_asks_what_time_it_is =
            noClasses().that().resideOutsideOfPackage("kz.esep.cli..").should().callMethodWhere(new AsksTheTime());

    @ArchTest
    static final ArchRule names_say_what_a_class_does =
            noClasses().should().haveNameMatching(".*(Util|Utils|Helper|Manager|Impl)");

    @ArchTest
    static void every_package_says_what_it_is_and_knows_no_null(JavaClasses classes) {
        Set<String> described = classes.stream()
                .filter(one -> one.getSimpleName().equals("package-info") && one.isAnnotatedWith(NullMarked.class))
                .map(JavaClass::getPackageName)
                .collect(Collectors.toSet());
        Set<String> all = classes.stream().map(JavaClass::getPackageName).collect(Collectors.toSet());
        assertThat(all).hasSizeGreaterThan(12).isEqualTo(described);
    }

    private static ArchRule only(String station, String... libraries) {
        return noClasses()
                .that()
                .resideOutsideOfPackage("kz.esep." + station + "..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(libraries);
    }

    /** A call of {@code now()} that takes no clock, or the making of a clock. */
    private static final class AsksTheTime extends DescribedPredicate<JavaMethodCall> {

        AsksTheTime() {
            super("the time is asked without a clock");
        }

        @Override
        public boolean test(JavaMethodCall call) {
            boolean asks = call.getName().equals("now")
                    && call.getTargetOwner().getPackageName().equals("java.time")
                    && call.getTarget().getRawParameterTypes().stream()
                            .noneMatch(type -> type.isEquivalentTo(Clock.class));
            boolean makesClock = call.getTargetOwner().isEquivalentTo(Clock.class)
                    && call.getName().startsWith("system");
            boolean asksSystem = call.getTargetOwner().isEquivalentTo(System.class)
                    && call.getName().equals("currentTimeMillis");
            return asks || makesClock || asksSystem;
        }
    }
}
