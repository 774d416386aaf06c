package kz.esep.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kz.esep.documents.DocumentTemplates;
import kz.esep.documents.TemplateKind;
import kz.esep.finding.Finding;
import kz.esep.hearings.RuleBook;
import kz.esep.reference.ReferenceException;
import kz.esep.reference.TableReader;

/**
 * The house with its tables and its Word templates, looked at together, so that what is wrong with either is told at once.
 *
 * @param house nothing where a table is faulty
 * @param tables the tables that were asked for
 * @param tableFaults what is wrong with them
 * @param documents the Word templates, faulty or not
 */
record HouseInspection(
        Optional<House> house, Set<String> tables, List<Finding> tableFaults, DocumentTemplates documents) {

    /** Reads every table below {@code templates} and the Word templates of {@code kinds}. */
    static HouseInspection of(Path templates, Set<TemplateKind> kinds) {
        TableReader reader = TableReader.below(templates);
        try {
            House house = House.open(templates, reader);
            return new HouseInspection(
                    Optional.of(house),
                    reader.files(),
                    List.of(),
                    DocumentTemplates.read(templates, kinds, Optional.of(house.rules())));
        } catch (ReferenceException e) {
            return new HouseInspection(
                    Optional.empty(),
                    reader.files(),
                    e.faults(),
                    DocumentTemplates.read(templates, kinds, soundRules(templates)));
        }
    }

    /** The rules where their own tables are sound: a line that could not be read would make its code an unknown one. */
    private static Optional<RuleBook> soundRules(Path templates) {
        TableReader reader = TableReader.below(templates);
        RuleBook rules = RuleBook.read(reader);
        return reader.isSound() ? Optional.of(rules) : Optional.empty();
    }

    /**
     * The house, when everything in it is sound.
     *
     * @throws ReferenceException with every fault of every table and of every Word template
     */
    House soundHouse() {
        List<Finding> faults = new ArrayList<>(tableFaults);
        faults.addAll(documents.faults());
        if (!faults.isEmpty()) {
            throw new ReferenceException(faults, documents.marked());
        }
        return house.orElseThrow();
    }
}
