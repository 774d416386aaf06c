package kz.esep.word;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kz.esep.language.NearestName;
import kz.esep.word.fault.Complaint;
import kz.esep.word.fault.Remark;
import kz.esep.word.names.LookAlikes;

/**
 * A directive as its author typed it, {@code [/#row.list …]}, and the one that was meant where there is none of that name.
 *
 * @param closing whether it ends what another one began
 * @param slashInside whether its slash stands behind the number sign: {@code [#/if]}
 * @param scope the word before the full stop; empty where there is none
 * @param name the word that says what it does, in small letters
 * @param rest what stands behind that
 */
record Directive(boolean closing, boolean slashInside, String scope, String name, String rest) {

    private static final Map<String, Tag.Kind> KINDS = Map.ofEntries(
            Map.entry("if", Tag.Kind.OPEN),
            Map.entry("list", Tag.Kind.OPEN),
            Map.entry("elseif", Tag.Kind.MIDDLE),
            Map.entry("else", Tag.Kind.MIDDLE),
            Map.entry("sep", Tag.Kind.MIDDLE),
            Map.entry("assign", Tag.Kind.SINGLE),
            Map.entry("merge", Tag.Kind.SINGLE),
            Map.entry("span", Tag.Kind.SINGLE),
            Map.entry("restart", Tag.Kind.SINGLE),
            Map.entry("continue", Tag.Kind.SINGLE),
            Map.entry(LanguageBlocks.TAG, Tag.Kind.SINGLE));

    /** What somebody types who takes the words of directives for words of a language. */
    private static final Map<String, String> TRANSLATED = Map.ofEntries(
            Map.entry("если", "if"),
            Map.entry("esli", "if"),
            Map.entry("иначе", "else"),
            Map.entry("inache", "else"),
            Map.entry("список", "list"),
            Map.entry("spisok", "list"),
            Map.entry("егер", "if"),
            Map.entry("eger", "if"),
            Map.entry("әйтпесе", "else"),
            Map.entry("тізім", "list"),
            Map.entry("tizim", "list"));

    /** Directives of FreeMarker that are not offered; whoever types one means no other. */
    private static final Set<String> NOT_OFFERED = Set.of(
            "attempt",
            "break",
            "case",
            "default",
            "escape",
            "function",
            "global",
            "import",
            "include",
            "items",
            "local",
            "macro",
            "nested",
            "on",
            "recover",
            "return",
            "setting",
            "stop",
            "switch");

    private static final Set<String> WITH_END = Set.of("if", "list", "sep", LanguageBlocks.TAG);

    private static final String OFFERED =
            "[#if], [#elseif], [#else], [#list], [#sep], [#assign], [#merge], [#span], [#restart], [#continue], [#lang]";

    /** What is said of one that is not like any there is. */
    static final Complaint NONE = Complaint.of(Remark.DIRECTIVE).with("offered", OFFERED);

    /** How some begin an end: {@code [#endif]}. */
    private static final String END = "end";

    /** The directive whose inside is {@code source}; {@code closing} when a slash stands before the number sign. */
    static Directive of(boolean closing, String source) {
        String all = source.strip();
        boolean slashInside = all.startsWith("/");
        String words = slashInside ? all.substring(1).strip() : all;
        String first = word(words);
        boolean scoped = words.startsWith(".", first.length()) && !KINDS.containsKey(first.toLowerCase(Locale.ROOT));
        String own = scoped ? words.substring(first.length() + 1) : words;
        String name = word(own);
        return new Directive(
                closing || slashInside,
                slashInside,
                scoped ? first : "",
                name.toLowerCase(Locale.ROOT),
                own.substring(name.length()));
    }

    private static String word(String text) {
        int count = 0;
        while (count < text.length() && Character.isLetter(text.charAt(count))) {
            count++;
        }
        return text.substring(0, count);
    }

    /** What is wrong with how it is called, if anything is. */
    Optional<Complaint> objection() {
        Optional<String> meant = meant();
        if (meant.isEmpty()) {
            return Optional.of(NONE);
        }
        if (closing && meant.get().equals(name) && !WITH_END.contains(name)) {
            return Optional.of(Complaint.of(Remark.HAS_NO_END).with("name", name));
        }
        Optional<Complaint> lookAlike = LookAlikes.complaint(Remark.WORD_LOOKS_LIKE, name, KINDS.keySet());
        if (lookAlike.isPresent()) {
            return lookAlike;
        }
        boolean asMeant = meant.get().equals(name)
                && !slashInside
                && (scope.isEmpty() || scopeMeant().isPresent());
        return asMeant
                ? Optional.empty()
                : Optional.of(Complaint.of(Remark.DIRECTIVE_NEAR).with("near", written(meant.get())));
    }

    private String written(String meant) {
        String before = scope.isEmpty()
                ? ""
                : near(scope, Arrays.stream(Scope.values()).map(Scope::word).toList())
                                .orElse("row") + ".";
        return (isEnd() ? "[/#" : "[#") + before + meant + "]";
    }

    private boolean isEnd() {
        return closing || KINDS.containsKey(endOf());
    }

    /** What its author says it repeats or leaves out. */
    Optional<Scope> scopeMeant() {
        return Scope.of(scope);
    }

    /** The name of the directive that was meant: its own where there is one of that name. */
    Optional<String> meant() {
        if (name.equals("else") && rest.strip().matches("(?i)if\\b.*")) {
            return Optional.of("elseif");
        }
        if (KINDS.containsKey(name)) {
            return Optional.of(name);
        }
        if (KINDS.containsKey(endOf())) {
            return Optional.of(endOf());
        }
        if (TRANSLATED.containsKey(name)) {
            return Optional.ofNullable(TRANSLATED.get(name));
        }
        if (NOT_OFFERED.contains(name)) {
            return Optional.empty();
        }
        return near(name, KINDS.keySet())
                .map(near -> near.equals("else") && !rest.isBlank() ? "elseif" : near)
                .or(() -> KINDS.keySet().stream().filter(name::startsWith).max(Comparator.comparing(String::length)))
                .or(() -> KINDS.keySet().stream()
                        .filter(kind -> name.length() > 1 && kind.startsWith(name))
                        .min(Comparator.comparing(String::length)));
    }

    /** What {@code [#endif]} and {@code [#end if]} are the end of; empty where it is written otherwise. */
    private String endOf() {
        return name.startsWith(END) ? (name + rest.strip()).substring(END.length()) : "";
    }

    private static Optional<String> near(String typed, Collection<String> names) {
        return typed.isEmpty() ? Optional.empty() : NearestName.to(typed.toLowerCase(Locale.ROOT), names);
    }

    /** What the directive called {@code meant} does to the text around it, as this one is typed. */
    Tag.Kind kind(String meant) {
        Tag.Kind kind = KINDS.getOrDefault(meant, Tag.Kind.SINGLE);
        return isEnd() && kind == Tag.Kind.OPEN ? Tag.Kind.CLOSE : kind;
    }

    /** As FreeMarker is to read it. */
    String source() {
        return name.equals(LanguageBlocks.TAG) ? "" : (closing ? "[/#" : "[#") + name + rest + "]";
    }

    /** Whether its place must be held where it cannot be read, so that its partner is not taken for one alone. */
    static boolean hasPartner(String name) {
        return WITH_END.contains(name) || KINDS.get(name) == Tag.Kind.MIDDLE;
    }
}
