package kz.esep.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

final class FingerprintTest {

    private final Fingerprint fingerprint = new Fingerprint();

    @Test
    void it_is_the_beginning_of_the_sum_of_the_texts() {
        assertThat(fingerprint.of(List.of())).isEqualTo(0xe3b0c44298fc1c14L);
        assertThat(fingerprint.of(List.of("ұсыныс", ""))).isEqualTo(fingerprint.of(List.of("ұсыныс", "")));
    }

    @Test
    void where_a_text_ends_matters() {
        Set<Long> sums = new HashSet<>();
        for (List<String> texts : List.of(List.of("ab"), List.of("a", "b"), List.of("ab", ""), List.of("", "ab"))) {
            sums.add(fingerprint.of(texts));
        }
        assertThat(sums).hasSize(4);
    }
}
