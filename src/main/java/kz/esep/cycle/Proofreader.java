package kz.esep.cycle;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
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

    private final AarhusTables tables;
    private final Cycle cycle;

    Proofreader(AarhusTables tables, Cycle cycle) {
        this.tables = tables;
        this.cycle = cycle;
    }

    /** Whether {@code text} holds a note of an editor's, so that it was not meant to be printed. */
    static boolean hasEditorsNote(Bilingual text) {
        return TextSlips.hasEditorsNote(text.kk()) || TextSlips.hasEditorsNote(text.ru());
    }

    /** What may be wrong in {@code texts}, text by text, last what only shows when all are read together. */
    List<ChapterRemark> read(List<Contribution> texts) {
        List<ChapterRemark> remarks = new ArrayList<>(
                texts.parallelStream().map(this::read).flatMap(List::stream).toList());
        for (Language language : Language.values()) {
            List<String> all =
                    texts.stream().map(text -> text.text().in(language)).toList();
            NameVariants.in(all)
                    .forEach(doubt -> remarks.add(new ChapterRemark(
                            Optional.empty(), "", finding(FindingCode.X047, Place.ofFile(""), doubt))));
        }
        return remarks;
    }

    private List<ChapterRemark> read(Contribution text) {
        List<ChapterRemark> remarks = new ArrayList<>();
        LanguageDifferences.between(text.text()).forEach(doubt -> add(remarks, text, FindingCode.X037, doubt));
        for (Language language : Language.values()) {
            String said = text.text().in(language);
            Stream.concat(ScriptDoubts.in(said, language).stream(), TextSlips.in(said, language).stream())
                    .forEach(doubt -> add(remarks, text, FindingCode.X039, doubt));
            ActDoubts.in(said, language, tables.acts(), cycle.lastDay())
                    .forEach(doubt -> add(remarks, text, FindingCode.X038, doubt));
            AbbreviationDoubts.in(said, tables.abbreviations(), language)
                    .forEach(doubt -> add(
                            remarks,
                            text,
                            OF_NAMES.contains(doubt.kind()) ? FindingCode.X047 : FindingCode.X039,
                            doubt));
        }
        return remarks;
    }

    private static void add(List<ChapterRemark> remarks, Contribution text, FindingCode code, TextDoubt doubt) {
        String paragraph = text.question().map(question -> question.paragraph()).orElse(text.paragraph());
        remarks.add(new ChapterRemark(
                Optional.of(text.chapter()),
                paragraph,
                finding(code, text.place(), doubt)
                        .with("chapter", text.chapter().roman())));
    }

    private static Finding finding(FindingCode code, Place place, TextDoubt doubt) {
        Bilingual label = Words.of("doubt." + doubt.kind().name().toLowerCase(Locale.ROOT));
        boolean excerpt = code == FindingCode.X039 && !doubt.excerpt().isEmpty();
        return Finding.of(code, place, excerpt ? doubt.excerpt() : shown(doubt.seen()))
                .with("expected", shown(doubt.expected()))
                .with("label_kk", label.kk())
                .with("label_ru", label.ru());
    }

    private static String shown(String text) {
        return text.isEmpty() ? "–" : text;
    }
}
