package kz.esep.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

final class SimilarityTest {

    @Test
    void rows_in_common_are_matched_once_each() {
        assertThat(Similarity.of(List.of("a", "a", "b"), List.of("a", "b", "c")).common())
                .isEqualTo(2);
        assertThat(Similarity.ofShorter(List.of("a", "b", "c", "d"), List.of("a", "b"))
                        .percent())
                .isEqualTo(100);
        assertThat(Similarity.of(List.of(), List.of("a")).percent()).isZero();
        assertThat(Similarity.of(List.of(), List.of()).isCopy(0)).isFalse();
    }
}
