package kz.esep.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.ResourceBundle;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import kz.esep.language.Language;
import org.junit.jupiter.api.Test;

final class MessagesTest {

    private static final Pattern GAP = Pattern.compile("%[sn%]?");

    private final ResourceBundle kazakh = Messages.in(Language.KK).bundle();
    private final ResourceBundle russian = Messages.in(Language.RU).bundle();

    @Test
    void both_languages_have_the_same_sentences() {
        assertThat(new TreeSet<>(kazakh.keySet())).isEqualTo(new TreeSet<>(russian.keySet()));
    }

    @Test
    void both_languages_have_the_same_gaps() {
        for (String key : kazakh.keySet()) {
            assertThat(gaps(kazakh.getString(key))).as(key).isEqualTo(gaps(russian.getString(key)));
            assertThat(gaps(kazakh.getString(key))).as(key).doesNotContain("%");
        }
    }

    @Test
    void gaps_are_filled_in_order() {
        assertThat(Messages.in(Language.RU).text("run.read", 3, 17)).isEqualTo("Прочитано: 3 из 17 файлов");
    }

    private static List<String> gaps(String sentence) {
        return GAP.matcher(sentence).results().map(MatchResult::group).toList();
    }
}
