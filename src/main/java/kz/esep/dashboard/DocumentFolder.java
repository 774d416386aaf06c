package kz.esep.dashboard;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import kz.esep.reference.RegionCode;

/** The documents and tables that lie in a folder of {@code output}, as links. */
final class DocumentFolder {

    private static final int DEEPEST = 32;
    private static final Pattern DOCUMENT = Pattern.compile("[^.~].*\\.(docx|xlsx|csv)");

    /** The language and the ending of a name: {@code analysis.kk.docx}. */
    private static final Pattern NAME = Pattern.compile("(.*?)(?:\\.(kk|ru))?\\.[a-z]+");

    /** A letter is called by the office it goes to. */
    private static final Pattern LETTER = Pattern.compile("letters/([A-Z]{2}-\\d{2})(-returned)?\\.docx");

    private final PageTexts texts;
    private final Naming naming;
    private final Path output;

    DocumentFolder(PageTexts texts, Naming naming, Path output) {
        this.texts = texts;
        this.naming = naming;
        this.output = output;
    }

    /**
     * Documents of one kind.
     *
     * @param title what they are
     * @param documents in the order of their names
     */
    public record Group(Trilingual title, List<DocumentLink> documents) {

        public Group {
            documents = List.copyOf(documents);
        }
    }

    /**
     * What lies in {@code folder}, a path in the output folder, by kind; a folder within it is a kind of its own. Nothing where
     * there is no such folder.
     *
     * @param below the folder of the page, to which addresses are relative
     * @param month under whose names regions are called
     */
    List<Group> groups(String folder, String below, YearMonth month) throws IOException {
        Path root = output.resolve(folder);
        if (!Files.isDirectory(root)) {
            return List.of();
        }
        List<String> names = new ArrayList<>();
        try (Stream<Path> all = Files.walk(root, DEEPEST)) {
            all.filter(file -> Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS))
                    .map(file -> root.relativize(file).toString().replace('\\', '/'))
                    .filter(DocumentFolder::isShown)
                    .sorted()
                    .forEach(names::add);
        }
        Map<String, List<DocumentLink>> groups = new LinkedHashMap<>();
        for (String kind : List.of("documents", "tables")) {
            groups.put(kind, new ArrayList<>());
        }
        String prefix = Path.of(below).relativize(Path.of(folder)).toString().replace('\\', '/');
        for (String name : names) {
            String address = DocumentLink.address(prefix.isEmpty() ? name : prefix + "/" + name);
            groups.computeIfAbsent(kind(name), kind -> new ArrayList<>())
                    .add(new DocumentLink(label(name, month), name.substring(name.indexOf('/') + 1), address));
        }
        return groups.entrySet().stream()
                .filter(group -> !group.getValue().isEmpty())
                .map(group -> new Group(
                        texts.find("group." + group.getKey()).orElse(Trilingual.alike(group.getKey())),
                        group.getValue()))
                .toList();
    }

    /** Whatever an office called its file, it may lie in {@code returned}. */
    private static boolean isShown(String name) {
        return name.startsWith("returned/")
                ? !name.endsWith(".part")
                : DOCUMENT.matcher(name.substring(name.lastIndexOf('/') + 1)).matches();
    }

    private static String kind(String name) {
        int step = name.indexOf('/');
        if (step > 0) {
            return name.substring(0, step);
        }
        return name.endsWith(".csv") ? "tables" : "documents";
    }

    /** What a document is, where its name tells; of others the name says enough. */
    private Trilingual label(String name, YearMonth month) {
        Matcher letter = LETTER.matcher(name);
        if (letter.matches()) {
            Trilingual office = naming.region(new RegionCode(letter.group(1)), month);
            return letter.group(2) == null ? office : office.and(texts.get("letter.returned"));
        }
        Matcher parts = NAME.matcher(name);
        if (name.contains("/") || !parts.matches()) {
            return Trilingual.NOTHING;
        }
        Trilingual label = texts.find("file." + parts.group(1)).orElse(Trilingual.NOTHING);
        if (parts.group(2) == null || label.kk().isEmpty()) {
            return label;
        }
        return label.and(texts.get("in." + parts.group(2)));
    }
}
