package kz.esep.word.media;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kz.esep.language.Bilingual;
import kz.esep.word.markup.MarkupException;
import kz.esep.word.markup.MarkupReader;

/**
 * Notes, while a template is compiled, which pictures, charts and links of it are placeholders, and makes the plan of a
 * package without them.
 */
public final class PackagePlanner {

    private final Map<String, byte[]> entries;
    private final Map<String, Relations> relations = new HashMap<>();
    private final Map<String, Set<String>> replaced = new LinkedHashMap<>();
    private final Map<String, Set<String>> used = new HashMap<>();
    private final Set<String> charts = new LinkedHashSet<>();

    /** @param entries the template's package by entry names */
    public PackagePlanner(Map<String, byte[]> entries) {
        this.entries = entries;
    }

    public Relations relations(String part) {
        return relations.computeIfAbsent(part, name -> Relations.of(entries, name));
    }

    /** What the relation {@code id} of {@code part} leads to gives way to something else at each rendering. */
    public void replace(String part, String id) {
        replaced.computeIfAbsent(part, name -> new LinkedHashSet<>()).add(id);
    }

    /** The markup of {@code part} still names the relation {@code id}. */
    public void use(String part, String id) {
        used.computeIfAbsent(part, name -> new HashSet<>()).add(id);
    }

    /** Takes the chart {@code entry} for a pattern to be filled. */
    public void takeChart(String entry) {
        charts.add(entry);
    }

    /** Why the chart {@code entry} cannot be a pattern, if it cannot. */
    public Optional<Bilingual> objection(String entry) {
        try {
            byte[] xml = entries.get(entry);
            return xml == null
                    ? Optional.of(new Bilingual("үлгіде диаграмманың өзі жоқ", "самой диаграммы в шаблоне нет"))
                    : ChartFilling.objection(
                            MarkupReader.read(new String(xml, UTF_8)).root());
        } catch (MarkupException e) {
            return Optional.of(new Bilingual("диаграмма бүлінген", "диаграмма повреждена"));
        }
    }

    /** The charts that are patterns. */
    public Set<String> charts() {
        return charts;
    }

    /** The plan for what was noted. */
    public PackagePlan plan() {
        ContentTypes types = ContentTypes.of(entries);
        if (replaced.isEmpty()) {
            return new PackagePlan(entries, entries, Map.of(), Map.of(), false, types, false);
        }
        Map<String, Set<String>> before = reachable();
        replaced.forEach((part, ids) -> ids.stream()
                .filter(id -> !used.getOrDefault(part, Set.of()).contains(id))
                .flatMap(id -> relations(part).find(id).stream())
                .forEach(relation -> relation.element().remove()));
        Map<String, Set<String>> left = reachable();
        boolean themed = left.values().stream().anyMatch(relations -> relations.contains("theme"));
        Map<String, byte[]> kept = new LinkedHashMap<>(entries);
        for (String entry : before.keySet()) {
            if (!left.containsKey(entry)) {
                kept.remove(entry);
                kept.remove(Relations.entry(entry));
                types.remove(entry);
            }
        }
        for (PictureFormat format : PictureFormat.values()) {
            types.addEnding(format.ending(), format.contentType());
        }
        Map<String, Relations> open = new LinkedHashMap<>();
        replaced.keySet().forEach(part -> {
            open.put(part, relations(part));
            kept.remove(Relations.entry(part));
        });
        if (charts.isEmpty()) {
            kept.put(ContentTypes.ENTRY, types.toString().getBytes(UTF_8));
        } else {
            types.addEnding("xlsx", PackagePlan.WORKBOOK_TYPE);
            kept.remove(ContentTypes.ENTRY);
        }
        return new PackagePlan(entries, kept, open, PackagePlan.pictures(kept, left), themed, types, !charts.isEmpty());
    }

    /** The entries that relations lead to from the package itself, with the types of these relations. */
    private Map<String, Set<String>> reachable() {
        Map<String, Set<String>> reached = new LinkedHashMap<>();
        Deque<String> open = new ArrayDeque<>();
        open.add("");
        while (!open.isEmpty()) {
            Relations from = relations(open.remove());
            for (Relations.Relation relation : from.all()) {
                boolean stands = relation.element().parent().isPresent();
                from.entryOf(relation)
                        .filter(entry -> stands && entries.containsKey(entry))
                        .ifPresent(entry -> {
                            if (!reached.containsKey(entry)) {
                                open.add(entry);
                            }
                            reached.computeIfAbsent(entry, fresh -> new HashSet<>())
                                    .add(relation.type());
                        });
            }
        }
        return reached;
    }
}
