package kz.esep.form;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import kz.esep.language.Bilingual;
import kz.esep.language.Language;
import kz.esep.language.Letters;
import kz.esep.language.NearestName;

/**
 * A closed list of a dropdown. A cell shows both languages ({@code иә / да}); a reader also takes either language alone,
 * the machine code and the other accepted spellings, whatever their case.
 */
public final class Choices {

    private static final int SHORTEST_MISTYPED = 3;

    private final String code;
    private final Map<String, String> shownByCode = new LinkedHashMap<>();
    private final Map<String, Bilingual> labelByCode = new LinkedHashMap<>();
    private final Map<String, String> codeByKey = new LinkedHashMap<>();

    Choices(String code) {
        this.code = code;
    }

    void add(String choice, String labelKk, String labelRu, List<String> accepted) {
        String shown = labelKk.equals(labelRu) ? labelKk : labelKk + " / " + labelRu;
        shownByCode.put(choice, shown);
        labelByCode.put(choice, new Bilingual(labelKk, labelRu));
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

    /** What {@code choice} is called in one language, for example {@code да} for {@code yes}. */
    public String label(Language language, String choice) {
        Bilingual label = labelByCode.get(choice);
        if (label == null) {
            throw new IllegalArgumentException(code + " has no choice " + choice);
        }
        return label.in(language);
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

    /**
     * What the dropdown shows for the choice whose spelling is nearest to {@code typed}: to ask about, not to read. Empty
     * when none is near or two are; one letter is near to nothing.
     */
    public Optional<String> nearest(String typed) {
        String key = key(typed);
        if (key.length() < SHORTEST_MISTYPED) {
            return Optional.empty();
        }
        List<String> spellings = codeByKey.keySet().stream()
                .filter(spelling -> spelling.length() >= SHORTEST_MISTYPED)
                .toList();
        Set<String> near = new TreeSet<>();
        List<String> left = new ArrayList<>(spellings);
        NearestName.to(key, left).ifPresent(first -> {
            near.add(codeByKey.getOrDefault(first, ""));
            left.removeIf(spelling -> near.contains(codeByKey.getOrDefault(spelling, "")));
            NearestName.to(key, left).ifPresent(second -> near.add(codeByKey.getOrDefault(second, "")));
        });
        return near.size() == 1 ? near.stream().findFirst().map(this::shown) : Optional.empty();
    }

    /**
     * Both languages may be typed with spaces around the stroke or without, ё as е, and with a full stop or quotes that
     * nobody asked for.
     */
    private static String key(String spelling) {
        return Letters.key(spelling)
                .replace('ё', 'е')
                .replaceAll("[«»\"“”„]", "")
                .replaceAll(" ?/ ?", "/")
                .replaceAll("(?<=\\p{L})\\.$", "");
    }
}
