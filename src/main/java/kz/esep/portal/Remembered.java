package kz.esep.portal;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;

/** Answers to questions that come again and again, as many as memory should hold. For one thread. */
final class Remembered<V> {

    private static final int MOST = 20_000;
    private static final int LETTERS_MOST = 400;

    private final Map<String, V> answers = new HashMap<>();

    /** The answer to {@code question}, from {@code source} where it is not remembered. */
    V get(String question, Supplier<V> source) {
        V known = answers.get(question);
        if (known != null) {
            return known;
        }
        V answer = source.get();
        if (question.length() <= LETTERS_MOST) {
            if (answers.size() == MOST) {
                answers.clear();
            }
            answers.put(question, answer);
        }
        return answer;
    }
}
