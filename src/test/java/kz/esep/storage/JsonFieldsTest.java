package kz.esep.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is taken out of JSON that another program wrote. */
final class JsonFieldsTest {

    private static Optional<Map<String, String>> read(String json) {
        return JsonFields.read(json.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void simple_fields_are_read_and_those_of_inner_objects_with_their_path() {
        assertThat(
                        read(
                                "{\"a\":\"x\",\"b\":1,\"c\":null,\"d\":[{\"e\":2}],\"f\":{\"g\":true,\"h\":{\"i\":3.5}},\"j\":\"end\"}"))
                .hasValue(Map.of("a", "x", "b", "1", "f.g", "true", "f.h.i", "3.5", "j", "end"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "[]", "1", "{", "{\"a\":", "{\"a\":{\"b\":1}", "no json"})
    void what_is_no_whole_object_is_nothing(String json) {
        assertThat(read(json)).isEmpty();
    }
}
