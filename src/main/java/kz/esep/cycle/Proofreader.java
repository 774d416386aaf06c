package kz.esep.cycle;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import kz.esep.aarhus.AarhusTables;
import kz.esep.aarhus.text.AbbreviationDoubts;
import kz.esep.aarhus.text.ActDoubts;
import kz.esep.aarhus.text.LanguageDifferences;
import kz.esep.aarhus.text.NameVariants;
import kz.esep.aarhus.text.ScriptDoubts;
import kz.esep.aarhus.text.TextDoubt;
import kz.esep.aarhus.text.TextDoubtKind;
import kz.esep.aarhus.text.TextSlips;
import kz.esep.finding.Finding;
import kz.esep.finding.FindingCode;
import kz.esep.finding.Place;
import kz.esep.language.Bilingual;
import kz.esep.language.Language;

/** Reads the texts that are shown for what may be wrong in them, and tells the editor. */
final class Proofreader {

    private static final Set<TextDoubtKind> OF_NAMES = EnumSet.of(
            TextDoubtKind.NAME_VARIANT,
            TextDoubtKind.KNOWN_CONFUSION,
            TextDoubtKind.ABBREVIATION_MISSPELT,
            TextDoubtKind.ABBREVIATION_OF_OTHER_LANGUAGE);

    private static final Set<TextDoubtKind> OF_ACTS = EnumSet.of(
            TextDoubtKind.ACT_MISPRINTED,
            TextDoubtKind.ACT_NUMBER_DIFFERS,
            TextDoubtKind.ACT_NOT_IN_FORCE,
            TextDoubtKind.ACT_SUFFIX);

    /** So many doubts of one kind are told of one text: the rest is more of the same. */
    private static final int SAME_MOST = 5;

    private static final Pattern ADDRESS_ALONE = Pattern.compile("(?m)^\\s*(?:https?://|www\\.)\\S+\\s*$");
    private static final Pattern SEPARATOR = Pattern.compile("[;\\n]");

    private final AarhusTables tables;
    private final Cycle cycle;
    private final Remarks remarks;

    Proofreader(AarhusTables tables, Cycle cycle, Remarks remarks) {
        this.tables = tables;
        this.cycle = cycle;
        this.remarks = remarks;
    }

    /** Whether {@code text} holds a note of an editor's, so that it was not meant to be printed. */
    static boolean hasEditorsNote(Bilingual text) {
        return TextSlips.hasEditorsNote(text.kk()) || TextSlips.hasEditorsNote(text.ru());
    }

    /** Tells what may be wrong in the texts that are shown, last what only shows when all are read together. */
    void read(Contributions contributions, Disputes disputes) {
        List<Contribution> texts = contributions.texts();
        List<List<Finding>> found = texts.parallelStream().map(this::findings).toList();
        for (int at = 0; at < texts.size(); at++) {
            Contribution text = texts.get(at);
            found.get(at).forEach(finding -> remarks.about(text, finding));
        }
        for (Dispute dispute : disputes.disputes()) {
            doubts(dispute.summary(), dispute.place())
                    .forEach(finding -> remarks.about(dispute.chapters().get(0), finding));
        }
        for (Language language : Language.values()) {
            List<String> all =
                    texts.stream().map(text -> text.text().in(language)).toList();
            for (TextDoubt doubt : NameVariants.in(all)) {
                Finding finding = finding(FindingCode.X047, Place.ofFile(""), doubt);
                texts.stream()
                        .filter(text -> text.text().in(language).contains(doubt.seen()))
                        .findFirst()
                        .ifPresentOrElse(text -> remarks.about(text, finding), () -> remarks.astray(finding));
            }
        }
    }

    private List<Finding> findings(Contribution text) {
        List<Finding> findings = new ArrayList<>(doubts(text.text(), text.place()));
        SEPARATOR
                .splitAsStream(text.acts())
                .map(String::strip)
                .filter(act -> !act.isEmpty()
                        && tables.acts().citedIn(act, cycle.lastDay()).isEmpty())
                .forEach(act -> findings.add(
                        Finding.of(FindingCode.X038, text.place(), act).with("expected", "–")));
        return findings;
    }

    private List<Finding> doubts(Bilingual text, Place place) {
        List<Finding> findings = new ArrayList<>();
        LanguageDifferences.between(text).forEach(doubt -> findings.add(finding(FindingCode.X037, place, doubt)));
        for (Language language : Language.values()) {
            String said = text.in(language);
            Map<TextDoubtKind, Integer> told = new EnumMap<>(TextDoubtKind.class);
            Stream.of(
                            ScriptDoubts.in(said, language),
                            TextSlips.in(said, language),
                            ActDoubts.in(said, language, tables.acts(), cycle.lastDay()),
                            AbbreviationDoubts.in(said, tables.abbreviations(), language))
                    .flatMap(List::stream)
                    .filter(doubt -> told.merge(doubt.kind(), 1, Integer::sum) <= SAME_MOST)
                    .forEach(doubt -> findings.add(finding(code(doubt.kind()), place, doubt)));
            ADDRESS_ALONE
                    .matcher(said)
                    .results()
                    .limit(SAME_MOST)
                    .forEach(line -> findings.add(labelled(
                            Finding.of(FindingCode.X039, place, line.group().strip()), "address_alone")));
        }
        return findings;
    }

    private static FindingCode code(TextDoubtKind kind) {
        if (OF_NAMES.contains(kind)) {
            return FindingCode.X047;
        }
        return OF_ACTS.contains(kind) ? FindingCode.X038 : FindingCode.X039;
    }

    private static Finding finding(FindingCode code, Place place, TextDoubt doubt) {
        boolean excerpt = code == FindingCode.X039 && !doubt.excerpt().isEmpty();
        return labelled(
                Finding.of(code, place, excerpt ? doubt.excerpt() : shown(doubt.seen()))
                        .with("expected", shown(doubt.expected())),
                doubt.kind().name().toLowerCase(Locale.ROOT));
    }

    private static Finding labelled(Finding finding, String kind) {
        Bilingual label = Words.of("doubt." + kind);
        return finding.with("label_kk", label.kk()).with("label_ru", label.ru());
    }

    private static String shown(String text) {
        return text.isEmpty() ? "–" : text;
    }
}
