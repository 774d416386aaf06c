package kz.esep.form;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import kz.esep.language.Letters;

/**
 * A closed list of a dropdown. A cell shows both languages ({@code иә / да}); a reader also takes either language alone,
 * the machine code and the other accepted spellings, whatever their case.
 */
public final class Choices {

    private final String code;
    private final Map<String, String> shownByCode = new LinkedHashMap<>();
    private final Map<String, String> codeByKey = new LinkedHashMap<>();

    Choices(String code) {
        this.code = code;
    }

    void add(String choice, String labelKk, String labelRu, List<String> accepted) {
        String shown = labelKk.equals(labelRu) ? labelKk : labelKk + " / " + labelRu;
        shownByCode.put(choice, shown);
        for (String spelling : List.of(choice, shown, labelKk, labelRu)) {
            codeByKey.put(key(spelling), choice);
        }
        accepted.forEach(spelling -> codeByKey.put(key(spelling), choice));
    }

    /** The list's name, for example {@code hearing_form}. */
    public String code() {
        return code;
    }

    /** What the dropdown shows, in order. */
    public List<String> shown() {
        return List.copyOf(shownByCode.values());
    }

    /** What a cell shows for {@code choice}, for example {@code иә / да} for {@code yes}. */
    public String shown(String choice) {
        String shown = shownByCode.get(choice);
        if (shown == null) {
            throw new IllegalArgumentException(code + " has no choice " + choice);
        }
        return shown;
    }

    /** Every way of typing {@code choice}; what the dropdown shows stands first. */
    List<String> spellings(String choice) {
        Stream<String> typed = codeByKey.entrySet().stream()
                .filter(entry -> entry.getValue().equals(choice))
                .map(Map.Entry::getKey);
        return Stream.concat(Stream.of(shown(choice)), typed).distinct().toList();
    }

    /** The codes of the list, in order. */
    public List<String> codes() {
        return List.copyOf(shownByCode.keySet());
    }

    /** The code of what a person chose or typed; empty when it is none of the list. */
    public Optional<String> find(String typed) {
        return Optional.ofNullable(codeByKey.get(key(typed)));
    }

    /** Both languages may be typed with spaces around the stroke or without. */
    private static String key(String spelling) {
        return Letters.key(spelling).replaceAll(" ?/ ?", "/");
    }
}
