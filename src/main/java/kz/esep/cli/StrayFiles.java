package kz.esep.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import kz.esep.documents.DocumentTemplates;
import kz.esep.documents.TemplateKind;
import kz.esep.finding.Finding;
import kz.esep.finding.FindingCode;
import kz.esep.finding.Place;
import kz.esep.language.NearestName;
import kz.esep.reference.TableReader;

/**
 * Files among the templates that the program does not read: a copy somebody mends while the program goes on with the old
 * one, or what Word and Excel leave beside a file that is open.
 */
final class StrayFiles {

    private static final String OWNER_FILE = "~$";

    private StrayFiles() {}

    /**
     * What is found below {@code templates}.
     *
     * @param tables the reference tables that are read
     */
    static List<Finding> in(Path templates, Collection<String> tables) throws IOException {
        TreeSet<String> known = new TreeSet<>();
        known.add("settings.properties");
        tables.forEach(table -> known.add(TableReader.FOLDER + "/" + table));
        TemplateKind.files().forEach(file -> known.add(DocumentTemplates.FOLDER + "/" + file));
        List<Finding> strays = new ArrayList<>();
        for (String name : names(templates)) {
            String file = name.substring(name.lastIndexOf('/') + 1);
            if (file.startsWith(OWNER_FILE)) {
                strays.add(Finding.of(FindingCode.D031, Place.ofFile(name), file));
            } else if (!known.contains(name) && !file.startsWith(".")) {
                String expected = NearestName.few(name, known, 1).get(0);
                strays.add(
                        Finding.of(FindingCode.D030, Place.ofFile(name), file).with("expected", expected));
            }
        }
        return strays;
    }

    private static List<String> names(Path templates) throws IOException {
        if (!Files.isDirectory(templates)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(templates)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> templates.relativize(file).toString().replace('\\', '/'))
                    .sorted()
                    .toList();
        }
    }
}
