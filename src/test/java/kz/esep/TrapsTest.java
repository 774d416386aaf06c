package kz.esep;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import kz.esep.fixtures.Trap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;

/** Every known trap of workbooks filled by people has a test that names it. */
final class TrapsTest {

    private static final int TRAPS = 110;

    @Test
    void every_trap_has_a_test_that_runs() {
        JavaClasses classes = new ClassFileImporter().importPackages("kz.esep");
        Set<Integer> tested = new TreeSet<>();
        for (JavaMethod method : classes.stream()
                .flatMap(one -> one.getMethods().stream())
                .filter(method -> method.isAnnotatedWith(Trap.class))
                .toList()) {
            assertThat(method.isAnnotatedWith(Test.class) || method.isAnnotatedWith(ParameterizedTest.class))
                    .as(method.getFullName())
                    .isTrue();
            Arrays.stream(method.getAnnotationOfType(Trap.class).value()).forEach(tested::add);
        }
        assertThat(tested)
                .isEqualTo(IntStream.rangeClosed(1, TRAPS).boxed().collect(Collectors.toCollection(TreeSet::new)));
    }
}
